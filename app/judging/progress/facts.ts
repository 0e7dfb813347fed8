import type { Course } from "~/competitions/phases";
import type { EntryCounts } from "~/entries/entry-counts";
import type { Finality } from "../notice/notice-window";

/** Who is on the panel or on the way to it. Numbers alone. */
export interface PanelCounts {
  seated: number;
  /** Have not promised confidentiality. */
  unpromised: number;
  /** Have promised, and not declared their relations. */
  undeclared: number;
  /** Sit for enterprises on a panel of their own, and belong to none that is verified. */
  unvouched: number;
  /** Invitations that wait for an answer, and those whose time is over. */
  invited: number;
  lapsed: number;
}

/** What is to be done between an earlier round and the next one. */
export interface AfterRound {
  /** Undecided objections to its list, and the day by which the first is to be answered. */
  objections: number;
  objectionsDueAt: string | null;
  /** Garments that were reported and not looked at, and those that something keeps from the next round. */
  garmentsToCheck: number;
  garmentFaults: number;
}

/** 校准 before a round. Numbers alone. */
export interface CalibrationCounts {
  /** Samples that are prepared and not opened to the jurors. */
  samplesUnopened: number;
  /** Jurors whose desk waits for samples that they have not locked. */
  uncalibrated: number;
}

/** How far a round is: desks and signatures, and nothing of what was written. */
export interface RoundCounts extends AfterRound, CalibrationCounts {
  assigned: number;
  locked: number;
  /** Entries that may be judged in it and lie on nobody's desk. */
  withoutJuror: number;
  /** Entries with fewer jurors than most others have. */
  fewerJurors: number;
  proposed: boolean;
  signed: boolean;
  /** When a signed result is, or was, announced. */
  announcedAt: string | null;
  /** Places of an announced list that a reserve may take (递补). */
  vacancies: number;
}

/** How far 表彰 are: the brief gives none, nobody is nominated, it waits for a signature, it is signed. */
export type CommendationState = "none" | "open" | "proposed" | "signed";

/** What follows the announcement. */
export interface NoticeCounts {
  finality: Finality;
  closesAt: string | null;
  /** Undecided objections, and the day by which the first is to be answered. */
  objections: number;
  dueAt: string | null;
  /** 保密查阅 that were asked for and not answered. */
  viewings: number;
  proposed: boolean;
  commendations: CommendationState;
}

/** The papers of a contest that is over. */
export interface PaperCounts {
  /** Awards that stand without a certificate. */
  uncertified: number;
  archive: "none" | "running" | "failed" | "done";
}

/** A contest in numbers, as those who run it may know them at any time. */
export interface ContestFacts {
  slug: string;
  now: Date;
  draft: { issues: number; differs: boolean };
  host: { id: string; verified: boolean };
  /** null while nothing is published. */
  course: Course | null;
  entries: EntryCounts;
  panel: PanelCounts;
  rounds: Record<string, RoundCounts>;
  notice: NoticeCounts;
  papers: PaperCounts;
}

export const untouchedRound: RoundCounts = {
  ...{ assigned: 0, locked: 0, withoutJuror: 0, fewerJurors: 0, vacancies: 0 },
  ...{ proposed: false, signed: false, announcedAt: null },
  ...{ samplesUnopened: 0, uncalibrated: 0 },
  ...{ objections: 0, objectionsDueAt: null, garmentsToCheck: 0, garmentFaults: 0 },
};
