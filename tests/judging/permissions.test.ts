import { describe, expect, it } from "vitest";
import { calibrationRefusals } from "~/judging/calibration/refusals";
import {
  isJuror,
  mayDeclare,
  mayLook,
  mayScore,
  maySit,
  ownsSeat,
  type DeskState,
  type SeatInRound,
  type SeatState,
} from "~/judging/permissions";
import { refusals as t } from "~/judging/refusals";
import { maySeeResults } from "~/judging/results-permissions";
import type { HeldRole, RoleName, Viewer } from "~/people/viewer";
import { nobody } from "~/people/viewer";
import type { Decision } from "~/platform/refusal";
import { templateBrief } from "../competitions/cast";

const round = templateBrief().rounds[0]!;
const contest = { id: "contest", hostId: "host" };
const at = (instant: string, ms = 0) => new Date(Date.parse(instant) + ms);
const session = at(round.judgingOpensAt);

const viewer = (...roles: HeldRole[]): Viewer => ({
  person: { id: "person", pseudonym: "p", name: "某人", locale: "zh" },
  roles,
});
const inContest = (role: RoleName, scopeId = "contest"): HeldRole => ({
  scopeKind: "competition",
  scopeId,
  role,
});
const manager: HeldRole = { scopeKind: "organisation", scopeId: "host", role: "manager" };
const steward: HeldRole = { scopeKind: "platform", scopeId: "platform", role: "steward" };

const seat: SeatInRound = {
  personId: "person",
  confidentialityAt: session,
  conflictsDeclaredAt: session,
  endedAt: null,
  calibrationDue: false,
};
const samples = calibrationRefusals.calibrateFirst;
const desk = { recusedAt: null, lockedAt: null };
const because = (decision: Decision) => (decision.allowed ? null : decision.because);

describe("a seat", () => {
  it.each<[string, Viewer, Partial<SeatState>, boolean]>([
    ["its juror's", viewer(inContest("juror")), {}, true],
    ["nobody else's", viewer(inContest("juror")), { personId: "other" }, false],
    ["not a visitor's", nobody, {}, false],
    ["over once it is ended", viewer(inContest("juror")), { endedAt: session }, false],
    ["over with the role", viewer(), {}, false],
    ["not held by a role in another contest", viewer(inContest("juror", "other")), {}, false],
    ["not the steward's", viewer(steward), {}, false],
    [
      "lost to whoever comes to run the contest",
      viewer(inContest("juror"), inContest("organiser")),
      {},
      false,
    ],
    [
      "lost to whoever comes to screen it",
      viewer(inContest("juror"), inContest("screener")),
      {},
      false,
    ],
  ])("is %s", (_, who, state, owns) => {
    expect(ownsSeat(who, { ...seat, ...state }, contest)).toBe(owns);
  });

  it.each<[string, Viewer, boolean, unknown]>([
    ["an invited juror", viewer(inContest("juror")), false, null],
    ["a juror who is named as an author", viewer(inContest("juror")), true, t.authorJudges],
    [
      "a juror who runs the contest",
      viewer(inContest("juror"), inContest("organiser")),
      false,
      t.organiserJudges,
    ],
    ["a juror who manages its host", viewer(inContest("juror"), manager), false, t.organiserJudges],
    [
      "a juror who screens it",
      viewer(inContest("juror"), inContest("screener")),
      false,
      t.organiserJudges,
    ],
  ])("is asked for by %s", (_, who, named, refusal) => {
    expect(because(maySit(who, contest, named))).toBe(refusal);
    expect(isJuror(who, contest)).toBe(true);
  });
});

describe("entries are seen", () => {
  it.each<[string, Partial<SeatInRound>, Date, unknown]>([
    ["when judging opens", {}, session, null],
    ["not a millisecond before", {}, at(round.judgingOpensAt, -1), t.notYetJudging],
    ["not without the undertaking", { confidentialityAt: null }, session, t.promiseFirst],
    ["not before relations are declared", { conflictsDeclaredAt: null }, session, t.declareFirst],
    ["not before the samples are scored", { calibrationDue: true }, session, samples],
    ["still when judging is over", {}, at(round.judgingClosesAt), null],
    ["then without samples, too", { calibrationDue: true }, at(round.judgingClosesAt), null],
  ])("%s", (_, state, now, refusal) => {
    expect(because(mayLook({ ...seat, ...state }, round, now))).toBe(refusal);
  });
});

describe("a ballot is written", () => {
  it.each<[string, Partial<SeatInRound>, Partial<DeskState>, Date, unknown]>([
    ["from the opening instant", {}, {}, session, null],
    ["not a millisecond before", {}, {}, at(round.judgingOpensAt, -1), t.notJudging],
    ["to the last millisecond", {}, {}, at(round.judgingClosesAt, -1), null],
    ["not at the closing instant", {}, {}, at(round.judgingClosesAt), t.notJudging],
    ["not without the undertaking", { confidentialityAt: null }, {}, session, t.promiseFirst],
    [
      "not before relations are declared",
      { conflictsDeclaredAt: null },
      {},
      session,
      t.declareFirst,
    ],
    ["not before the samples are scored", { calibrationDue: true }, {}, session, samples],
    ["not on a recused entry", {}, { recusedAt: session }, session, t.recused],
    ["not once it is locked", {}, { lockedAt: session }, session, t.lockedAlready],
  ])("%s", (_, state, here, now, refusal) => {
    const decision = mayScore({ ...seat, ...state }, { ...desk, ...here }, round, now);
    expect(because(decision)).toBe(refusal);
  });
});

describe("relations are declared", () => {
  it.each<[string, Partial<SeatState>, unknown]>([
    ["once", { conflictsDeclaredAt: null }, null],
    ["and not twice", {}, t.declaredAlready],
    [
      "after the undertaking",
      { conflictsDeclaredAt: null, confidentialityAt: null },
      t.promiseFirst,
    ],
  ])("%s", (_, state, refusal) => {
    expect(because(mayDeclare({ ...seat, ...state }))).toBe(refusal);
  });
});

describe("a proposed result is read by", () => {
  it.each<[string, Viewer, boolean]>([
    ["the organiser", viewer(inContest("organiser")), true],
    ["the host's manager", viewer(manager), true],
    ["its approver", viewer(inContest("approver")), true],
    ["no juror", viewer(inContest("juror")), false],
    ["no entrant", viewer(inContest("entrant")), false],
    ["no screener", viewer(inContest("screener")), false],
    ["no steward", viewer(steward), false],
    ["no organiser of another contest", viewer(inContest("organiser", "other")), false],
    ["no visitor", nobody, false],
  ])("%s", (_, who, sees) => {
    expect(maySeeResults(who, contest)).toBe(sees);
  });
});
