import type { Because } from "~/platform/refusal";
import type { FileKind } from "../kinds";

/**
 * hashing, waiting (for others), running, finishing: it goes its way · paused: by its sender · retrying: the line is
 * lost, it goes on by itself · stored, refused, cancelled: it is over.
 */
export type SendingState =
  | "hashing"
  | "waiting"
  | "running"
  | "finishing"
  | "paused"
  | "retrying"
  | "stored"
  | "refused"
  | "cancelled";

/** A file that a page is sending. */
export interface Sending {
  key: number;
  kind: FileKind;
  file: File;
  state: SendingState;
  /** Bytes hashed while hashing, bytes sent from then on. */
  done: number;
  /** Bytes a second over the last few seconds, once there is something to measure. */
  perSecond: number | undefined;
  /** Why it was refused, or what the server said while it is retrying. */
  because: Because | null;
  /** Known once it was begun. */
  uploadId: string | null;
}

export const isOver = ({ state }: Pick<Sending, "state">): boolean =>
  state === "stored" || state === "refused" || state === "cancelled";

/** Bytes that somebody had sent at an instant, in milliseconds. */
export interface Sample {
  at: number;
  sent: number;
}

const windowMs = 5_000;

/** The samples that still say something about the rate: those of the last seconds, and one before them. */
export function recent(samples: readonly Sample[], now: Sample): Sample[] {
  const first = samples.findLastIndex(({ at }) => at <= now.at - windowMs);
  return [...samples.slice(Math.max(0, first)), now];
}

/** Bytes a second between the first and the last sample; undefined while it cannot be said. */
export function rateOf(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 250) return undefined;
  return Math.max(0, ((last.sent - first.sent) / (last.at - first.at)) * 1000);
}

const [smallest, largest, aimMs] = [512 * 1024, 16 * 1024 * 1024, 3_000];

/** The first piece of a file, in bytes, as long as nobody knows how fast the line is. */
export const firstPiece = smallest;

/**
 * How large the next piece should be after one took so long: about three seconds. What lies in buffers on its way
 * counts as sent, so small pieces keep the figures honest on a slow line; large ones spare a fast line its questions.
 */
export const nextPiece = (bytes: number, tookMs: number): number =>
  Math.round(Math.min(largest, Math.max(smallest, (bytes * aimMs) / Math.max(1, tookMs))));

/** How long to wait before going on after so many losses of the line in a row, in milliseconds. */
export const waitAfter = (losses: number): number => Math.min(30_000, 1_000 * 2 ** (losses - 1));
