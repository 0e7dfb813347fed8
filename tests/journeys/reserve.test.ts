// Between two rounds, in real browsers: the organiser lays the list before a second person, it is announced, a promoted
// author withdraws, and the first reserve moves up.
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browser";
import { startSite, type Site } from "../support/site";
import { inAWorldOfItsOwn } from "../support/world";
import { aTwoRoundSession, at, judge, withRole } from "../judging/cast";
import { entersAs } from "./steps";

inAWorldOfItsOwn();

let site: Site;
let browser: TestBrowser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await site?.stop();
  await browser?.close();
});

it("a reserve moves up when a promoted author withdraws, and reads so on their own page", async () => {
  const given = [60, 90, 70, 80, 50];
  const session = await aTwoRoundSession({ jurors: 2, entries: given.length });
  for (const juror of session.panel)
    for (const [index, { entryId }] of session.entries.entries())
      await judge(session, juror, entryId, given[index]!);
  await at(session.first.judgingClosesAt);
  const approver = await withRole(session.id, "approver");
  const enters = (who: { personId: string }, name: string) =>
    entersAs({ browser, site }, who, name);
  const organiser = await enters(session.organiser, "主办方");
  const second = await enters(approver, "复核人");
  const leaving = session.entries[1]!;
  const reserve = session.entries[2]!;
  const round = `/competitions/${session.slug}/rounds/${session.first.id}`;

  await organiser.go(`/competitions/${session.slug}/manage`);
  await organiser.page.locator(`a[href^="${round}"]`).first().click();
  await organiser.press("提请签署");
  await organiser.reads("已提请签署");
  await second.go(`${round}/approval`);
  await second.page.getByRole("checkbox").first().check();
  await second.press("签署");
  await second.reads("已签署");

  const withdrawing = await enters(leaving.author, "入围作者");
  await withdrawing.go(`/entries/${leaving.entryId}`);
  await withdrawing.reads(/入围/);
  await withdrawing.go(`/entries/${leaving.entryId}/withdrawal`);
  await withdrawing.page.getByRole("textbox").first().fill("家中有事，不能参加下一轮。");
  await withdrawing.press("撤回这件作品");
  await withdrawing.page.waitForURL((url) => !url.pathname.endsWith("/withdrawal"));

  await organiser.go(round);
  await organiser.reads("0002 号已退出，按候补顺序由 0003 号递补");
  await organiser.press("由 0003 号递补");
  await organiser.reads("已递补，作者和主办方都收到了通知");
  expect(await organiser.page.getByText("没有空出的名额").count()).toBe(1);

  const raised = await enters(reserve.author, "候补作者");
  await raised.go(`/entries/${reserve.entryId}`);
  await raised.reads(/递补入围/);
  await raised.go("/notices");
  await raised.reads(/递补/);
}, 300_000);
