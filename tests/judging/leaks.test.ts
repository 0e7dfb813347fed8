// Plants what could leak in everything a juror's pages are made of, then reads them all.
import { beforeAll, describe, expect, it } from "vitest";
import { ballotPage, newestBallot, nextDesk, ownEntry } from "~/judging/ballot-queries.server";
import { juryBytes, juryFiles } from "~/judging/jury-files.server";
import { deskPage, mySeats } from "~/judging/jury-queries.server";
import { panelPage } from "~/judging/panel-queries.server";
import { recuse } from "~/judging/recuse.server";
import { resultsPage } from "~/judging/results-queries.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { unknown } from "~/platform/refusal";
import { inAWorldOfItsOwn } from "../support/world";
import {
  anEntry,
  aSession,
  at,
  deskOf,
  judge,
  marks,
  refusalOf,
  viewerFor,
  withRole,
  type Entered,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

type Session = Awaited<ReturnType<typeof aSession>>;
let session: Session;
let one: Juror;
let other: Juror;
const planted: string[] = [];

/** A file whose every name is a canary, with what is made of it for each audience. */
async function aFile(
  entry: Entered,
  kind: "board" | "flat" | "swatch" | "garment" | "techpack",
  position: number,
) {
  const fileId = newId();
  const name = `金丝雀-${entry.authorName}-${kind}.${kind === "board" ? "jpg" : "bin"}`;
  const recipes = {
    board: ["board-640.v2", "board-2048.v2"],
    flat: ["board-640.v2"],
    swatch: ["board-640.v2"],
    garment: ["garment-full.v1", "poster-1024.v1"],
    techpack: ["page-1.v1", "page-2.v1"],
  }[kind];
  const made = (recipe: string, audience: string, width: number | null) => ({
    ...{ id: newId(), recipe, audience, storeKey: `store-canary-${newId()}`, at: new Date() },
    ...{ type: "image/webp", width, height: width, bytes: 10n, sha256: `made-canary-${newId()}` },
  });
  await database().mediaFile.create({
    data: {
      ...{ id: fileId, kind, name, storeKey: `store-canary-${fileId}`, bytes: 10n },
      ...{ sha256: `file-canary-${fileId}`, uploadedById: entry.author.personId },
      createdAt: new Date(),
      inspection: {
        create: {
          accepted: true,
          facts: { generator: "金丝雀软件", pageDpi: [136.8] },
          at: new Date(),
        },
      },
      derivatives: {
        create: [
          ...recipes.map((recipe, index) =>
            made(
              recipe,
              kind === "techpack" ? "panel" : "jury",
              recipe === "garment-full.v1" ? null : 640 * (index + 1),
            ),
          ),
          made("original.v1", "team", 640),
        ],
      },
      submitted: { create: { submissionId: entry.submissionId, position } },
    },
  });
  planted.push(fileId, name, "金丝雀", "store-canary", "made-canary", "file-canary");
}

beforeAll(async () => {
  session = await aSession({ jurors: 2, entries: 4 });
  [one, other] = session.panel as [Juror, Juror];
  for (const entry of session.entries) {
    await aFile(entry, "techpack", 0);
    await aFile(entry, "board", 1);
    await aFile(entry, "garment", 2);
    await aFile(entry, "flat", 3);
    await aFile(entry, "swatch", 4);
    planted.push(entry.authorName, entry.entryId, entry.submissionId, entry.author.personId);
    planted.push(entry.author.pseudonym);
  }
  planted.push("canary-contact", "@example.com", "138 0013", "manifest-canary", "event-canary");
  // What the other juror has written, in figures and words that stand nowhere else.
  for (const { entryId } of session.entries.slice(0, 2))
    await judge(session, other, entryId, 37, 53, 71, 97);
  const open = (await deskOf(other.seatId)).find(
    ({ entryId }) => entryId === session.entries[2]!.entryId,
  )!;
  const draft = { assignmentId: open.id, scores: marks(session.brief, 13), revision: 0 };
  await saveBallot(other.actor, { ...draft, comment: "另一位评委的留言" });
  planted.push("另一位评委的留言", other.seatId, other.actor.personId);
  planted.push(...(await deskOf(other.seatId)).map(({ id }) => id));
});

/** Everything that one's own pages are made of, as they leave the server. */
async function everythingRead(juror: Juror): Promise<string[]> {
  const viewer = await viewerFor(juror.actor);
  const desks = await deskOf(juror.seatId);
  const parts: unknown[] = [await mySeats(viewer), await deskPage(viewer, juror.seatId)];
  for (const { id } of desks) {
    parts.push(await ballotPage(viewer, id), await newestBallot(viewer, id));
    parts.push(await nextDesk(viewer, id));
  }
  return parts.map((part) => JSON.stringify(part));
}

describe("what reaches a juror", () => {
  it("holds no author, no file, no id of an entry, and nothing that another juror wrote", async () => {
    const parts = await everythingRead(one);
    expect(parts).toHaveLength(2 + 3 * 4);
    for (const part of parts)
      for (const secret of planted) expect(part, secret).not.toContain(secret);
    // Not one of the other's marks: the page's own numbers are weights, scales and anchors.
    for (const part of parts) expect(part).not.toMatch(/"(creative|huxiang|craft|prospects)":\d/);
  });

  it("holds no instant of handing in", async () => {
    const { at: handedIn } = await database().submission.findFirstOrThrow();
    for (const part of await everythingRead(one)) {
      expect(part).not.toContain(handedIn.toISOString());
      expect(part).not.toContain("submitted");
    }
  });

  it("holds a title on its own ballot and on no other page", async () => {
    const viewer = await viewerFor(one.actor);
    const [first, second] = await deskOf(one.seatId);
    const titleOf = async (assignmentId: string) =>
      (await ballotPage(viewer, assignmentId)).content.title;
    const [mine, next] = [await titleOf(first!.id), await titleOf(second!.id)];
    expect(mine).toMatch(/^作品题名-/);
    const page = JSON.stringify(await ballotPage(viewer, first!.id));
    expect(page).not.toContain(next);
    expect(JSON.stringify(await deskPage(viewer, one.seatId))).not.toContain("题名");
  });

  it("shows the work's words with what would name their author taken out", async () => {
    const viewer = await viewerFor(one.actor);
    const [desk] = await deskOf(one.seatId);
    const { content, files, number } = await ballotPage(viewer, desk!.id);
    expect(content.statement).toMatch(
      /^这是〔已隐去〕的设计说明-\d+，联系 〔已隐去〕 或 〔已隐去〕。$/,
    );
    expect(content.materials).toEqual([{ name: expect.stringMatching(/^面料-/), percent: 60 }]);
    expect(number).toMatch(/^\d{4}$/);
    expect(files).toEqual([
      {
        ...{ kind: "board", position: 1, look: null, tiles: null },
        pictures: [
          { recipe: "board-640.v2", type: "image/webp", width: 640, height: 640 },
          { recipe: "board-2048.v2", type: "image/webp", width: 1280, height: 1280 },
        ],
      },
      {
        ...{ kind: "garment", position: 2, model: "garment-full.v1", views: [] },
        pictures: [{ recipe: "poster-1024.v1", type: "image/webp", width: 1280, height: 1280 }],
      },
      ...(["flat", "swatch"] as const).map((kind, index) => ({
        ...{ kind, position: 3 + index, look: null, tiles: null },
        pictures: [{ recipe: "board-640.v2", type: "image/webp", width: 640, height: 640 }],
      })),
      {
        ...{ kind: "techpack", position: 5 },
        pictures: [1, 2].map((nth) => ({
          ...{ recipe: `page-${nth}.v1`, type: "image/webp", width: 640 * nth, height: 640 * nth },
          dpi: nth === 1 ? 136.8 : null,
        })),
      },
    ]);
  });

  it("orders the desk by a lot of its own, the same on every visit", async () => {
    const numbers = async (juror: Juror) =>
      (await deskPage(await viewerFor(juror.actor), juror.seatId)).queue!.map(
        ({ number }) => number,
      );
    expect(await numbers(one)).toEqual(await numbers(one));
    expect([...(await numbers(one))].sort()).toEqual([...(await numbers(other))].sort());
  });
});

describe("the files of a desk", () => {
  it("are those made for jurors, by position and recipe, and no other", async () => {
    const { submissionId } = session.entries[0]!;
    const bytes = (position: number, recipe: string) =>
      juryBytes({ submissionId, techpack: true }, { position, recipe });
    expect(await bytes(1, "board-640.v2")).toMatchObject({ audience: "jury" });
    expect(await bytes(2, "garment-full.v1")).toMatchObject({ audience: "jury" });
    expect(await bytes(5, "page-2.v1")).toMatchObject({ audience: "panel" });
    for (const [position, recipe] of [
      [1, "original.v1"],
      [2, "original.v1"],
      [3, "original.v1"],
      [5, "board-640.v2"],
      [0, "board-640.v2"],
      [1, "garment-full.v1"],
      [Number.NaN, "board-640.v2"],
    ] as const)
      expect(await bytes(position, recipe)).toBeNull();
  });

  it("hold a tech pack's pages for the panel alone, behind all else", async () => {
    const { submissionId } = session.entries[0]!;
    const [panel, others] = await Promise.all(
      [true, false].map((techpack) => juryFiles(database(), { submissionId, techpack })),
    );
    expect(panel!.at(-1)).toMatchObject({
      kind: "techpack",
      pictures: [{ recipe: "page-1.v1" }, { recipe: "page-2.v1" }],
    });
    expect(others).toEqual(panel!.slice(0, -1));
    const page = { position: 5, recipe: "page-1.v1" };
    expect(await juryBytes({ submissionId, techpack: false }, page)).toBeNull();
  });

  it("are none while a file was refused or is still being looked at", async () => {
    const entry = await anEntry(session.id, 99);
    const fileId = newId();
    await database().mediaFile.create({
      data: {
        ...{ id: fileId, kind: "board", name: "x", storeKey: newId(), bytes: 1n, sha256: "x" },
        ...{ uploadedById: entry.author.personId, createdAt: new Date() },
        submitted: { create: { submissionId: entry.submissionId, position: 0 } },
      },
    });
    expect(
      await juryFiles(database(), { submissionId: entry.submissionId, techpack: true }),
    ).toEqual([]);
    const verdict = { fileId, accepted: false, facts: {}, at: new Date() };
    await database().inspection.create({ data: verdict });
    expect(
      await juryFiles(database(), { submissionId: entry.submissionId, techpack: true }),
    ).toEqual([]);
  });
});

describe("somebody else's desk", () => {
  it("does not exist: for the other juror, the organiser, the author, the approver, a visitor", async () => {
    const [desk] = await deskOf(one.seatId);
    const approver = await withRole(session.id, "approver");
    const actors = [other.actor, session.organiser, session.entries[0]!.author, approver];
    const viewers = [nobody, ...(await Promise.all(actors.map(viewerFor)))];
    for (const viewer of viewers) {
      for (const ask of [
        () => deskPage(viewer, one.seatId),
        () => ballotPage(viewer, desk!.id),
        () => newestBallot(viewer, desk!.id),
        () => ownEntry(viewer, desk!.id),
      ])
        expect(await refusalOf(ask())).toEqual(unknown());
    }
  });

  it("is what an entry's own id leads to: nothing", async () => {
    const viewer = await viewerFor(one.actor);
    for (const { entryId, submissionId } of session.entries)
      for (const id of [entryId, submissionId, "0147", ""])
        expect(await refusalOf(ballotPage(viewer, id))).toEqual(unknown());
  });

  it("does not exist for its own juror once they are recused, without a trace in the counts", async () => {
    const desk = (await deskOf(one.seatId)).at(-1)!;
    const viewer = await viewerFor(one.actor);
    const { number } = await ballotPage(viewer, desk.id);
    await recuse(one.actor, { assignmentId: desk.id, kind: "family" });
    for (const ask of [ballotPage, newestBallot, ownEntry])
      expect(await refusalOf(ask(viewer, desk.id))).toEqual(unknown());
    const page = await deskPage(viewer, one.seatId);
    expect(page.queue!.map((line) => line.number)).not.toContain(number);
    expect(page.queue!.map(({ turn }) => turn)).toEqual([1, 2, 3]);
    expect((await mySeats(viewer)).seats[0]).toMatchObject({ assigned: 3 });
  });
});

describe("what the organiser reads while judging lasts", () => {
  it("holds counts and not one mark or word of a ballot", async () => {
    const viewer = await viewerFor(session.organiser);
    const options = { locale: "zh" as const, chairVotes: [] };
    const pages = [
      await panelPage(viewer, session.slug),
      await resultsPage(viewer, session.slug, options),
    ].map((page) => JSON.stringify(page));
    for (const page of pages) {
      expect(page).not.toContain("另一位评委的留言");
      expect(page).not.toMatch(/scores|creative|"(37|53|71|97|13)"|:(37|53|71|97|13)[,}]/);
    }
    expect(pages[0]).toContain('"locked":2');
  });
});

describe("results before their announcement", () => {
  it("are, for everybody else, an address that does not exist", async () => {
    const { slug, brief } = session;
    const viewers = [
      nobody,
      await viewerFor(one.actor),
      await viewerFor(session.entries[0]!.author),
    ];
    const options = { locale: "zh" as const, chairVotes: [] };
    for (const instant of [
      brief.rounds[0]!.judgingOpensAt,
      brief.rounds[0]!.judgingClosesAt,
      brief.timetable.resultsAt,
    ]) {
      await at(instant);
      for (const viewer of viewers) {
        const there = await refusalOf(resultsPage(viewer, slug, options));
        const nowhere = await refusalOf(resultsPage(viewer, "no-such", options));
        expect(there).toEqual(nowhere);
        expect(there).toEqual(unknown());
      }
    }
  });
});
