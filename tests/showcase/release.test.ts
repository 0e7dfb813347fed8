import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/database.server";
import { Refusal } from "~/platform/refusal";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { gallery } from "~/showcase/gallery.server";
import { isOpenWork, publicWork } from "~/showcase/queries.server";
import { releaseEntry, type ReleaseInput } from "~/showcase/release-entry.server";
import { threadCounts } from "~/showcase/thread.server";
import { journalOf, refusalOf, someone } from "../entries/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { packHead } from "~/media/tiles/pack";
import { newId } from "~/platform/random.server";
import { store } from "~/platform/store/installed-store.server";
import { loader as fileDoor } from "~/routes/media/file";
import { loader as tilesDoor } from "~/routes/media/tiles";
import { loader as embedDoor } from "~/routes/showcase/embed";
import { loader as oembedDoor } from "~/routes/showcase/oembed";
import { loader as workDoor } from "~/routes/showcase/work";
import { arriving } from "../media/people-and-bytes";
import { aSignedContest, type Work } from "./cast";

inAWorldOfItsOwn();

const waived = (entryId: string): ReleaseInput => ({
  entryId,
  ground: "waived",
  warned: true,
  filingNumber: null,
  filedOn: null,
  coverage: null,
});

describe("releasing a work", () => {
  it("shows it in the gallery, with what its designer wrote and no file's name or hash", async () => {
    const { winner, announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    await releaseEntry(winner.lead, waived(winner.entryId));
    const { works } = await gallery(slug);
    expect(works.map(({ entryId, award }) => [entryId, award?.rank])).toEqual([
      [winner.entryId, 1],
    ]);
    const shown = JSON.stringify(await publicWork(winner.entryId));
    expect(winner.derivatives.some((id) => shown.includes(id))).toBe(true);
    const [file] = await database().mediaFile.findMany({
      where: { attachments: { some: { entryId: winner.entryId } } },
    });
    expect(file).toBeDefined();
    for (const secret of [file!.name, file!.sha256, file!.storeKey, winner.lead.contact])
      expect(shown).not.toContain(secret);
  });

  it("leaves a journal entry, and happens once", async () => {
    const { winner, announcedAt } = await aSignedContest();
    await itIs(announcedAt);
    await releaseEntry(winner.lead, waived(winner.entryId));
    expect((await journalOf(winner.entryId)).at(-1)).toMatchObject({ deed: "showcase.release" });
    const again = await refusalOf(releaseEntry(winner.lead, waived(winner.entryId)));
    expect(again.kind).toBe("conflict");
  });

  it("is refused before the result is announced, and nothing remains of the attempt", async () => {
    const { winner, announcedAt } = await aSignedContest();
    await itIs(new Date(announcedAt.getTime() - 60_000));
    const before = await database().journalEntry.count();
    expect((await refusalOf(releaseEntry(winner.lead, waived(winner.entryId)))).kind).toBe(
      "closed",
    );
    expect(await database().release.count({ where: { entryId: winner.entryId } })).toBe(0);
    expect(await database().journalEntry.count()).toBe(before);
  });

  it("is the lead designer's act: an organiser or stranger finds no such entry", async () => {
    const { winner, announcedAt, organiser } = await aSignedContest();
    await itIs(announcedAt);
    for (const other of [organiser, await someone()])
      expect((await refusalOf(releaseEntry(other, waived(winner.entryId)))).kind).toBe("unknown");
  });

  it("waits for a co-author, who agrees in person and not through the lead", async () => {
    const { winner, announcedAt } = await aSignedContest();
    const coAuthor = await someone("合作者");
    await database().author.create({
      data: {
        id: `co-${winner.entryId}`,
        entryId: winner.entryId,
        personId: coAuthor.personId,
        name: "合作者",
        lead: false,
        shareBp: 0,
        position: 1,
      },
    });
    await itIs(announcedAt);
    await consentToRelease(winner.lead, { entryId: winner.entryId, ground: "waived" });
    expect((await refusalOf(releaseEntry(winner.lead, waived(winner.entryId)))).kind).toBe(
      "conflict",
    );
    await consentToRelease(coAuthor, { entryId: winner.entryId, ground: "waived" });
    await releaseEntry(winner.lead, waived(winner.entryId));
    expect(await isOpenWork(winner.entryId)).toBe(true);
    expect((await journalOf(winner.entryId)).map(({ deed }) => deed)).toContain("showcase.consent");
  });
});

describe("a sealed work", () => {
  it("is nowhere: no page, no picture, no line, even when its embargo is over", async () => {
    const { other, announcedAt, slug } = await aSignedContest();
    await itIs(new Date(announcedAt.getTime() + 400 * 86_400_000));
    await expect(publicWork(other.entryId)).rejects.toBeInstanceOf(Refusal);
    expect(await isOpenWork(other.entryId)).toBe(false);
    expect(JSON.stringify(await gallery(slug))).not.toContain(other.entryId);
  });

  it("that has won shows its title, names and award, and nothing to be seen or fetched", async () => {
    const { winner, announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    const { works, sealed } = await gallery(slug);
    expect(works).toEqual([]);
    expect(sealed).toMatchObject([{ award: { rank: 1 } }]);
    const shown = JSON.stringify(sealed);
    for (const secret of [winner.entryId, ...winner.derivatives])
      expect(shown).not.toContain(secret);
  });

  it("of a result that is signed but not yet announced is not even counted", async () => {
    const { announcedAt, slug } = await aSignedContest();
    await itIs(new Date(announcedAt.getTime() - 60_000));
    expect(await gallery(slug)).toMatchObject({ works: [], sealed: [], more: false });
    expect(await threadCounts()).toEqual({ submitted: 0, shortlisted: 0, awarded: 0 });
    await itIs(announcedAt);
    expect((await threadCounts()).awarded).toBeGreaterThan(0);
  });
});

/** A garment among what was handed in, as if it had been examined. */
async function aGarment({ entryId, lead }: Work) {
  const at = new Date();
  const { id: submissionId } = await database().submission.findFirstOrThrow({ where: { entryId } });
  const made = (recipe: string, type: string, width: number | null) => ({
    ...{ id: newId(), recipe, type, width, height: width, audience: "jury", at },
    ...{ storeKey: newId(), bytes: 10n, sha256: newId() },
  });
  await database().mediaFile.create({
    data: {
      ...{ id: newId(), kind: "garment", name: "g.glb", storeKey: newId(), bytes: 10n },
      ...{ sha256: newId(), uploadedById: lead.personId, createdAt: at },
      inspection: { create: { accepted: true, facts: {}, at } },
      derivatives: {
        create: [
          made("garment-full.v1", "model/gltf-binary", null),
          made("poster-1024.v1", "image/webp", 1024),
        ],
      },
      submitted: { create: { submissionId, position: 90 } },
    },
  });
}

describe("a released work that is taken away while somebody looks", () => {
  it("is gone at once: its page, its frame, its files and its tiles, however they are asked for", async () => {
    const { winner, announcedAt } = await aSignedContest();
    const { entryId } = winner;
    await itIs(announcedAt);
    await aGarment(winner);
    const made = await database().derivative.findMany({
      where: { id: { in: winner.derivatives } },
    });
    const picture = made.find(
      ({ audience, type }) => audience === "jury" && type === "image/webp",
    )!;
    const pack = made.find(({ recipe }) => recipe.startsWith("board-tiles"))!;
    const tile = Buffer.from("one tile");
    const packed = Buffer.concat([packHead([tile.length]), tile]);
    const { key, sha256 } = await store().put(arriving(packed), { maxBytes: 100 });
    await database().derivative.update({
      where: { id: pack.id },
      data: { storeKey: key, sha256, bytes: BigInt(packed.length), width: 100, height: 50 },
    });

    type Door =
      | (typeof fileDoor | typeof tilesDoor)
      | (typeof workDoor | typeof embedDoor | typeof oembedDoor);
    const ask = async (door: Door, params: Record<string, string>, headers = {}) => {
      const named = new URLSearchParams({ url: `http://localhost/gallery/${entryId}` }).toString();
      const request = new Request(`http://localhost/x/info.json?${named}`, { headers });
      const answer: unknown = await door({ request, params, context: {} }).catch(
        (error: unknown) => error,
      );
      return answer instanceof Response
        ? { status: answer.status, etag: answer.headers.get("ETag") }
        : { status: 200, etag: null };
    };
    for (const door of [workDoor, embedDoor, oembedDoor])
      expect(await ask(door, { entryId })).toMatchObject({ status: 404 });
    await releaseEntry(winner.lead, waived(entryId));
    const address = { derivativeId: pack.id };
    const file = { derivativeId: picture.id };
    const whole = await ask(fileDoor, file);
    const tiles = { ...address, "*": "full/100,50/0/default.jpg" };
    const oneTile = await ask(tilesDoor, tiles);
    const asked: [Door, Record<string, string>, Record<string, string>, number][] = [
      [workDoor, { entryId, id: entryId }, {}, 200],
      [embedDoor, { entryId }, {}, 200],
      [oembedDoor, {}, {}, 200],
      [fileDoor, file, {}, 200],
      [fileDoor, file, { "If-None-Match": whole.etag! }, 304],
      [fileDoor, file, { Range: "bytes=0-3" }, 206],
      [fileDoor, file, { Range: "bytes=0-3", "If-Range": whole.etag! }, 206],
      [tilesDoor, { ...address, "*": "info.json" }, {}, 200],
      [tilesDoor, tiles, {}, 200],
      [tilesDoor, tiles, { "If-None-Match": oneTile.etag! }, 304],
      [tilesDoor, tiles, { Range: "bytes=0-3" }, 206],
    ];
    for (const [door, params, headers, status] of asked)
      expect(await ask(door, params, headers)).toMatchObject({ status });

    const by = { byId: winner.lead.personId, at: announcedAt };
    await database().withdrawal.create({ data: { entryId, ...by } });
    for (const [door, params, headers] of asked)
      expect(await ask(door, params, headers)).toMatchObject({ status: 404 });
  });
});
