import type { Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Brief } from "./brief";
import type { BriefIssue } from "./brief-issues";
import type { BriefPart } from "./changed-parts";
import type { DraftBrief } from "./draft";
import type { Course, Phase } from "./phases";

// What pages get to show of a contest.

/** A version's place in the history that entrants may read. */
export interface VersionLine {
  number: number;
  publishedAt: string;
  reason: string | null;
  /** The parts that differ from the version before; none for the first. */
  changed: BriefPart[];
}

/** A contest with its brief, as this person may see it. */
export interface ShownContest {
  slug: string;
  hostName: Localized;
  /** null while the draft is shown. */
  version: number | null;
  publishedAt: string | null;
  history: VersionLine[];
  brief: Brief;
  phase: Phase;
  now: string;
  mayManage: boolean;
}

/** The draft with what is still wrong with it, for those who write it. */
export interface WrittenBrief {
  slug: string;
  draft: DraftBrief;
  revision: number;
  issues: BriefIssue[];
  published: boolean;
}

/** The organiser's board: where the contest stands and what its brief still needs. */
export interface ManagementBoard {
  slug: string;
  title: Localized;
  hostName: Localized;
  hostVerified: boolean;
  now: string;
  inForce: (Course & { version: number; phase: Phase }) | null;
  draft: { issues: number; differs: boolean };
}

/** A draft about to be published, with what stands in its way. */
export interface PlannedPublication {
  slug: string;
  title: Localized;
  revision: number;
  version: number;
  changed: BriefPart[];
  obstacle: { because: Because; field: string | null } | null;
  /** null while the draft is not whole. */
  contest: ShownContest | null;
}
