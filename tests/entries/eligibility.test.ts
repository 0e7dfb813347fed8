import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openToAll, type Eligibility } from "~/competitions/eligibility";
import { consentPurposes, consentTerms } from "~/entries/consents";
import { decideConsents } from "~/entries/decide-consents.server";
import { declareEligibility } from "~/entries/declare-eligibility.server";
import { ageOn, askedOf, eligibilityFaults, nothingDeclared, type Declared } from "~/entries/declared"; // prettier-ignore
import { declaredBy, ineligibleAuthors } from "~/entries/eligibility.server";
import { openEntry } from "~/entries/open-entry.server";
import { ownDeclarations } from "~/entries/own-declarations.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { typedDeclared } from "~/entries/typed-declared";
import { competitionInForce } from "~/competitions/in-force.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, anHourIn, aReadyEntry, asViewer, journalOf, origin, refusalOf, rows, someone, type Stage } from "./cast"; // prettier-ignore
import { opens } from "./forms";

const strict: Eligibility = {
  ...{ ageLeast: 18, ageMost: 35, ageOn: "2026-12-31" },
  ...{ studentsOnly: true, graduatedFrom: "2025-06-01" },
  residence: { zh: "湖南省", en: "Hunan" },
  neverAwarded: true,
};
const fit: Declared = {
  ...{ bornOn: "2004-05-06", enrolled: true, graduatedOn: null },
  ...{ resident: true, awardedBefore: false },
};
const faults = (change: Partial<Declared>, rules: Partial<Eligibility> = {}, awardedHere = false) =>
  eligibilityFaults({ ...strict, ...rules }, { ...fit, ...change }, { awardedHere }).map(
    ({ field }) => field,
  );

describe("the conditions of a contest", () => {
  it("keep out nobody who meets them, nor anybody where there are none", () => {
    expect(faults({})).toEqual([]);
    expect(eligibilityFaults(openToAll, nothingDeclared, { awardedHere: true })).toEqual([]);
    expect(askedOf(openToAll)).toEqual([]);
  });

  it.each<[string, Partial<Declared>, Partial<Eligibility>, string[]]>([
    ["nobody said when they were born", { bornOn: null }, {}, ["bornOn"]],
    ["18 on the very day", { bornOn: "2008-12-31" }, {}, []],
    ["18 a day late", { bornOn: "2009-01-01" }, {}, ["bornOn"]],
    ["35 until the next day", { bornOn: "1991-01-01" }, {}, []],
    ["36 on the very day", { bornOn: "1990-12-31" }, {}, ["bornOn"]],
    ["no word on school", { enrolled: null }, {}, ["enrolled"]],
    ["graduated, without a day", { enrolled: false }, {}, ["graduatedOn"]],
    [
      "graduated on the first day that counts",
      { enrolled: false, graduatedOn: "2025-06-01" },
      {},
      [],
    ],
    [
      "graduated the day before",
      { enrolled: false, graduatedOn: "2025-05-31" },
      {},
      ["graduatedOn"],
    ],
    [
      "graduated, where graduates do not count",
      { enrolled: false },
      { graduatedFrom: null },
      ["enrolled"],
    ],
    ["no word on residence", { resident: null }, {}, ["resident"]],
    ["from elsewhere", { resident: false }, {}, ["resident"]],
    ["no word on awards", { awardedBefore: null }, {}, ["awardedBefore"]],
    ["awarded before", { awardedBefore: true }, {}, ["awardedBefore"]],
  ])("%s", (_what, change, rules, expected) => {
    expect(faults(change, rules)).toEqual(expected);
  });

  it("believe the platform's own record of an award before what is declared", () => {
    expect(faults({}, {}, true)).toEqual(["awardedBefore"]);
  });

  it("count whole years, the birthday included", () => {
    expect(ageOn("2000-02-29", "2018-02-28")).toBe(17);
    expect(ageOn("2000-02-29", "2018-03-01")).toBe(18);
  });

  it("are answered by fields that hold text", () => {
    const typed = { bornOn: "2004-05-06", enrolled: "yes", resident: "no" };
    expect(typedDeclared.parse(typed)).toEqual({
      ...nothingDeclared,
      ...{ bornOn: "2004-05-06", enrolled: true, resident: false },
    });
    expect(typedDeclared.safeParse({ bornOn: "2004-13-40" }).success).toBe(false);
  });
});

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => {
  stage = await aContest();
  await inForce(strict);
});

let version = 1;
/** A new version of the brief, with other conditions. */
const inForce = (eligibility: Eligibility) =>
  database().competitionVersion.create({
    data: {
      ...{ id: newId(), competitionId: stage.id, number: (version += 1) },
      brief: { ...stage.brief, eligibility },
      ...{ publishedAt: opens, publishedById: stage.organiser.personId },
    },
  });
