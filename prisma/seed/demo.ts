// The world of `npm run demo`: three contests with people, works, ballots, a result and a gallery, lived through
// by the product's own deeds. Run it only on an empty demo installation.
import { approveResult } from "~/judging/approve-result.server";
import { inviteJuror } from "~/judging/invite-juror.server";
import { proposeResult } from "~/judging/propose-result.server";
import { agreeIndustrialisation } from "~/licensing/agree-industrialisation.server";
import { proposeIndustrialisation } from "~/licensing/propose-industrialisation.server";
import { competitionInForce } from "~/competitions/in-force.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { grantRole } from "~/people/grant-role.server";
import { deed, system } from "~/evidence/deed.server";
import type { WorkRecipe } from "./art/recipe";
import { calendar, type Calendar } from "./calendar";
import { contest, type Contest } from "./contests";
import { enterpriseAtWork } from "./enterprise";
import { addressOf, begun, demoOrigin, submitted, type Entered } from "./entries";
import { scored, screened, seated } from "./judging";
import { organisation, settler, type Settler } from "./people";
import { programme } from "./programme";
import type { Studio } from "./studio";

interface Cast {
  steward: Settler;
  organiser: Settler;
  approver: Settler;
  designer: Settler;
  jurors: Settler[];
  hostId: string;
}

/** Fills an empty demo. */
export async function seedDemo(studio: Studio, say: (line: string) => void): Promise<void> {
  const time = calendar(new Date());
  say("Weaving the demo world …");
  await time.turnTo(-90);
  const cast = await castOf();
  await finishedContest(time, cast, studio);
  await enterpriseAtWork(time, cast.steward);
  say("  one contest judged");
  await contestInJudging(time, cast, studio);
  say("  one contest being judged");
  await openContest(time, cast, studio);
  say("  one contest open");
  await time.turnTo(0);
}

async function castOf(): Promise<Cast> {
  const steward = await settler("陶静远", "steward", { steward: true });
  const organiser = await settler("彭湘宁", "organiser");
  const approver = await settler("贺望舒", "approver");
  const designer = await settler("沈一禾", "designer");
  const jurors: Settler[] = [];
  for (const [index, name] of ["向明远", "田蕙兰", "罗承志", "易安澜", "唐书瑶"].entries())
    jurors.push(await settler(name, index === 0 ? "juror" : `juror-${index + 1}`));
  const hostId = await organisation(organiser, steward, "association", {
    zh: "湖南省服饰设计协会（演示）",
    en: "Hunan Fashion Design Association (demo)",
  });
  const park = await settler("邓立新", "park");
  await organisation(park, null, "park", {
    zh: "芦淞服饰产业园（演示）",
    en: "Lusong Garment Park (demo)",
  });
  return { steward, organiser, approver, designer, jurors, hostId };
}

const approve = deed(
  "demo.name-approver",
  async ({ tx, record }, { personId, scopeId }: { personId: string; scopeId: string }) => {
    const grant = { personId, scopeKind: "competition", scopeId, role: "approver" } as const;
    await grantRole(tx, { ...grant, grantedById: null });
    await record({ subject: ["competition", scopeId], payload: { approver: personId } });
    return {};
  },
);

async function entered(
  time: Calendar,
  studio: Studio,
  { slug, turns }: Contest,
  recipes: WorkRecipe[],
) {
  const entries: Entered[] = [];
  for (const [index, recipe] of recipes.entries()) {
    await time.turnTo(
      turns.opens + 0.5 + index * ((turns.closes - turns.opens - 1) / recipes.length),
    );
    entries.push(await submitted(await begun(studio, slug, recipe)));
  }
  return entries;
}

async function judged(
  time: Calendar,
  cast: Cast,
  one: Contest,
  entries: Entered[],
  most?: number[],
) {
  await time.turnTo(one.turns.closes + 0.1);
  await screened(one, cast.organiser);
  await time.turnTo(one.turns.judgingOpens + 0.01);
  const seats = await seated(one, cast.organiser, cast.jurors);
  for (const [index, juror] of cast.jurors.entries()) {
    const severity = [-3, 2, 0, 4, -1][index]!;
    const limit = most ? { most: most[index]! } : {};
    await scored(one, juror, seats[index]!, entries, { severity, ...limit });
  }
}

async function finishedContest(time: Calendar, cast: Cast, studio: Studio) {
  const { organiser, approver, hostId } = cast;
  const about = {
    title: { zh: "湘韵新裁 · 第一届湖湘服装设计大赛", en: "Huxiang Fashion Design Contest I" },
    theme: { zh: "从一块布开始", en: "It begins with a cloth" },
    summary: {
      zh: "向湖湘织、染、绣要今天的衣裳：评审已结束，作品馆开放中。",
      en: "Today's clothes from Hunan's weaving, dyeing and embroidery. Judged; the gallery is open.",
    },
    prizes: { gold: 1, silver: 1, bronze: 2, merit: 3, industrial: 1 },
  };
  const turns = {
    published: -86,
    opens: -85,
    closes: -50,
    judgingOpens: -48,
    judgingCloses: -35,
    results: -28,
  };
  const one = await contest(time, organiser, hostId, about, turns);
  await approve(system, { personId: approver.personId, scopeId: one.id });
  const entries = await entered(time, studio, one, programme.finished);
  await judged(time, cast, one, entries);

  await time.turnTo(turns.judgingCloses + 1);
  const { digest } = await proposeResult(organiser, {
    slug: one.slug,
    awards: null,
    missingReason: "",
  });
  await time.turnTo(turns.judgingCloses + 2);
  const announcedAt = time.daysFromToday(turns.results);
  await approveResult(approver, { slug: one.slug, digest, announcedAt });
  await time.turnTo(turns.results + 5);
  await released(time, cast, entries);
}

