import type { Draft, Kept } from "./sheet-state";

/** What a device wrote and nobody has acknowledged yet, with the revision it began from. */
export interface Unsent extends Draft {
  revision: number;
}

/** Under which name a device keeps it: the assignment's own, which nobody else has. */
export const unsentKey = (assignmentId: string): string => `xs-ballot ${assignmentId}`;

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads what a device kept; null for anything else, be it older, cut off or written by something else. */
export function readUnsent(text: string | null): Unsent | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { revision, scores, comment, note } = value as Record<keyof Unsent, unknown>;
  if (typeof revision !== "number" || !isText(comment) || !isText(note)) return null;
  if (typeof scores !== "object" || scores === null) return null;
  const given = Object.entries(scores);
  if (!given.every((pair): pair is [string, number] => Number.isFinite(pair[1]))) return null;
  return { revision, scores: Object.fromEntries(given), comment, note };
}

/** Whether two drafts say the same, as they do where a save arrived and only its answer was lost. */
export function saysTheSame(one: Draft, other: Draft): boolean {
  const [first, second] = [Object.entries(one.scores), Object.entries(other.scores)];
  return (
    one.comment === other.comment &&
    one.note === other.note &&
    first.length === second.length &&
    first.every(([id, score]) => other.scores[id] === score)
  );
}

/** What a device found as it came back, held against the newest: nothing to do, to be sent, or to be chosen between. */
export function afterReturn(newest: Kept, unsent: Unsent): "nothing" | "send" | "choose" {
  if (newest.lockedAt !== null || saysTheSame(newest, unsent)) return "nothing";
  return unsent.revision === newest.revision ? "send" : "choose";
}
