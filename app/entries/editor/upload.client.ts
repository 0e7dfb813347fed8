import type { FileKind } from "~/media/kinds";
import { judgeIntake } from "~/media/intake";
import { headLength } from "~/media/magic";
import type { Because } from "~/platform/refusal";

/** How an upload ended: it is there, it was refused with a reason, the line broke, or it was cancelled. */
export type UploadEnd =
  { ended: "stored" | "broken" | "cancelled" } | { ended: "refused"; because: Because | null };

export interface Upload {
  end: Promise<UploadEnd>;
  cancel(): void;
}

/** What the inspection would refuse at first sight is not sent at all. */
export async function refusedAtOnce(kind: FileKind, file: File): Promise<Because | null> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const { refused } = judgeIntake(kind, file.size, head);
  return refused ? { zh: refused.reason.zh, en: refused.reason.en } : null;
}

/**
 * Sends a file as the raw body of a request. XMLHttpRequest, for fetch does not say how much has been sent.
 * @param onProgress bytes sent so far
 */
export function sendFile(
  entryId: string,
  kind: FileKind,
  file: File,
  onProgress: (sent: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ kind, name: file.name });
  request.open("POST", `/entries/${encodeURIComponent(entryId)}/files?${query}`);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.upload.onprogress = ({ loaded }) => onProgress(loaded);
  const end = new Promise<UploadEnd>((resolve) => {
    request.onload = () =>
      resolve(
        request.status === 201
          ? { ended: "stored" }
          : { ended: "refused", because: becauseIn(request.responseText) },
      );
    request.onerror = () => resolve({ ended: "broken" });
    request.onabort = () => resolve({ ended: "cancelled" });
  });
  request.send(file);
  return { end, cancel: () => request.abort() };
}

function becauseIn(body: string): Because | null {
  try {
    const { because } = JSON.parse(body) as { because?: Because };
    return because ?? null;
  } catch {
    return null;
  }
}