/** All but the silver winners' first are shown: one plate stays honest and empty, waiting for a patent. */
async function released(time: Calendar, { organiser }: Cast, entries: Entered[]) {
  const awards = await database().award.findMany({ orderBy: { rank: "asc" } });
  const sealedEntry = awards[1]?.entryId;
  const filedOn = time.daysFromToday(-26);
  for (const [index, { entryId, lead, coAuthors }] of entries.entries()) {
    if (entryId === sealedEntry) continue;
    const ground = index % 3 === 0 ? "waived" : "filed";
    for (const coAuthor of coAuthors) await consentToRelease(coAuthor, { entryId, ground });
    const filing = {
      filingNumber: `2026301${String(10_000 + index * 137)}`,
      filedOn,
      coverage: "全部视图",
    };
    const waived = { filingNumber: null, filedOn: null, coverage: null };
    await releaseEntry(lead, {
      entryId,
      ground,
      warned: ground === "waived",
      ...(ground === "filed" ? filing : waived),
    });
  }
  const marks = [
    { place: 0, stage: 7, makerName: "株洲云裳制衣（演示）", note: "首批 300 件，改用国产天丝。" },
    { place: 2, stage: 4, makerName: "湘西里耶织造坊（演示）", note: "样衣两件，在试机织土家锦。" },
  ];
  for (const { place, ...mark } of marks) {
    const entry = entries.find(({ entryId }) => entryId === awards[place]?.entryId);
    if (!entry) continue;
    const { id } = await proposeIndustrialisation(organiser, { entryId: entry.entryId, ...mark });
    await agreeIndustrialisation(entry.lead, { markId: id });
  }
}

async function contestInJudging(time: Calendar, cast: Cast, studio: Studio) {
  const about = {
    title: {
      zh: "湖南省服装设计大赛 2026",
      en: "Hunan Provincial Fashion Design Competition 2026",
    },
    theme: { zh: "湘土织新", en: "Woven anew from Hunan" },
    summary: {
      zh: "职业服、休闲服、礼服三个赛道，专家匿名评审进行中。",
      en: "Workwear, casual wear and formal wear; blind judging is under way.",
    },
  };
  const turns = {
    published: -42,
    opens: -40,
    closes: -5,
    judgingOpens: -3,
    judgingCloses: 4,
    results: 12,
  };
  const one = await contest(time, cast.organiser, cast.hostId, about, turns);
  await approve(system, { personId: cast.approver.personId, scopeId: one.id });
  const entries = await entered(time, studio, one, programme.inJudging);
  await judged(time, cast, one, entries, [8, 6, 14, 10, 3]);
  // One more juror was asked and has not answered: something for the organiser's board.
  const contact = { kind: "email", value: "juror-6@demo.invalid" } as const;
  await inviteJuror(cast.organiser, { slug: one.slug, contact, origin: demoOrigin });
}

async function openContest(time: Calendar, cast: Cast, studio: Studio) {
  const about = {
    title: { zh: "芙蓉新衣 · 青年设计征集", en: "Hibiscus New Wear · a call for young designers" },
    theme: { zh: "给明天上班的人", en: "For those who go to work tomorrow" },
    summary: {
      zh: "为每天上班、上学的人设计一件有湖南来历的衣服。正在征集，即将截止。",
      en: "Design a garment with roots in Hunan for people on their way to work and school. Closing soon.",
    },
  };
  const turns = {
    published: -21,
    opens: -20,
    closes: 2.2,
    judgingOpens: 4,
    judgingCloses: 14,
    results: 20,
  };
  const one = await contest(time, cast.organiser, cast.hostId, about, turns);
  for (const recipe of programme.open) {
    await time.turnTo(-4);
    await submitted(await begun(studio, one.slug, recipe));
  }
  await time.turnTo(-1);
  // Four fifths ready: what is missing stands in the checklist.
  const leaveOut = ["garment", "materials", "aiUse", "pledge"] as const;
  await begun(studio, one.slug, programme.begun, { lead: cast.designer, leaveOut: [...leaveOut] });
}

/**
 * Those who enter the open contest while visitors already look around. Who has come stays away, and once the contest
 * has closed, because a visitor moved the clock, nobody comes any more.
 */
export async function laterArrivals(studio: Studio): Promise<void> {
  const { id, slug } = await contestOf(programme.open[0]!);
  for (const recipe of programme.arriving) {
    if (await personAt(addressOf(recipe, 0))) continue;
    await studio.files(recipe.key);
    const { brief } = (await competitionInForce(database(), { id }))!;
    const now = await platformNow(database());
    if (now >= new Date(brief.timetable.closesAt)) return;
    await submitted(await begun(studio, slug, recipe));
  }
}

async function contestOf(recipe: WorkRecipe) {
  const author = await personAt(addressOf(recipe, 0));
  const { competition } = await database().entry.findFirstOrThrow({
    where: { createdById: author!.personId },
    include: { competition: true },
  });
  return competition;
}

const personAt = (who: string) =>
  database().contact.findUnique({ where: { value: `${who}@demo.invalid` } });
