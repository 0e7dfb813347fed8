import type { Brief } from "../brief";
import type { DraftBrief } from "../draft";

const nothing = { zh: "", en: "" };

/**
 * Blank: everything that is this contest's own is still to be written. What protects designers and jurors stands:
 * the rights terms, the undertaking, the rules for screening, and limits that can be met.
 */
export function blankContest({
  rights,
  entryRules,
  limits,
  eligibility,
  pledge,
  timeZone,
  tieBreaks,
  estimator,
  panels,
  embargoDays,
  objections,
  confidentiality,
}: Brief): DraftBrief {
  return {
    title: nothing,
    summary: nothing,
    theme: nothing,
    tracks: [{ id: "track-1", name: nothing, description: nothing }],
    dimensions: [{ id: "dimension-1", name: nothing }],
    criteria: [
      {
        id: "criterion-1",
        name: nothing,
        description: nothing,
        source: null,
        weightBp: null,
        scale: { min: 0, max: 100, step: 1 },
        anchors: [],
      },
    ],
    prizes: [{ id: "prize-1", name: nothing, count: null, amountFen: null }],
    rights,
    entryRules,
    limits,
    eligibility,
    pledge,
    timetable: { opensAt: null, closesAt: null, finishingHours: null, resultsAt: null },
    rounds: [
      {
        id: "round-1",
        name: { zh: "评审", en: "Judging" },
        method: "score",
        judgingOpensAt: null,
        judgingClosesAt: null,
        promotion: null,
        noticeDays: 5,
        making: null,
      },
    ],
    timeZone,
    tieBreaks,
    primaryCriterionId: "criterion-1",
    estimator,
    panels,
    embargoDays,
    objections,
    confidentiality,
    hostProfile: nothing,
    coOrganisers: [],
    commendations: [],
    people: [],
  };
}
