import {
  everyFormat,
  formatNames,
  formats,
  kinds,
  limitInMegabytes,
  type FileKind,
  type Format,
} from "./kinds";
import { isStranger, recognise, strangers } from "./magic";
import { refusals } from "./texts";
import { reason } from "./reason";
import { refuse, type Reason, type Refused } from "./verdict";

/** What can be said before a decoder is asked: the format, or the refusal. */
export type Intake = { format: Format; refused: null } | { format: null; refused: Refused };

/** Megabytes for people, rounded up so that a refused file never seems to fit. */
const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);

/** The size alone: can be asked before the first byte is sent. */
export function judgeSize(kind: FileKind, bytes: number): Reason | null {
  if (bytes === 0) return reason(refusals, "empty");
  if (bytes > kinds[kind].maxBytes)
    return reason(refusals, "too-large", megabytes(bytes), limitInMegabytes(kind));
  return null;
}

/** The first bytes alone: is this a format of that kind, whatever its name says? */
export function judgeHead(kind: FileKind, head: Uint8Array): Format | Reason {
  const found = recognise(head);
  const wanted = formatNames(kind);
  if (found === null) return reason(refusals, "unrecognised", wanted);
  if (isStranger(found)) return reason(refusals, "wrong-format", strangers[found].name, wanted);
  const { home, name } = formats[found];
  return kinds[kind].formats.includes(found)
    ? found
    : reason(refusals, "wrong-kind", name, kinds[home]);
}

/**
 * Size and first bytes together: the whole answer that needs no decoder.
 * @param bytes the size of the file
 * @param head its first `headLength` bytes
 */
export function judgeIntake(kind: FileKind, bytes: number, head: Uint8Array): Intake {
  const size = judgeSize(kind, bytes);
  if (size) return { format: null, refused: refuse(kind, size, bytes) };
  const format = judgeHead(kind, head);
  if (typeof format !== "string") return { format: null, refused: refuse(kind, format, bytes) };
  return { format, refused: null };
}

/** The kind a file most likely is, by its first bytes, where nobody said; or why no kind takes it. */
export function judgeKind(head: Uint8Array): FileKind | Reason {
  const found = recognise(head);
  if (head.length === 0) return reason(refusals, "empty");
  if (found === null) return reason(refusals, "unrecognised", everyFormat);
  const { home, name } = isStranger(found) ? strangers[found] : formats[found];
  return home ?? reason(refusals, "wrong-format", name, everyFormat);
}
