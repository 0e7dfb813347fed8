// The world of `npm run demo`: three contests with people, works, ballots, a result and a gallery, lived through
// by the product's own deeds. Run it only on an empty demo installation.
import { competitionInForce } from "~/competitions/in-force.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import type { WorkRecipe } from "./art/recipe";
import { buyersOf } from "./buyers";
import { calendar } from "./calendar";
import { college } from "./college";
import { contestInJudging } from "./contest-in-judging";
import { enterpriseAtWork } from "./enterprise";
import { addressOf, begun, submitted } from "./entries";
import { favoured } from "./favoured";
import { finishedContest } from "./finished-contest";
import type { Cast } from "./lived-through";
import { openContest } from "./open-contest";
import { organisation, settler, type Settler } from "./people";
import { programme } from "./programme";
import type { Studio } from "./studio";

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
  await time.turnTo(-2);
  await favoured();
  await openContest(time, cast, studio);
  say("  one contest open");
  await time.turnTo(0);
}

async function castOf(): Promise<Cast> {
  const steward = await settler("陶静远", "steward", { steward: true });
  const organiser = await settler("彭湘宁", "organiser");
  const approver = await settler("贺望舒", "approver");
  const supervisor = await settler("傅正言", "supervisor");
  const chair = await settler("苏砚池", "chair");
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
  const school = await college(steward);
  const buyers = await buyersOf(steward);
  return {
    steward,
    organiser,
    approver,
    supervisor,
    chair,
    designer,
    jurors,
    buyers,
    hostId,
    college: school,
  };
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
