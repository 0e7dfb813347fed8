// In the rounds and between them, in real browsers: a juror with two devices at once; an order by hand and key; a final in
// a hall; and a reserve that moves up when a promoted author withdraws.
import { expect, it } from "vitest";
import { templateBrief } from "../competitions/cast";
import {
  aContestToJudge,
  aJudgedFirstRound,
  aJuror,
  aSession,
  at,
  deskOf,
  type Juror,
} from "../judging/cast";
import { aPlace } from "./place";
import { entersAs, type Person } from "./steps";
import { assignEntries } from "~/judging/assign-entries.server";
import { database } from "~/platform/database/database.server";

const place = aPlace();
const patience = { timeout: 30_000 };

const enters = ({ actor }: Juror, name: string) => entersAs(place, actor, name);
const ballotsOf = async (seatId: string) =>
  (await database().ballot.findMany({ where: { assignment: { seatId } } })).map(
    ({ scores, lockedAt }) => ({ scores, locked: lockedAt !== null }),
  );

it("two devices write on one ballot: the second is told, and nothing is lost or overwritten", async () => {
  const { panel } = await aSession({ jurors: 1, entries: 2 });
  const [desk] = await deskOf(panel[0]!.seatId);
  const [one, other] = [await enters(panel[0]!, "电脑"), await enters(panel[0]!, "手机")];
  other.expectError(/409/);
  for (const device of [one, other]) await device.go(`/ballots/${desk!.id}`);
  const first = (device: Person) => device.page.locator('[name^="scores."]').first();
  await first(one).fill("70");
  await one.reads(/^已保存/);
  await first(other).fill("40");
  await other.reads("这张评分表在别处改过");
  const both = other.page.getByRole("table", { name: "这张评分表在别处改过" });
  expect(await both.innerText()).toMatch(/40[\s\S]*70/);
  const scoresNow = async () => Object.values((await ballotsOf(panel[0]!.seatId))[0]!.scores!);
  expect(await scoresNow()).toEqual([70]);
  await other.press("用我这里的");
  await other.reads(/^已保存/);
  expect(await scoresNow()).toEqual([40]);
}, 60_000);

it("a juror puts works in order by key, button and hand, and sees two of them side by side", async () => {
  const written = templateBrief();
  written.rounds[0]!.method = "rank";
  for (const prize of written.prizes) delete prize.criterionId;
  const contest = await aContestToJudge({ entries: 4, written });
  const seat = await aJuror(contest);
  await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
  await at(contest.brief.rounds[0]!.judgingOpensAt);
  const juror = await enters(seat, "评委");
  const { page } = juror;
  await juror.go(`/jury/${seat.seatId}`);
  await juror.follow("去排序（已排 0 / 4）");
  await page.waitForURL(/\/order$/);
  await page.waitForLoadState("networkidle");
  for (const number of ["0003", "0001", "0002", "0004"])
    await page.getByRole("button", { name: `排到末位 · ${number}` }).click();
  // By key: the second above the first place, and the last to share the third.
  const handle = (number: string) => page.getByRole("button", { name: `拖动 ${number}` });
  await handle("0001").focus();
  await page.keyboard.press("Shift+ArrowUp");
  await handle("0004").focus();
  await page.keyboard.press("=");
  // By hand: the shared third goes to the top.
  const [from, to] = [await handle("0002").boundingBox(), await handle("0001").boundingBox()];
  await page.mouse.move(from!.x + 10, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(to!.x + 10, to!.y - 10, { steps: 6 });
  await page.mouse.up();
  await juror.reads("0002 现在排第 1，共 4 件");
  await juror.reads(/^已保存/);
  await page.keyboard.press("l");
  await page.getByRole("dialog").getByRole("button", { name: "锁定", exact: true }).click();
  await juror.reads("您的排序已锁定");
  const placed = await database().ballot.findMany({
    where: { assignment: { seatId: seat.seatId } },
    select: {
      scores: true,
      assignment: { select: { entry: { select: { candidateNumber: true } } } },
    },
  });
  expect(
    Object.fromEntries(
      placed.map(({ scores, assignment }) => [assignment.entry.candidateNumber, scores]),
    ),
  ).toEqual({ 2: { order: 1 }, 1: { order: 2 }, 3: { order: 3 }, 4: { order: 4 } });

  const [left, right] = (await deskOf(seat.seatId)).map(({ id }) => id);
  await juror.go(`/jury/${seat.seatId}/side-by-side?work=${left}&work=${right}`);
  const placeInHand = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-place") ?? null);
  // A slow machine listens to keys a moment after the page is there.
  await expect
    .poll(async () => {
      await page.keyboard.press("1");
      return placeInHand();
    }, patience)
    .toBe("1");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("work"), patience).toBe(right);
  await expect.poll(placeInHand, patience).toBe("2");
}, 120_000);

