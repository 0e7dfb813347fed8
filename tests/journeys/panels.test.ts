// Experts and enterprises on panels of their own, in real browsers: one with the keyboard alone, one on a telephone, each
// with criteria of their own; both counted side by side, signed, announced and recomputed; and what the public likes of it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { panelKindWords } from "~/competitions/panels";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { answerFavour } from "~/showcase/favour/answer-favour.server";
import { lookForFavour } from "~/showcase/favour/look-for-favour.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { aDraftContest, opening } from "../competitions/cast";
import {
  anEnterpriseOf,
  aPerson,
  at,
  closedWith,
  withRole,
  type Contest,
  type Juror,
} from "../judging/cast";
import { itIs } from "../support/world";
import { lockByKeyboard, scoreFromHere, sitDown, tabTo } from "./juror";
import {
  assignEverything,
  inviteJuror,
  proposeResult,
  publishDraft,
  signResult,
} from "./organiser";
import { aPlace } from "./place";
import { recomputed } from "./recomputed";
import { entersAs, joinByLink, somebody, strangerMeets, type Person } from "./steps";

const place = aPlace();

let contest: Contest;
let expert: Juror;
let buyer: Juror;
const own = (source: string) => contest.brief.criteria.filter((one) => one.source === source);
const isNarrow = ({ page }: Person) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
/** 参赛编号 0003 → 3 */
const numberShown = async ({ page }: Person) =>
  Number(/\d{4}/.exec(await page.getByRole("heading", { level: 1 }).innerText())![0]);
const lockedBy = async ({ seatId }: Juror) => {
  const ballots = await database().ballot.findMany({
    where: { assignment: { seatId }, lockedAt: { not: null } },
    select: {
      scores: true,
      assignment: { select: { entry: { select: { candidateNumber: true } } } },
    },
  });
  return Object.fromEntries(
    ballots.map(({ scores, assignment }) => [assignment.entry.candidateNumber, scores]),
  );
};

/** Invited as this source, with an account by the letter's link; takes the seat, promises and declares. */
async function seated(organiser: Person, name: string, contact: string, source: string) {
  const juror = await somebody(place, { name, contact });
  await inviteJuror(organiser, contest.slug, juror, source);
  await joinByLink(juror);
  await sitDown(juror);
  const { person, id } = await database().seat.findFirstOrThrow({
    where: { person: { contacts: { some: { value: contact } } } },
    include: { person: true },
  });
  return { actor: { personId: person.id, pseudonym: person.pseudonym }, seatId: id };
}

it("the organiser gives experts and enterprises panels of their own, invites one of each, and assigns", async () => {
  await itIs(opening);
  const draft = await aDraftContest();
  const { organiser, slug } = draft;
  const writes = await entersAs(place, organiser, "主办方");
  await writes.go(`/competitions/${slug}/edit`);
  await writes.choose(panelKindWords.weighed.zh);
  await publishDraft(writes, "湖南省服装设计大赛");
  contest = await closedWith(draft, 3);
  expect(contest.brief.panels).toBe("weighed");

  const runs = await entersAs(place, organiser, "主办方");
  expert = await seated(runs, "专家评委", "expert@example.org", "专家");
  buyer = await seated(runs, "企业评委", "buyer@example.org", "企业");
  await runs.go(`/competitions/${slug}/panel`);
  await runs.reads("评委席 2 还分不到作品");
  await anEnterpriseOf([buyer.actor]);
  await assignEverything(runs, slug);
  await at(contest.brief.rounds[0]!.judgingOpensAt);
}, 120_000);

it("an expert goes through the whole queue with the keyboard alone, and sees the experts' criteria alone", async () => {
  const juror = await entersAs(place, expert.actor, "专家评委");
  const { page } = juror;
  await juror.go(`/jury/${expert.seatId}`);
  await juror.reads("评委席 1 · 专家");
  await tabTo(juror, "评下一件");
  await page.keyboard.press("Enter");
  for (const turn of [1, 2, 3]) {
    await juror.reads(`第 ${turn} 件，共 3 件`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("main").innerText()).not.toContain(own("enterprise")[0]!.name.zh);
    const mark = 60 + (await numberShown(juror));
    await scoreFromHere(
      juror,
      own("expert").map(() => mark),
    );
    await juror.reads(/^已保存/);
    await lockByKeyboard(juror, String(mark));
  }
  await juror.reads("全部锁定，谢谢您");
  await juror.reads("您的打分分布");
  const same = (mark: number) => Object.fromEntries(own("expert").map(({ id }) => [id, mark]));
  expect(await lockedBy(expert)).toEqual({ 1: same(61), 2: same(62), 3: same(63) });
}, 120_000);

it("an enterprise's juror does so on a telephone, with the enterprises' criterion alone", async () => {
  const juror = await entersAs(place, buyer.actor, "企业评委");
  const { page } = juror;
  await page.setViewportSize({ width: 390, height: 844 });
  await juror.go(`/jury/${buyer.seatId}`);
  await juror.reads("评委席 2 · 企业");
  await juror.follow("评下一件");
  for (const turn of [1, 2, 3]) {
    await juror.reads(`第 ${turn} 件，共 3 件`);
    await page.waitForLoadState("networkidle");
    const words = await page.locator("main").innerText();
    for (const { name } of own("expert")) expect(words).not.toContain(name.zh);
    const mark = 90 - (await numberShown(juror));
    await page.locator('[name="scores.prospects"]').first().fill(String(mark));
    expect(await isNarrow(juror)).toBe(true);
    await juror.reads(/^已保存/);
    await juror.press("核对并锁定");
    await juror.press("锁定");
  }
  await juror.reads("全部锁定，谢谢您");
  expect(await isNarrow(juror)).toBe(true);
  expect(await lockedBy(buyer)).toEqual({
    ...{ 1: { prospects: 89 }, 2: { prospects: 88 }, 3: { prospects: 87 } },
  });
}, 120_000);

