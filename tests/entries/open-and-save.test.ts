import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { entriesOf } from "~/entries/queries.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aContest,
  anHourIn,
  asViewer,
  given,
  journalOf,
  refusalOf,
  rows,
  someone,
  type Stage,
} from "./cast";
import { closes, opens, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest({ entriesPerPerson: 2 })));

describe("beginning an entry", () => {
  it("makes a draft that its author finds again", async () => {
    const designer = await someone("李湘");
    const { entryId } = await openEntry(designer, { slug: stage.slug });
    const entry = await database().entry.findUniqueOrThrow({
      where: { id: entryId },
      include: { authors: true },
    });
    expect(entry.draft).toMatchObject({
      title: "",
      team: [{ name: "李湘", lead: true, shareBp: 10_000 }],
    });
    expect(entry.authors).toMatchObject([
      { personId: designer.personId, lead: true, shareBp: 10_000 },
    ]);
    const mine = (await entriesOf(await asViewer(designer))).entries;
    expect(mine.map(({ id }) => id)).toEqual([entryId]);
  });

  it("leaves a journal entry", async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug });
    expect(await journalOf(entryId)).toEqual([
      { deed: "entries.open", actor: designer.pseudonym, subjectKind: "entry" },
    ]);
  });

  it("is refused to a juror of the contest, and leaves nothing", async () => {
    const juror = await someone("评委");
    await given(juror, "juror", stage.id);
    const before = await rows();
    expect(await refusalOf(openEntry(juror, { slug: stage.slug }))).toMatchObject({
      kind: "conflict",
    });
    expect(await rows()).toEqual(before);
  });

  it("is refused in a contest that nobody published", async () => {
    const designer = await someone();
    expect((await refusalOf(openEntry(designer, { slug: "nothing" }))).kind).toBe("unknown");
  });

  it("stops at the brief's number, also when five are begun at once; a withdrawn one does not count", async () => {
    const designer = await someone();
    const begun = await Promise.allSettled(
      Array.from({ length: 5 }, () => openEntry(designer, { slug: stage.slug })),
    );
    const opened = begun.flatMap((one) => (one.status === "fulfilled" ? [one.value.entryId] : []));
    expect(opened).toHaveLength(2);
    await withdrawEntry(designer, { entryId: opened[0]!, reason: "" });
    await openEntry(designer, { slug: stage.slug });
    expect((await refusalOf(openEntry(designer, { slug: stage.slug }))).because.zh).toContain(
      "最多参赛 2 件",
    );
  });

  it("is one entry however often the button was pressed", async () => {
    const designer = await someone();
    const press = () => openEntry(designer, { slug: stage.slug }, { requestKey: "press" });
    const answers = await Promise.all([press(), press(), press()]);
    expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
    expect(await database().entry.count({ where: { createdById: designer.personId } })).toBe(1);
  });

  it.each([
    ["an instant before the opening", new Date(opens.getTime() - 2000), "还没有开始"],
    ["from the closing instant on", closes, "已经截止"],
  ])("is closed %s", async (_what, instant, sentence) => {
    const designer = await someone();
    await itIs(instant);
    const refusal = await refusalOf(openEntry(designer, { slug: stage.slug }));
    expect(refusal).toMatchObject({
      kind: "closed",
      because: { zh: expect.stringContaining(sentence) as string },
    });
  });
});

describe("a draft", () => {
  const begun = async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug });
    return { designer, entryId };
  };
  const kept = async (entryId: string) =>
    (await database().entry.findUniqueOrThrow({ where: { id: entryId } })).draft;

  it("is kept as it is typed, with a revision that counts up, and no journal entry", async () => {
    const { designer, entryId } = await begun();
    const before = await database().journalEntry.count();
    const form = wholeForm({ title: "初稿" });
    expect(await saveDraft(designer, { entryId, revision: 0, form })).toMatchObject({
      saved: true,
      revision: 1,
    });
    expect(await kept(entryId)).toEqual(form);
    expect(await database().journalEntry.count()).toBe(before);
  });

  it("tells the later of two tabs what the other changed, and overwrites nothing", async () => {
    const { designer, entryId } = await begun();
    const one = wholeForm({ title: "甲页" });
    const other = wholeForm({ title: "乙页", huxiangSource: "滩头年画" });
    await saveDraft(designer, { entryId, revision: 0, form: one });
    const answer = await saveDraft(designer, { entryId, revision: 0, form: other });
    expect(answer).toEqual({
      saved: false,
      conflict: { revision: 1, theirs: one, fields: ["title", "huxiangSource"] },
    });
    expect(await kept(entryId)).toEqual(one);
    // Having seen it, they may decide for theirs.
    expect(await saveDraft(designer, { entryId, revision: 1, form: other })).toMatchObject({
      saved: true,
    });
    expect(await kept(entryId)).toEqual(other);
  });

  it("is saved already when the same comes twice, from whatever revision", async () => {
    const { designer, entryId } = await begun();
    const input = { entryId, revision: 0, form: wholeForm() };
    await saveDraft(designer, input);
    expect(await saveDraft(designer, input)).toMatchObject({ saved: true, revision: 1 });
  });

  it("keeps exactly one of twenty that are saved at once", async () => {
    const { designer, entryId } = await begun();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        saveDraft(designer, { entryId, revision: 0, form: wholeForm({ title: `第 ${n} 页` }) }),
      ),
    );
    expect(answers.filter(({ saved }) => saved)).toHaveLength(1);
  });

  it("does not exist for anybody else", async () => {
    const { entryId } = await begun();
    const form = wholeForm({ title: "别人写的" });
    for (const other of [await someone(), stage.organiser])
      expect((await refusalOf(saveDraft(other, { entryId, revision: 0, form }))).kind).toBe(
        "unknown",
      );
    const guessed = saveDraft(stage.organiser, { entryId: "guessed", revision: 0, form });
    expect((await refusalOf(guessed)).kind).toBe("unknown");
    expect(await kept(entryId)).toMatchObject({ title: "" });
  });

  it("is not changed from the closing instant on", async () => {
    const { designer, entryId } = await begun();
    await itIs(closes);
    const refusal = await refusalOf(
      saveDraft(designer, { entryId, revision: 0, form: wholeForm() }),
    );
    expect(refusal.kind).toBe("closed");
    expect(await kept(entryId)).toMatchObject({ title: "" });
  });
});

describe("the list of one's entries", () => {
  it("asks the database as often for one as for three", async () => {
    const counted = async (designer: Awaited<ReturnType<typeof someone>>) => {
      let queries = 0;
      const counting = database().$extends({
        query: {
          $allOperations({ args, query }) {
            queries += 1;
            return query(args);
          },
        },
      });
      await entriesOf(await asViewer(designer), counting as never);
      return queries;
    };
    const other = await aContest({ entriesPerPerson: 5 });
    const [one, three] = [await someone(), await someone()];
    await openEntry(one, { slug: other.slug });
    for (let n = 0; n < 3; n += 1) await openEntry(three, { slug: other.slug });
    expect(await counted(one)).toBe(await counted(three));
  });
});
