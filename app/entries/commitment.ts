import type { FileState } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { AttachedFile } from "./checklist";

/** A file by what was handed in of it before its bytes had all come: its hash and size bind, and its name and place. */
export interface Committed {
  position: number;
  kind: FileKind;
  name: string;
  bytes: number;
  sha256: string;
}

/** What has come at a place of a version, and what inspection said of it. */
export interface Arrived {
  position: number;
  state: FileState;
}

/**
 * A file as the checklist sees it. Where hashes bind, what is still coming or being checked is as good as there;
 * elsewhere it is waited for.
 */
export const asAsked =
  (hashesBind: boolean) =>
  ({ kind, state }: { kind: FileKind; state: FileState | "coming" }): AttachedFile => {
    if (state === "accepted" || state === "refused") return { kind, state };
    return { kind, state: hashesBind ? "accepted" : "checking" };
  };

/** Where a committed file stands: nothing of it has come (or not all), or it came and is looked at. */
export type CommittedState = "missing" | Exclude<FileState, "accepted">;

/** What a version still lacks, in the designer's order; nothing, once every committed file was accepted. */
export const lackingOf = <One extends Committed>(
  committed: readonly One[],
  arrived: readonly Arrived[],
): (One & { state: CommittedState })[] =>
  committed.flatMap((file) => {
    const state = arrived.find(({ position }) => position === file.position)?.state ?? "missing";
    return state === "accepted" ? [] : [{ ...file, state }];
  });

/** The first place that these very bytes fill and nothing has filled; null: nobody committed to them. */
export const placeFor = (
  { kind, bytes, sha256 }: Pick<Committed, "kind" | "bytes" | "sha256">,
  committed: readonly Committed[],
  arrived: readonly Pick<Arrived, "position">[],
): number | null =>
  committed.find(
    (one) =>
      one.kind === kind &&
      one.bytes === bytes &&
      one.sha256 === sha256 &&
      !arrived.some(({ position }) => position === one.position),
  )?.position ?? null;
