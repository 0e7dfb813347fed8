import type { Brief } from "~/competitions/brief";
import { kinds, type FileKind } from "~/media/kinds";
import { allowed, refused, type Decision } from "~/platform/refusal";
import type { AttachedFile } from "./checklist";
import { refusals as t } from "./texts";

/** Refused files count here too: nobody fills a store with what will never be shown. */
export const mostFiles = 60;

/** Whether another file of this kind may be put beside those that are there. */
export function mayAttach(
  kind: FileKind,
  files: readonly AttachedFile[],
  limits: Brief["limits"],
): Decision {
  if (files.length >= mostFiles) return refused("conflict", t.tooManyFiles(mostFiles));
  const usable = files.filter((file) => file.kind === kind && file.state !== "refused").length;
  switch (kind) {
    case "board":
      return usable < limits.boardsMax
        ? allowed
        : refused("conflict", t.boardsFull(limits.boardsMax));
    case "flat":
    case "swatch": {
      const most = kind === "flat" ? limits.flatsMax : limits.swatchesMax;
      if (most === 0) return refused("conflict", t.notTaken(kinds[kind]));
      return usable < most ? allowed : refused("conflict", t.picturesFull(kinds[kind], most));
    }
    case "garment":
      return usable === 0 ? allowed : refused("conflict", t.oneGarment);
    case "techpack":
      if (!limits.techpackAllowed) return refused("conflict", t.noTechpack);
      return usable === 0 ? allowed : refused("conflict", t.oneTechpack);
    case "photo":
    case "evidence":
      return refused("invalid", t.notOfAnEntry);
  }
}

/** The order after one file has changed places with its neighbour of the same kind; null at either end. */
export function movedFile<File extends { fileId: string; kind: FileKind }>(
  files: readonly File[],
  fileId: string,
  to: "earlier" | "later",
): File[] | null {
  const at = files.findIndex((file) => file.fileId === fileId);
  const moved = files[at];
  if (!moved) return null;
  const isPeer = (file: File) => file.kind === moved.kind;
  const other =
    to === "earlier"
      ? files.slice(0, at).findLastIndex(isPeer)
      : files.findIndex((file, index) => index > at && isPeer(file));
  if (other === -1) return null;
  const order = [...files];
  [order[at], order[other]] = [order[other]!, moved];
  return order;
}
