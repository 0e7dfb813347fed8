import { describe, expect, it } from "vitest";
import { writtenBrief } from "~/competitions/organiser-queries.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { refusals as t } from "~/competitions/texts";
import { visitor } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aDraftContest, aHost, aPerson, templateBrief } from "./cast";

inAWorldOfItsOwn();

const themed = (zh: string) => ({ ...templateBrief(), theme: { zh } });
const stored = async (slug: string) => {
  const { draft, revision } = await database().competition.findUniqueOrThrow({ where: { slug } });
  return { theme: (draft as unknown as { theme: { zh: string } }).theme.zh, revision };
};

describe("saving a brief", () => {
  it("keeps a draft with its contradictions, and names them to whoever writes it", async () => {
    const { slug, organiser } = await aDraftContest();
    const draft = { ...templateBrief(), tracks: [], title: { zh: "" } };
    expect(await saveBrief(organiser, { slug, revision: 0, draft })).toMatchObject({ revision: 1 });
    const viewer = await loadViewer(database(), organiser.personId);
    const written = await writtenBrief(viewer, slug, "en");
    expect(written).toMatchObject({ revision: 1, published: false, draft: { title: { zh: "" } } });
    expect(written.issues.map(({ field }) => field)).toEqual(["title.zh", "tracks"]);
  });

  it("tells the later of two tabs, and overwrites nothing silently", async () => {
    const { slug, organiser } = await aDraftContest();
    await saveBrief(organiser, { slug, revision: 0, draft: themed("第一个窗口") });
    const later = saveBrief(organiser, { slug, revision: 0, draft: themed("第二个窗口") });
    await expect(later).rejects.toMatchObject({ kind: "conflict", because: t.changedElsewhere });
    expect(await stored(slug)).toEqual({ theme: "第一个窗口", revision: 1 });
    // Having seen the other's revision, it may decide for its own.
    await saveBrief(organiser, { slug, revision: 1, draft: themed("第二个窗口") });
    expect(await stored(slug)).toEqual({ theme: "第二个窗口", revision: 2 });
  });

  it("lets exactly one of many tabs that save at once through", async () => {
    const { slug, organiser } = await aDraftContest();
    // Eight connections stand ready first: otherwise the tabs would come one by one.
    const ready = () => database().$queryRaw`SELECT pg_sleep(0.1)::text`;
    await Promise.all(Array.from({ length: 8 }, ready));
    const saves = await Promise.allSettled(
      Array.from({ length: 8 }, (_, tab) =>
        saveBrief(organiser, { slug, revision: 0, draft: themed(`窗口 ${tab}`) }),
      ),
    );
    expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const told = saves.flatMap((save) => (save.status === "rejected" ? [save.reason] : []));
    expect(told.map(({ kind }) => kind)).toEqual(Array(7).fill("conflict"));
    expect((await stored(slug)).revision).toBe(1);
  });

  it("answers a double click twice alike, with one new revision", async () => {
    const { slug, organiser } = await aDraftContest();
    const save = () => saveBrief(organiser, { slug, revision: 0, draft: themed("双击") });
    const [one, other] = await Promise.all([save(), save()]);
    expect([one.revision, other.revision]).toEqual([1, 1]);
  });

  it("leaves the journal alone: a draft binds nobody", async () => {
    const { slug, organiser } = await aDraftContest();
    const before = await database().journalEntry.count();
    await saveBrief(organiser, { slug, revision: 0, draft: themed("草稿") });
    expect(await database().journalEntry.count()).toBe(before);
  });

  it("finds nothing for anybody else, as for a contest that does not exist", async () => {
    const { slug, organiser } = await aDraftContest();
    const [stranger, other] = [await aPerson(), await aHost()];
    for (const actor of [visitor, stranger, other.manager])
      await expect(
        saveBrief(actor, { slug, revision: 0, draft: themed("篡改") }),
      ).rejects.toMatchObject({ kind: "unknown" });
    const guessed = saveBrief(organiser, { slug: "guessed", revision: 0, draft: themed("猜") });
    await expect(guessed).rejects.toMatchObject({ kind: "unknown" });
    expect(await stored(slug)).toEqual({ theme: "湘土织新", revision: 0 });
  });
});
