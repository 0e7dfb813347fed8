// One thread through the whole platform, in real browsers, by what people see and press.
import { expect, it, onTestFailed } from "vitest";
import { itIs } from "../support/world";
import * as designing from "./designer";
import * as judging from "./juror";
import * as organising from "./organiser";
import { recomputed } from "./recomputed";
import { aPlace } from "./place";
import { joinByLink, register, signInAgain, somebody, strangerMeets, type Person } from "./steps";

const place = aPlace();

const people: Person[] = [];
async function meet(name: string, contact: string): Promise<Person> {
  const person = await somebody(place, { name, contact });
  people.push(person);
  return person;
}

/** Where everybody stood when the journey broke off. */
async function scenes(): Promise<void> {
  for (const { name, page } of people)
    console.error(name, page.url(), await page.locator("main").ariaSnapshot().catch(String));
}

const sheets = [
  { scores: [81, 77, 84, 69], comment: "渔网结的疏密再拉开一些。" },
  { scores: [73, 88, 79, 66], comment: "下摆的重量感很准。" },
] as const;
const aMinuteAfter = (instant: string) => new Date(Date.parse(instant) + 60_000);
const aSecondBefore = (instant: string) => new Date(Date.parse(instant) - 1_000);

it("leads a design from the call for entries through a blind jury to the gallery, its maker and a certificate that anybody can check", async () => {
  onTestFailed(scenes);
  const title = "洞庭杯服装设计大赛";
  const work = "渔火长衫";
  await itIs("2026-12-01T02:00:00Z");

  const organiser = await meet("欧阳主办", "organiser@example.org");
  await register(organiser);
  const organisationId = await organising.registerOrganisation(organiser);
  const slug = await organising.publishContest(organiser, title);
  await organiser.go(`/competitions/${slug}/rules`);
  await organiser.reads("参赛不转让任何权利");
  const times = await organising.timetableOf(slug);

  await itIs(aMinuteAfter(times.opensAt));
  const designer = await meet("林设计", "designer@example.org");
  await register(designer);
  const entryId = await designing.beginEntry(designer, slug);
  await designing.writeForm(designer, work);
  await designing.uploadFiles(designer);
  await designing.seesGarment(designer);
  await designing.handIn(designer);

  await itIs(aMinuteAfter(times.closesAt));
  await signInAgain(organiser);
  await organising.numberAndScreen(organiser, slug);
  const jurors = [
    await meet("评委甲", "juror1@example.org"),
    await meet("评委乙", "juror2@example.org"),
  ];
  for (const juror of jurors) {
    await organising.inviteJuror(organiser, slug, juror);
    await joinByLink(juror);
    await judging.sitDown(juror);
  }
  await organising.assignEverything(organiser, slug);

  await itIs(aMinuteAfter(times.judgingOpensAt));
  await judging.scoreByKeyboard(jurors[0]!, sheets[0]);
  await organiser.go(`/competitions/${slug}/results`);
  await organiser.reads("1 / 2 张已锁定");
  expect(await organiser.page.content()).not.toContain(sheets[0].comment);
  expect(await organiser.page.locator("main").innerText()).not.toMatch(/\b(81|77|84|69)\b/);
  await judging.scoreByKeyboard(jurors[1]!, sheets[1]);

  await itIs(aMinuteAfter(times.judgingClosesAt));
  await signInAgain(organiser);
  await organising.proposeResult(organiser, slug);
  const second = await meet("复核人", "second@example.org");
  await organising.inviteSecondManager(organiser, organisationId, second);
  await joinByLink(second);
  await organising.signResult(second, slug);

  const results = `/competitions/${slug}/results`;
  await itIs(aSecondBefore(times.resultsAt));
  const notice = `/competitions/${slug}/notice`;
  await strangerMeets(place.site, results, 404);
  await strangerMeets(place.site, notice, 404);
  await strangerMeets(place.site, `/gallery/${entryId}`, 404);
  await itIs(times.resultsAt);
  expect(await strangerMeets(place.site, results, 200)).toContain(work);
  expect(await strangerMeets(place.site, notice, 200)).toMatch(new RegExp(`公示期.*${work}`, "s"));
  const scores = recomputed(await strangerMeets(place.site, `${results}.json`, 200));
  expect(scores).toEqual([66, 69, 73, 77, 79, 81, 84, 88]);
  await strangerMeets(place.site, `/gallery/${entryId}`, 404);

  await signInAgain(designer);
  await designing.releaseWork(designer, entryId);
  const visitor = await meet("路人", "nobody@example.org");
  await visitor.go("/gallery");
  await visitor.page.getByRole("link", { name: work }).first().click();
  await visitor.arrives(work);
  await designing.seesGarment(visitor);

  await signInAgain(organiser);
  await organising.proposeMark(organiser, entryId);
  await visitor.go(`/gallery/${entryId}`);
  expect(await visitor.page.getByText("株洲某服饰有限公司").count()).toBe(0);
  await designing.agreeToMark(designer, entryId);
  await visitor.go(`/gallery/${entryId}`);
  await visitor.reads("小批量");
  await visitor.reads(/株洲某服饰有限公司/);

  await itIs(times.noticeClosesAt);
  for (const one of [organiser, second]) await signInAgain(one);
  await organising.makeFinal(organiser, second, slug);
  await visitor.go(await organising.certify(organiser, slug));
  await visitor.reads("证书有效");
  await visitor.reads(work);
  place.browser.check();
}, 300_000);
