import { beforeAll, describe, expect, it } from "vitest";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { loadViewer } from "~/people/viewer.server";
import { grantRole } from "~/people/grant-role.server";
import type { SignedIn } from "~/people/viewer";
import { answerFavour } from "~/showcase/favour/answer-favour.server";
import { byFavour, favourFrom, favourOf } from "~/showcase/favour/favour";
import { favourOfContest, favourPage } from "~/showcase/favour/favour-queries.server";
import { favourForms } from "~/showcase/favour/forms";
import { lookForFavour } from "~/showcase/favour/look-for-favour.server";
import { eraseFavours, ownFavours } from "~/showcase/favour/own-data.server";
import { favourTexts as t } from "~/showcase/favour/texts";
import { releaseEntry } from "~/showcase/release-entry.server";
import { journalOf, refusalOf, someone, type Someone } from "../entries/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aSignedContest } from "./cast";

inAWorldOfItsOwn();

describe("public favour", () => {
  it("is the lower end of Wilson's interval among those who were shown the work", () => {
    const favour = favourOf({ shown: 90, likes: 81 })!;
    expect(favour.interval[0]).toBeCloseTo(0.8208, 3);
    expect(favourOf({ shown: favourFrom - 1, likes: favourFrom - 1 })).toBeNull();
    const few = { entryId: "b", favour: favourOf({ shown: 5, likes: 5 })! };
    const many = { entryId: "a", favour };
    expect(byFavour([few, many]).map(({ entryId }) => entryId)).toEqual(["a", "b"]);
  });
});

describe("an answer", () => {
  it("is one of two; none is no answer", () => {
    expect(favourForms.answer.parse({ likes: "no" })).toEqual({ likes: false });
    for (const typed of [{}, { likes: "maybe" }])
      expect(favourForms.answer.safeParse(typed).success).toBe(false);
  });
});

describe("a released work", () => {
  let contest: Awaited<ReturnType<typeof aSignedContest>>;
  let entryId: string;
  beforeAll(async () => {
    contest = await aSignedContest();
    entryId = contest.winner.entryId;
    await itIs(contest.announcedAt);
    const release = { filingNumber: null, filedOn: null, coverage: null };
    await releaseEntry(contest.winner.lead, {
      ...{ entryId, ground: "waived", warned: true, ...release },
    });
  });

  const verified = async (verifiedAt: Date | null = contest.announcedAt) => {
    const person = await someone("观众");
    await database().contact.updateMany({
      where: { personId: person.personId },
      data: { verifiedAt },
    });
    return person;
  };
  const pageFor = async (person: Someone) =>
    favourPage((await loadViewer(database(), person.personId)) as SignedIn, entryId);
  const answers = async (likes: boolean) => {
    const person = await verified();
    await lookForFavour(person, { entryId });
    await answerFavour(person, { entryId, likes });
    return person;
  };

  it("is shown on record before it is asked about, and asked once", async () => {
    const person = await verified();
    expect(await pageFor(person)).toMatchObject({ state: "ask", work: { picture: null } });
    const early = await refusalOf(answerFavour(person, { entryId, likes: true }));
    expect(early.because).toEqual(t.lookFirst);
    await lookForFavour(person, { entryId });
    const twice = await refusalOf(lookForFavour(person, { entryId }));
    expect(twice.because).toEqual(t.shownAlready);
    expect(await pageFor(person)).toMatchObject({ state: "shown", favour: null });
    await answerFavour(person, { entryId, likes: true });
    expect((await journalOf(entryId)).slice(-2).map(({ deed }) => deed)).toEqual([
      "showcase.look-for-favour",
      "showcase.answer-favour",
    ]);
    const again = await refusalOf(answerFavour(person, { entryId, likes: false }));
    expect(again).toMatchObject({ kind: "conflict", because: t.answeredAlready });
    const where = { entryId_personId: { entryId, personId: person.personId } };
    await expect(database().favour.update({ where, data: { likes: false } })).rejects.toThrow(
      /given once/,
    );
    expect(await pageFor(person)).toMatchObject({ state: "answered", likes: true, favour: null });
  });

  it("is not asked of its author, of who has a part in the contest, or of the unverified", async () => {
    const because = async (person: Someone) =>
      (await refusalOf(lookForFavour(person, { entryId }))).because;
    await database().contact.updateMany({ data: { verifiedAt: contest.announcedAt } });
    expect(await because(contest.winner.lead)).toEqual(t.ownWork);
    const juror = await verified();
    const scope = { scopeKind: "competition", scopeId: contest.id, role: "juror" } as const;
    await transaction((tx) =>
      grantRole(tx, { personId: juror.personId, ...scope, grantedById: null }),
    );
    expect(await because(juror)).toEqual(t.hasAPart);
    expect((await pageFor(juror)).closed).toEqual(t.hasAPart);
    expect(await because(await verified(null))).toEqual(t.verifyFirst);
    const nobody = { personId: null, pseudonym: "visitor" };
    expect((await refusalOf(lookForFavour(nobody, { entryId }))).kind).toBe("unauthenticated");
    expect(await database().favour.count({ where: { personId: juror.personId } })).toBe(0);
  });

  it("alone is asked about: a sealed one, and one not announced, do not exist", async () => {
    const person = await verified();
    for (const sealed of [contest.other.entryId, newId()]) {
      const look = lookForFavour(person, { entryId: sealed });
      expect((await refusalOf(look)).kind).toBe("unknown");
    }
    await expect(
      database().favour.create({
        data: {
          ...{ entryId: contest.other.entryId, personId: person.personId },
          shownAt: contest.announcedAt,
        },
      }),
    ).rejects.toThrow();
    await itIs(new Date(contest.announcedAt.getTime() - 60_000));
    const early = lookForFavour(person, { entryId });
    expect((await refusalOf(early)).kind).toBe("unknown");
    await itIs(contest.announcedAt);
  });

  it("tells its favour from five people up; silence is no approval, and an erased answer counts no more", async () => {
    for (const likes of [true, false]) await answers(likes);
    expect(await favourOfContest(contest.slug)).toEqual([]);
    const silent = await verified();
    await lookForFavour(silent, { entryId });
    const last = await answers(true);
    const [line] = await favourOfContest(contest.slug);
    expect(line).toMatchObject({ entryId, favour: { shown: 5, likes: 3 } });
    expect((await pageFor(last)).favour).toEqual(line!.favour);
    expect((await pageFor(silent)).favour).toBeNull();
    expect(await ownFavours(last.personId)).toMatchObject({ favours: [{ likes: true }] });
    await transaction((tx) => eraseFavours(tx, last.personId));
    expect(await favourOfContest(contest.slug)).toEqual([]);
  });
});
