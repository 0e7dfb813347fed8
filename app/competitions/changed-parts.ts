import type { Brief } from "./brief";
import { sameContent } from "./same-content";

export type BriefPart = keyof Brief;

/** The parts of a brief that a next version changes, in the order in which a brief is written. */
export const changedParts = (previous: Brief, next: Brief): BriefPart[] =>
  (Object.keys({ ...next, ...previous }) as BriefPart[]).filter(
    (part) => !sameContent(previous[part], next[part]),
  );