const rowsOf = async ({ page }: Person, table: string) =>
  (await page.getByRole("table", { name: table }).getByRole("row").allInnerTexts())
    .slice(1)
    .map((row) => row.split(/\s*\t\s*/));

it("both are counted side by side with the declared total, signed by another, announced, and recomputed by anybody", async () => {
  const { id, slug, brief, organiser, entries } = contest;
  await at(brief.rounds[0]!.judgingClosesAt);
  const runs = await entersAs(place, organiser, "主办方");
  await proposeResult(runs, slug);
  await runs.reads("专家与企业并列");
  await signResult(await entersAs(place, await withRole(id, "approver"), "复核人"), slug);
  const results = `/competitions/${slug}/results`;
  await strangerMeets(place.site, results, 404);

  await at(brief.timetable.resultsAt);
  const visitor = await entersAs(place, await aPerson("路人"), "路人");
  await visitor.go(results);
  await visitor.reads("总分是各自排名里百分位的加权平均，按章程：专家 80%，企业 20%。");
  // Experts and enterprises rank in opposite orders; nobody is beaten on both.
  expect(await rowsOf(visitor, "专家与企业并列")).toMatchObject(
    [
      ["0003", "1", /^第 1（.*）· 63\.00$/, /^第 3（.*）· 87\.00$/, "70.0", "▲"],
      ["0002", "2", /^第 2（.*）· 62\.00$/, /^第 2（.*）· 88\.00$/, "50.0", "▲"],
      ["0001", "3", /^第 3（.*）· 61\.00$/, /^第 1（.*）· 89\.00$/, "30.0", "▲"],
    ].map((row) =>
      row.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)),
    ),
  );

  const sheet = await strangerMeets(place.site, `${results}/scores/csv`, 200);
  const lines = sheet.split("\r\n");
  for (const line of ["0003,1,专家,63,63,63,,1,", "0003,2,企业,,,,87,1,"])
    expect(lines).toContain(line);
  const text = await strangerMeets(place.site, `${results}.json`, 200);
  expect(recomputed(text)).toEqual([61, 61, 61, 62, 62, 62, 63, 63, 63]);
  const folder = mkdtempSync(join(tmpdir(), "xs-panels-"));
  writeFileSync(join(folder, "package.json"), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "app/commands/tally.ts", "package.json"],
    { encoding: "utf8", env: { ...process.env, INIT_CWD: folder } },
  );
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("enterprise");

  const designer = await entersAs(place, entries[2]!.author, "获奖设计师");
  await designer.go(`/entries/${entries[2]!.entryId}/result`);
  await designer.reads(/企业/);
}, 120_000);

it("the public is asked once of a released work, and what it says stands beside the result and changes no place", async () => {
  const { slug, brief, entries } = contest;
  const { entryId, author } = entries[2]!;
  const results = `/competitions/${slug}/results`;
  const before = await strangerMeets(place.site, `${results}.json`, 200);
  const unfiled = { filingNumber: null, filedOn: null, coverage: null };
  await releaseEntry(author, { entryId, ground: "waived", warned: true, ...unfiled });
  const verifiedAt = new Date(brief.timetable.resultsAt);
  const aVerified = async (name: string) => {
    const person = await aPerson(name);
    const value = `${newId()}@example.org`;
    await database().contact.create({
      data: {
        ...{ id: newId(), personId: person.personId, kind: "email", value },
        ...{ verifiedAt, createdAt: verifiedAt },
      },
    });
    return person;
  };
  for (const likes of [true, true, true, false]) {
    const person = await aVerified("观众");
    await lookForFavour(person, { entryId });
    await answerFavour(person, { entryId, likes });
  }

  const person = await entersAs(place, await aVerified("第五位观众"), "第五位观众");
  await person.go(`/gallery/${entryId}`);
  await person.follow("您喜欢这件作品吗？");
  await person.press("看作品，然后回答");
  const send = () => person.press("提交，不能再改");
  await person.reads("您的回答");
  expect(await person.page.locator("main").innerText()).not.toContain("%");
  // The same question once more in a second tab, before it is answered in the first.
  const second = await person.page.context().newPage();
  await second.goto(`/gallery/${entryId}/favour`, { waitUntil: "networkidle" });
  await person.choose("喜欢");
  await send();
  await person.reads("您的回答已记下");
  const figure = [[expect.any(String), "38%", "38%–96%", "4", "5"]];
  expect(await rowsOf(person, "大众好评")).toEqual(figure);
  person.expectError(/409/);
  await second.getByLabel("不喜欢", { exact: true }).check();
  await second.getByRole("button", { name: "提交，不能再改" }).click();
  await second.getByText("您已经回答过这件作品，每人只答一次。").first().waitFor();
  const given = await database().favour.findMany({ where: { entryId, likes: true } });
  expect(given).toHaveLength(4);

  await person.go(results);
  expect(await rowsOf(person, "大众好评")).toEqual(figure);
  expect((await rowsOf(person, "专家与企业并列")).map(([number]) => number)).toEqual([
    ...["0003", "0002", "0001"],
  ]);
  expect(await strangerMeets(place.site, `${results}.json`, 200)).toBe(before);
  place.browser.check();
}, 120_000);
