// What the organisers do: the contest, the entries' numbers, the panel, the result and its second signature.
import { competitionInForce } from "~/competitions/in-force.server";
import { noticeWindow } from "~/judging/notice/notice-window";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { database } from "~/platform/database/database.server";
import { given, member } from "../people/cast";
import type { Person } from "./steps";

/** Registers an organisation; a steward of the platform, who is not on this journey, verifies it. */
export async function registerOrganisation(organiser: Person): Promise<string> {
  await organiser.go("/organisations");
  await organiser.choose("协会");
  await organiser.write("机构全称", "湖南省服装行业协会");
  await organiser.press("登记");
  await organiser.page.waitForURL(/\/organisations\/[^/]+$/);
  const organisationId = new URL(organiser.page.url()).pathname.split("/").at(-1)!;
  const steward = await member({ name: "平台管理员" });
  await given(steward.personId, "platform", "platform", "steward");
  await verifyOrganisation(steward.actor, { organisationId, note: "核对了登记证书" });
  return organisationId;
}

/** From the template to the published rules. Answers the contest's slug. */
export async function publishContest(organiser: Person, title: string): Promise<string> {
  await organiser.go("/competitions/new");
  await organiser.write("竞赛名称（中文）", title);
  await organiser.write("竞赛名称（英文）", "Journey Cup");
  await organiser.press("建立方案");
  await organiser.page.waitForURL(/\/competitions\/[^/]+\/edit$/);
  const slug = new URL(organiser.page.url()).pathname.split("/")[2]!;
  await publishDraft(organiser, title);
  return slug;
}

/** From the editor: saves what stands there, reads it as everybody will, publishes it. */
export async function publishDraft(organiser: Person, title: string): Promise<void> {
  await organiser.press("保存并查看发布页");
  await organiser.arrives(`发布：${title}`);
  await organiser.press("发布竞赛");
  await organiser.reads("已经发布");
}

export async function timetableOf(slug: string) {
  const contest = await competitionInForce(database(), { slug });
  if (!contest) throw new Error("The contest is not published.");
  const { timetable, rounds } = contest.brief;
  const { judgingOpensAt, judgingClosesAt } = rounds[0]!;
  const window = noticeWindow(new Date(timetable.resultsAt), contest.brief);
  const noticeClosesAt = window!.closesAt.toISOString();
  return { ...timetable, judgingOpensAt, judgingClosesAt, noticeClosesAt };
}

export async function numberAndScreen(organiser: Person, slug: string): Promise<void> {
  await organiser.go(`/competitions/${slug}/screening`);
  await organiser.press("生成参赛编号");
  await organiser.reads("编号已于");
  await organiser.press("符合规定，通过");
  await organiser.reads(/已通过。/);
}

/** @param source 专家 or 企业, where each has a panel of its own. */
export async function inviteJuror(
  organiser: Person,
  slug: string,
  juror: Person,
  source: string | null = null,
): Promise<void> {
  await organiser.go(`/competitions/${slug}/panel`);
  await organiser.write("手机号或邮箱", juror.contact);
  // The seats that are taken have the same choice among their terms.
  if (source) await organiser.page.getByRole("radio", { name: source }).first().check();
  await organiser.press("发出邀请");
  await organiser.reads("邀请已发出");
}

export async function assignEverything(organiser: Person, slug: string): Promise<void> {
  await organiser.go(`/competitions/${slug}/panel`);
  await organiser.press("看看怎样分配");
  await organiser.reads(/新增 \d+ 个分配。/);
  await organiser.press("照此分配");
  await organiser.reads(/新增 \d+ 个分配$/);
}

export async function inviteSecondManager(
  organiser: Person,
  organisationId: string,
  second: Person,
): Promise<void> {
  await organiser.go(`/organisations/${organisationId}`);
  await organiser.write("邮箱或手机号", second.contact);
  await organiser.page.getByRole("radio", { name: /机构负责人/ }).check();
  await organiser.press("发出邀请");
  await organiser.reads("邀请已发出");
}

export async function proposeResult(organiser: Person, slug: string): Promise<void> {
  await organiser.go(`/competitions/${slug}/results`);
  await organiser.press("提请签署");
  await organiser.reads("已提请签署");
}

/** Reads and signs; the result is announced at the earliest instant the brief allows. */
export async function signResult(second: Person, slug: string): Promise<void> {
  await second.go(`/competitions/${slug}/results`);
  await second.follow("去核对并签署");
  await second.choose("我已逐项核对排名、奖项和理由");
  await second.press("签署");
  await second.reads("已签署");
}

/** Once the notice is over: the steps lead to the page on which one proposes and another signs that it is final. */
export async function makeFinal(organiser: Person, second: Person, slug: string): Promise<void> {
  await organiser.go(`/competitions/${slug}/manage`);
  await organiser.follow("公示与异议，最终确认");
  await organiser.press("提请最终确认");
  await organiser.reads("已提请，等另一人签署");
  await second.go(`/competitions/${slug}/objections`);
  await second.choose("我已逐项核对最终名单和异议处理");
  await second.press("签署为最终结果");
  await second.reads("结果为最终结果");
}

/** Issues the certificates; answers where anybody checks the first. */
export async function certify(organiser: Person, slug: string): Promise<string> {
  await organiser.go(`/competitions/${slug}/manage`);
  await organiser.follow("获奖证书");
  await organiser.press("颁发证书");
  await organiser.reads("新颁发 1 张");
  const first = organiser.page.locator('main a[href^="/certificates/"]').first();
  return (await first.getAttribute("href"))!;
}

export async function proposeMark(organiser: Person, entryId: string): Promise<void> {
  await organiser.go(`/entries/${entryId}/industrialisation`);
  await organiser.page.getByLabel("走到哪一步").selectOption({ label: "小批量" });
  await organiser.write("由谁生产", "株洲某服饰有限公司");
  await organiser.press("请设计师确认");
  await organiser.reads("等设计师答复");
}
