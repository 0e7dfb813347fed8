import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { isAuthor, type EntryScope } from "~/entries/permissions";
import type { Finality } from "~/judging/notice/notice-window";
import { managesOrganisation, type Viewer } from "~/people/viewer";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { certificateRefusals as t } from "./texts";

/** Certificates are issued once the result is final: what may still be taken back is not certified. */
export const mayIssue = (finality: Finality): Decision =>
  finality === "final" ? allowed : refused("closed", t.notFinal);

/** Whose work it is; or, of a 表彰, the organisation's id (an advisor has no account of their own). */
export type CertifiedFor = { entry: EntryScope } | { recipient: string };

/** The paper itself is for those who won it and those who run the contest; what it says, anybody may check. */
export const mayPrint = (
  viewer: Viewer,
  competition: CompetitionScope,
  of: CertifiedFor,
): boolean =>
  mayManage(viewer, competition) ||
  ("entry" in of ? isAuthor(viewer, of.entry) : managesOrganisation(viewer, of.recipient));
