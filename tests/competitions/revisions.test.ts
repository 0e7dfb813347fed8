import { describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { mayAnnounce, mayRevise } from "~/competitions/revisions";
import { sameContent } from "~/competitions/same-content";
import { refusals as t } from "~/competitions/texts";
import { templateBrief } from "./cast";

const hour = 3_600_000;
const { timetable, rounds } = templateBrief();
const round = rounds[0]!;
const shifted = (iso: string, ms: number) => new Date(Date.parse(iso) + ms).toISOString();
const at = (iso: string, ms = 0) => new Date(shifted(iso, ms));
const revised = (change: (brief: Brief) => void) => {
  const next = templateBrief();
  change(next);
  return next;
};
const announcedAt = at(timetable.opensAt, -hour);
const whileOpen = at(timetable.opensAt, hour);
const afterClose = at(timetable.closesAt);

describe("a first publication", () => {
  it("may be late by less than an hour, for publishing takes its time", () => {
    expect(mayAnnounce(templateBrief(), at(timetable.opensAt, hour - 1)).allowed).toBe(true);
    expect(mayAnnounce(templateBrief(), at(timetable.opensAt, hour))).toMatchObject({
      because: t.opensInThePast,
      field: "timetable.opensAt",
    });
  });

  it("is refused when entries would already be closed", () => {
    expect(mayAnnounce(templateBrief(), at(timetable.closesAt))).toMatchObject({
      because: t.closesInThePast,
      field: "timetable.closesAt",
    });
  });
});

describe("a later version before anything was handed in", () => {
  const standing = { now: announcedAt, submitted: false };

  it("is refused when nothing changed", () => {
    expect(mayRevise(templateBrief(), templateBrief(), standing)).toMatchObject({
      because: t.nothingChanged,
    });
  });

  it.each<[string, (b: Brief) => void]>([
    ["other rights terms", (b) => void b.rights.clauses.pop()],
    ["fewer prizes", (b) => void b.prizes.pop()],
    [
      "other weights",
      (b) => void ((b.criteria[0]!.weightBp = 3000), (b.criteria[1]!.weightBp = 3000)),
    ],
    ["one track less", (b) => void b.tracks.pop()],
    ["an earlier close", (b) => void (b.timetable.closesAt = shifted(b.timetable.closesAt, -hour))],
  ])("may bring %s", (_, change) => {
    expect(mayRevise(templateBrief(), revised(change), standing).allowed).toBe(true);
  });
});

describe("a later version after the first entry was handed in", () => {
  const standing = { now: whileOpen, submitted: true };

  it.each<[string, (b: Brief) => void, { zh: string }, string]>([
    [
      "drops a clause of the rights terms",
      (b) => void b.rights.clauses.pop(),
      t.rightsOnlyKinder,
      "rights",
    ],
    [
      "adds a clause to them",
      (b) => void b.rights.clauses.push({ zh: "主办方可免费使用。" }),
      t.rightsOnlyKinder,
      "rights",
    ],
    [
      "changes one word of a clause",
      (b) => void (b.rights.clauses[0]!.zh += "。"),
      t.rightsOnlyKinder,
      "rights",
    ],
    [
      "changes only its English",
      (b) => void (b.rights.clauses[0]!.en += "."),
      t.rightsOnlyKinder,
      "rights",
    ],
    [
      "takes back what designers keep",
      (b) => void b.rights.summary.splice(1, 1),
      t.rightsOnlyKinder,
      "rights",
    ],
    ["shortens the embargo", (b) => void (b.embargoDays -= 1), t.embargoOnlyLonger, "embargoDays"],
    ["drops a prize", (b) => void b.prizes.pop(), t.prizesOnlyMore, "prizes"],
    [
      "lets a prize go by something else",
      (b) => void (b.prizes[4]!.criterionId = "creative"),
      t.prizesOnlyMore,
      "prizes",
    ],
    ["gives a prize to fewer", (b) => void (b.prizes[1]!.count -= 1), t.prizesOnlyMore, "prizes"],
    [
      "cuts the money by one fen",
      (b) => void (b.prizes[0]!.amountFen! -= 1),
      t.prizesOnlyMore,
      "prizes",
    ],
    [
      "takes the money away",
      (b) => void (b.prizes[0]!.amountFen = null),
      t.prizesOnlyMore,
      "prizes",
    ],
    ["removes a track", (b) => void b.tracks.pop(), t.tracksStay, "tracks"],
  ])("is refused when it %s", (_, change, because, field) => {
    expect(mayRevise(templateBrief(), revised(change), standing)).toMatchObject({ because, field });
  });

  it.each<[string, (b: Brief) => void]>([
    [
      "promise designers more",
      (b) => void b.rights.summary.unshift({ zh: "作品寄还，邮费由主办方承担。" }),
    ],
    ["lengthen the embargo", (b) => void (b.embargoDays += 30)],
    [
      "add prizes and money",
      (b) => void ((b.prizes[0]!.count += 1), (b.prizes[0]!.amountFen! += 1)),
    ],
    [
      "add a track",
      (b) =>
        void b.tracks.push({ id: "kids", name: { zh: "童装" }, description: { zh: "儿童服装。" } }),
    ],
    ["close later", (b) => void (b.timetable.closesAt = shifted(b.timetable.closesAt, hour))],
  ])("may %s", (_, change) => {
    expect(mayRevise(templateBrief(), revised(change), standing).allowed).toBe(true);
  });

  it("keeps a line of the summary as often as it was promised", () => {
    const twice = revised((b) => void b.rights.summary.push(b.rights.summary[0]!));
    expect(mayRevise(twice, templateBrief(), standing)).toMatchObject({
      because: t.rightsOnlyKinder,
    });
  });

  it("may put money on a prize that had none", () => {
    const unpaid = revised((b) => void (b.prizes[0]!.amountFen = null));
    expect(mayRevise(unpaid, templateBrief(), standing).allowed).toBe(true);
  });
});

describe("the times of a later version", () => {
  const times = (
    change: (b: Brief["timetable"], round: Brief["rounds"][number]) => void,
    now: Date,
  ) =>
    mayRevise(
      templateBrief(),
      revised((b) => change(b.timetable, b.rounds[0]!)),
      { now, submitted: false },
    );

  it("may not close earlier once entries are open", () => {
    const earlier = (b: Brief["timetable"]) => void (b.closesAt = shifted(b.closesAt, -hour));
    expect(times(earlier, at(timetable.opensAt, -1)).allowed).toBe(true);
    expect(times(earlier, at(timetable.opensAt))).toMatchObject({
      because: t.onlyLater,
      field: "timetable.closesAt",
    });
  });

  it("may not reopen entries: at the closing instant itself the close is past and stays", () => {
    const later = (b: Brief["timetable"]) => void (b.closesAt = shifted(b.closesAt, hour));
    expect(times(later, at(timetable.closesAt, -1)).allowed).toBe(true);
    expect(times(later, at(timetable.closesAt))).toMatchObject({
      because: t.pastStays,
      field: "timetable.closesAt",
    });
  });

  it("takes back no finishing window, and leaves it as it is once entries have closed", () => {
    const hoursOf = (was: number | null, will: number | null, now: Date, submitted: boolean) => {
      const [previous, next] = [was, will].map((finishingHours) =>
        revised((b) => void (b.timetable.finishingHours = finishingHours)),
      );
      return mayRevise(previous!, next!, { now, submitted });
    };
    const refused = { because: t.finishingOnlyLonger, field: "timetable.finishingHours" };
    for (const will of [24, null])
      expect(hoursOf(48, will, whileOpen, true)).toMatchObject(refused);
    expect(hoursOf(48, null, whileOpen, false).allowed).toBe(true);
    expect(hoursOf(24, 48, whileOpen, true).allowed).toBe(true);
    expect(hoursOf(24, 48, afterClose, false)).toMatchObject(refused);
  });

  it("moves no instant into the past", () => {
    const now = at(round.judgingOpensAt, hour);
    const over = (_: unknown, r: typeof round) => void (r.judgingClosesAt = now.toISOString());
    expect(times(over, now)).toMatchObject({
      because: t.notIntoThePast,
      field: "rounds[0].judgingClosesAt",
    });
  });

  it("may give jurors more time while they judge", () => {
    const more = (_: unknown, r: typeof round) =>
      void (r.judgingClosesAt = shifted(r.judgingClosesAt, hour));
    expect(times(more, at(round.judgingOpensAt, hour)).allowed).toBe(true);
  });
});

describe("once entries are closed", () => {
  const closed = { now: afterClose, submitted: false };

  it.each<[string, (b: Brief) => void]>([
    ["tracks", (b) => void (b.tracks[0]!.name.zh = "工装")],
    ["criteria", (b) => void (b.criteria[0]!.anchors[0]!.text.zh = "另一句话。")],
    ["rounds", (b) => void (b.rounds[0]!.noticeDays = 3)],
    ["limits", (b) => void (b.limits.teamMax = 9)],
    ["entryRules", (b) => void b.entryRules.push({ id: "new", text: { zh: "新规则。" } })],
  ])("what entries are judged by stands: %s", (field, change) => {
    expect(mayRevise(templateBrief(), revised(change), closed)).toMatchObject({
      because: t.frozenAfterClose,
      field,
    });
    const justBefore = { now: at(timetable.closesAt, -1), submitted: false };
    expect(mayRevise(templateBrief(), revised(change), justBefore).allowed).toBe(true);
  });

  it.each<[string, (b: Brief) => void]>([
    [
      "other weights",
      (b) => void ((b.criteria[0]!.weightBp -= 500), (b.criteria[1]!.weightBp += 500)),
    ],
    ["another first criterion", (b) => void (b.primaryCriterionId = "huxiang")],
    ["fewer tie-breaks", (b) => void b.tieBreaks.pop()],
    ["another way to count", (b) => void (b.estimator = "mixed")],
  ])("how scores are counted may change, until the result is signed: %s", (_, change) => {
    expect(mayRevise(templateBrief(), revised(change), closed).allowed).toBe(true);
    const settled = { ...closed, settled: true };
    expect(mayRevise(templateBrief(), revised(change), settled)).toMatchObject({
      because: t.countedAlready,
    });
  });

  it("a co-organiser may still be added", () => {
    const more = revised(
      (b) =>
        void b.coOrganisers.push({
          name: { zh: "株洲市" },
          part: "supports",
          description: { zh: "" },
        }),
    );
    expect(mayRevise(templateBrief(), more, closed).allowed).toBe(true);
  });
});

describe("the undertaking of jurors", () => {
  const standing = { now: announcedAt, submitted: false };

  it("changes its text only together with its version", () => {
    const silent = revised((b) => void (b.confidentiality.text.zh += "另加一句。"));
    expect(mayRevise(templateBrief(), silent, standing)).toMatchObject({
      because: t.confidentialityNeedsVersion,
      field: "confidentiality.version",
    });
    silent.confidentiality.version = "2026-2";
    expect(mayRevise(templateBrief(), silent, standing).allowed).toBe(true);
  });
});

describe("the same content", () => {
  it.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ zh: "甲", en: undefined }, { zh: "甲" }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: null }, {}, false],
    [null, {}, false],
    ["1", 1, false],
    [NaN, NaN, true],
  ])("of %j and %j: %s", (one, other, same) => {
    expect(sameContent(one, other)).toBe(same);
  });
});
