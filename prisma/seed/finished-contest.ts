import { system } from "~/evidence/deed.server";
import { approveResult } from "~/judging/approve-result.server";
import { proposeResult } from "~/judging/propose-result.server";
import { agreeIndustrialisation } from "~/licensing/agree-industrialisation.server";
import { proposeIndustrialisation } from "~/licensing/propose-industrialisation.server";
import { database } from "~/platform/database/database.server";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { madeFinal, objectedAndAnswered } from "./afterwards";
import type { Calendar } from "./calendar";
import { grantPlaces } from "./college";
import { contest } from "./contests";
import { deliberated } from "./deliberated";
import type { Entered } from "./entries";
import { entered, judged, type Cast } from "./lived-through";
import { programme } from "./programme";
import { named, recordSigned } from "./staff";
import type { Studio } from "./studio";

/** Judged, announced, made final; its gallery is open. */
export async function finishedContest(time: Calendar, cast: Cast, studio: Studio) {
  const { organiser, approver, hostId, college: by } = cast;
  const about = {
    title: { zh: "湘韵新裁 · 第一届湖湘服装设计大赛", en: "Huxiang Fashion Design Contest I" },
    theme: { zh: "从一块布开始", en: "It begins with a cloth" },
    summary: {
      zh: "向湖湘织、染、绣要今天的衣裳：评审已结束，作品馆开放中。",
      en: "Today's clothes from Hunan's weaving, dyeing and embroidery. Judged; the gallery is open.",
    },
    prizes: { gold: 1, silver: 1, bronze: 2, merit: 3, industrial: 1 },
    noticeDays: 5,
    panels: "weighed" as const,
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
  await named(system, { personId: approver.personId, scopeId: one.id, role: "approver" });
  await grantPlaces(organiser, one.slug, by, 5);
  // Every third work comes from the school, and two more name who advised them; one is of the designer whom a visitor
  // steps in as, who so reads what the jury said of it.
  const entries = await entered(time, studio, one, programme.finished, (index) => {
    const advisors = advisorsOf[index];
    const school = advisors && { unit: by.name, advisors };
    return {
      ...(index === 1 && { lead: cast.designer }),
      ...(school && { school, ...(index % 3 === 0 && { by }) }),
    };
  });
  await judged(time, cast, one, entries, { buyers: cast.buyers });

  await time.turnTo(turns.judgingCloses + 0.2);
  await recordSigned(one, cast.supervisor, "closing");
  await deliberated(one, organiser, [...cast.jurors, ...cast.buyers]);

  await time.turnTo(turns.judgingCloses + 1);
  const { digest } = await proposeResult(organiser, {
    slug: one.slug,
    awards: null,
    missingReason: "",
  });
  await time.turnTo(turns.judgingCloses + 1.5);
  const announcedAt = time.daysFromToday(turns.results);
  await approveResult(approver, { slug: one.slug, digest, announcedAt });
  await time.turnTo(turns.results + 2);
  await objectedAndAnswered(organiser, one.slug);
  await time.turnTo(turns.results + 5);
  await released(time, cast, entries);
  await time.turnTo(turns.results + 6.5);
  await madeFinal(cast, one.slug);
}

/** 指导教师 of the finished contest's works, by their turn. All of them are invented. */
const advisorsOf: Record<number, string> = {
  ...{ 0: "梁思齐", 3: "梁思齐、何静姝", 5: "何静姝", 6: "尹怀瑾", 9: "尹怀瑾" },
};

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