it("a juror judges a final live through a lost line: what is called is shown, and nothing that was scored is lost", async () => {
  const written = templateBrief();
  written.rounds[0]!.method = "live";
  const contest = await aContestToJudge({ entries: 2, written });
  const seat = await aJuror(contest);
  await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
  const round = contest.brief.rounds[0]!;
  await at(round.judgingOpensAt);
  const chair = await entersAs(place, contest.organiser, "主办方");
  const juror = await enters(seat, "评委");
  juror.expectError(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await chair.go(`/competitions/${contest.slug}/rounds/${round.id}/stage`);
  await chair.press("叫下一件：0001");
  await chair.reads("已叫 0001，评委的设备正在显示");

  await juror.go(`/jury/${seat.seatId}`);
  await juror.follow("进入现场评审");
  await juror.reads("现在台上：0001");
  await juror.page.waitForLoadState("networkidle");
  const first = (number: string) =>
    juror.page
      .getByRole("region", { name: `参赛编号 ${number}` })
      .locator('[name^="scores."]')
      .first();
  await juror.page.context().setOffline(true);
  await first("0001").fill("71");
  await juror.reads("网络断了，请继续评");
  await juror.page.getByRole("button", { name: /^0002/ }).click();
  await first("0002").fill("82");
  expect(await ballotsOf(seat.seatId)).toEqual([]);
  await juror.page.getByRole("button", { name: /^0002 待补交/ }).waitFor();

  await chair.press("叫下一件：0002");
  await juror.page.context().setOffline(false);
  await juror.reads("现在台上：0002");
  await expect.poll(async () => (await ballotsOf(seat.seatId)).length, patience).toBe(2);
  const scores = (await ballotsOf(seat.seatId)).flatMap((ballot) => Object.values(ballot.scores!));
  expect(scores.sort()).toEqual([71, 82]);

  // A tab that is closed without a line still has what was written, when it is opened again.
  await juror.page.context().setOffline(true);
  await first("0002").fill("83");
  await juror.page.getByRole("button", { name: /^0002 待补交/ }).waitFor();
  juror.page.on("dialog", (dialog) => void dialog.accept());
  await juror.page.context().setOffline(false);
  await juror.go(`/jury/${seat.seatId}/live`);
  await expect
    .poll(
      async () =>
        (await ballotsOf(seat.seatId)).flatMap((ballot) => Object.values(ballot.scores!)).sort(),
      patience,
    )
    .toEqual([71, 83]);
  // Left open it would go on asking whose turn it is, at an hour of the next story at which nobody's is.
  await juror.page.close();
}, 120_000);

it("a reserve moves up when a promoted author withdraws, and reads so on their own page", async () => {
  const session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  const organiser = await entersAs(place, session.organiser, "主办方");
  const second = await entersAs(place, session.approver, "复核人");
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

  const withdrawing = await entersAs(place, leaving.author, "入围作者");
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

  const raised = await entersAs(place, reserve.author, "候补作者");
  await raised.go(`/entries/${reserve.entryId}`);
  await raised.reads(/递补入围/);
  await raised.go("/notices");
  await raised.reads(/递补/);
}, 300_000);