const contest = async () => (await competitionInForce(database(), { id: stage.id }))!;

describe("a designer", () => {
  it("is refused at the field before anything is begun, and nothing remains", async () => {
    const designer = await someone();
    const before = await rows();
    const declared = { ...fit, bornOn: "1980-01-01" };
    const refusal = await refusalOf(openEntry(designer, { slug: stage.slug, declared }));
    expect(refusal).toMatchObject({ kind: "invalid", field: "bornOn" });
    expect(refusal.because.zh).toBe("截至 2026-12-31 您 46 周岁，本竞赛要求不超过 35 周岁。");
    expect(await rows()).toEqual(before);
    expect(await declaredBy(database(), stage.id, designer.personId)).toEqual(nothingDeclared);
  });

  it("declares once and begins; what was not asked is not kept", async () => {
    const designer = await someone();
    await inForce({ ...strict, studentsOnly: false, graduatedFrom: null });
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    expect(await declaredBy(database(), stage.id, designer.personId)).toEqual({
      ...fit,
      enrolled: null,
    });
    expect(await ineligibleAuthors(database(), await contest(), [entryId])).toEqual([]);
    await openEntry(designer, { slug: stage.slug });
    await inForce(strict);
  });

  it("is kept out at handing in, and stands on the list for promotion, once the conditions no longer hold", async () => {
    const designer = await someone("李湘");
    const team = [{ name: "李湘", contact: "", shareBp: 10_000, lead: true }];
    await inForce(openToAll);
    const { entryId } = await aReadyEntry(stage, designer, { team });
    await inForce(strict);
    const refusal = await refusalOf(submitEntry(designer, { entryId, origin }));
    expect(refusal.because.zh).toBe("李湘：请填写出生日期。");
    const [kept] = await ineligibleAuthors(database(), await contest(), [entryId]);
    expect(kept).toMatchObject({ entryId, name: "李湘" });
    expect(kept!.faults.map(({ field }) => field)).toEqual(askedOf(strict).filter((field) => field !== "graduatedOn")); // prettier-ignore
    await declareEligibility(designer, { entryId, declared: fit });
    await submitEntry(designer, { entryId, origin });
    expect(await ineligibleAuthors(database(), await contest(), [entryId])).toEqual([]);
  });

  it("leaves in the journal that they declared, and not what", async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    await declareEligibility(designer, { entryId, declared: { ...fit, bornOn: "2003-03-03" } });
    expect((await journalOf(entryId)).map(({ deed }) => deed)).toEqual([
      "entries.open",
      "entries.declare-eligibility",
    ]);
    const openings = await database().journalOpening.findMany();
    expect(JSON.stringify(openings.map(({ payload }) => payload))).not.toContain("2003-03-03");
  });

  it("declares for nobody else's work", async () => {
    const [designer, rival] = [await someone(), await someone()];
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    const attempt = declareEligibility(rival, { entryId, declared: fit });
    expect((await refusalOf(attempt)).kind).toBe("unknown");
    expect((await refusalOf(ownDeclarations(await asViewer(rival), entryId))).kind).toBe("unknown");
  });
});

describe("consents", () => {
  const standing = async (entryId: string) =>
    (await database().entryConsent.findMany({ where: { entryId, withdrawnAt: null } })).map(
      ({ purpose }) => purpose,
    );

  it("come unticked, each with purpose and term", async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    expect((await ownDeclarations(await asViewer(designer), entryId)).consents).toEqual([]);
    for (const purpose of consentPurposes)
      for (const said of Object.values(consentTerms[purpose]))
        expect(said.zh.length * said.en.length).toBeGreaterThan(0);
  });

  it("are given one by one and withdrawn again, with a journal entry for each change", async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    await decideConsents(designer, { entryId, purposes: ["runway", "media"] });
    expect((await standing(entryId)).sort()).toEqual(["media", "runway"]);
    await decideConsents(designer, { entryId, purposes: ["runway"] });
    await decideConsents(designer, { entryId, purposes: ["runway"] });
    expect(await standing(entryId)).toEqual(["runway"]);
    expect((await ownDeclarations(await asViewer(designer), entryId)).consents).toEqual(["runway"]);
    expect((await journalOf(entryId)).map(({ deed }) => deed)).toEqual([
      "entries.open",
      ...Array<string>(3).fill("entries.decide-consents"),
    ]);
  });

  it("are nobody else's to give, and nothing remains of trying", async () => {
    const [designer, rival] = [await someone(), await someone()];
    const { entryId } = await openEntry(designer, { slug: stage.slug, declared: fit });
    const attempt = decideConsents(rival, { entryId, purposes: ["media"] });
    expect((await refusalOf(attempt)).kind).toBe("unknown");
    expect(await standing(entryId)).toEqual([]);
  });
});
