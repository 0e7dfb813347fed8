import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { isAuthor, type EntryScope } from "~/entries/permissions";
import type { Finality } from "~/judging/notice/notice-window";
import type { Viewer } from "~/people/viewer";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { certificateRefusals as t } from "./texts";

/** Certificates are issued once the result is final: what may still be taken back is not certified. */
export const mayIssue = (finality: Finality): Decision =>
  finality === "final" ? allowed : refused("closed", t.notFinal);

/** The paper itself is for those who won it and those who run the contest; what it says, anybody may check. */
export const mayPrint = (
  viewer: Viewer,
  competition: CompetitionScope,
  entry: EntryScope,
): boolean => mayManage(viewer, competition) || isAuthor(viewer, entry);
