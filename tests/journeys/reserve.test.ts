// Between two rounds, in real browsers: the organiser lays the list before a second person, it is announced, a promoted
// author withdraws, and the first reserve moves up.
import { expect, it } from "vitest";
import { aJudgedFirstRound } from "../judging/cast";
import { aPlace } from "./place";
import { entersAs } from "./steps";

const place = aPlace();

it("a reserve moves up when a promoted author withdraws, and reads so on their own page", async () => {
  const session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  const enters = (who: { personId: string }, name: string) => entersAs(place, who, name);
  const organiser = await enters(session.organiser, "主办方");
  const second = await enters(session.approver, "复核人");
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
