import { describe, expect, it } from "vitest";
import { endSeat } from "~/judging/end-seat.server";
import { columnsOf, jurorsOnSheet, numbersOf } from "~/judging/prints/paper-ballots";
import { printPage } from "~/judging/prints/print-queries.server";
import { nobody } from "~/people/viewer";
import { aContestToJudge, aPerson, aSession, aTwoRoundSession, viewerFor, withRole } from "./cast";
import { inAWorldOfItsOwn } from "../support/world";

inAWorldOfItsOwn();

const ballots = { sheet: "ballots", roundId: null, alias: null } as const;
const tally = { ...ballots, sheet: "tally" } as const;

describe("what is printed for a jury", () => {
  it("is for those who run the contest, and for nobody else", async () => {
    const { id, slug, panel, entries } = await aSession({ jurors: 1, entries: 1 });
    for (const viewer of [
      nobody,
      await viewerFor(await aPerson()),
      await viewerFor(panel[0]!.actor),
      await viewerFor(entries[0]!.author),
      await viewerFor(await withRole(id, "approver")),
    ])
      await expect(printPage(viewer, slug, ballots)).rejects.toMatchObject({ kind: "unknown" });
  });

  it("holds numbers, tracks and criteria, and nothing that tells an author or a score", async () => {
    const session = await aSession({ jurors: 2, entries: 3 });
    const viewer = await viewerFor(session.organiser);
    const page = await printPage(viewer, session.slug, ballots);
    expect(page.ballots).toMatchObject({ alias: 1, numbers: ["0001", "0002", "0003"] });
    expect(page.tracks).toMatchObject([{ id: "formal", numbers: ["0001", "0002", "0003"] }]);
    expect(page.criteria.map(({ source }) => source)).not.toContain("public");
    for (const sheet of ["ballots", "tally", "labels"] as const) {
      const told = JSON.stringify(await printPage(viewer, session.slug, { ...ballots, sheet }));
      expect(told).not.toMatch(/金丝雀|canary|作品题名|"scores"/);
      for (const { entryId, submissionId } of session.entries) {
        expect(told).not.toContain(entryId);
        expect(told).not.toContain(submissionId);
      }
    }
    const second = await printPage(viewer, session.slug, { ...ballots, alias: 2 });
    expect(second.ballots).toMatchObject({ alias: 2, name: "评委1" });
    const nobodys = await printPage(viewer, session.slug, { ...ballots, alias: 9 });
    expect(nobodys.ballots).toBeNull();
  });

  it("leaves out a juror who left before locking anything, and is empty before desks are laid", async () => {
    const session = await aSession({ jurors: 2, entries: 2 });
    const { slug, organiser, panel } = session;
    await endSeat(organiser, { slug, seatId: panel[0]!.seatId });
    const { jurors } = await printPage(await viewerFor(organiser), slug, tally);
    expect(jurors.map(({ alias }) => alias)).toEqual([2]);
    const early = await aContestToJudge({ entries: 2 });
    const page = await printPage(await viewerFor(early.organiser), early.slug, ballots);
    expect(page.ballots).toBeNull();
    expect(page.tracks[0]!.numbers).toHaveLength(2);
  });

  it("is of the round ahead, or of the one that is asked for; another does not exist", async () => {
    const { slug, organiser, first, second } = await aTwoRoundSession({ entries: 3 });
    const viewer = await viewerFor(organiser);
    expect((await printPage(viewer, slug, tally)).round.id).toBe(first.id);
    const later = await printPage(viewer, slug, { ...tally, roundId: second.id });
    // Nothing is promoted yet, and no list tells it early.
    expect(later).toMatchObject({ round: { id: second.id }, tracks: [] });
    const guessed = printPage(viewer, slug, { ...tally, roundId: "guessed" });
    await expect(guessed).rejects.toMatchObject({ kind: "unknown" });
  });
});

describe("a sheet of paper", () => {
  it("has room for so many jurors; the others stand on the next", () => {
    const jurors = Array.from({ length: jurorsOnSheet + 1 }, (_, index) => index);
    expect(columnsOf(jurors)).toEqual([jurors.slice(0, -1), [jurorsOnSheet]]);
    expect(columnsOf([])).toEqual([]);
  });

  it("takes one juror's entries by number, whatever the order of the desk", () => {
    const desks = [
      { alias: 1, candidateNumber: 7 },
      { alias: 2, candidateNumber: 1 },
      { alias: 1, candidateNumber: 3 },
    ];
    expect(numbersOf(desks, 1)).toEqual([3, 7]);
  });
});
