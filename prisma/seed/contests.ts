import { openCompetition } from "~/competitions/open-competition.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import type { Brief } from "~/competitions/brief";
import type { PanelKind } from "~/competitions/panels";
import type { Round } from "~/competitions/rounds";
import { database } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import type { Calendar } from "./calendar";
import type { Settler } from "./people";

/** Days from the demo's today at which a contest turns. */
export interface Turns {
  published: number;
  opens: number;
  closes: number;
  judgingOpens: number;
  judgingCloses: number;
  results: number;
}

export interface Contest {
  id: string;
  slug: string;
  turns: Turns;
}

/** When the garments are made, and judged again. */
export interface MakingTurns {
  fabric: number;
  due: number;
  opens: number;
  closes: number;
}

/** Who lends a demo contest name and knowledge. All of them are invented. */
const guests: Pick<Brief, "hostProfile" | "coOrganisers" | "people"> = {
  hostProfile: {
    zh: "演示用的协会：联系省内院校、企业与手艺人，每年办一届服装设计大赛。",
    en: "An association of the demo: it joins schools, companies and artisans of the province and runs a contest every year.",
  },
  coOrganisers: [
    {
      name: { zh: "湘西织锦传习所（演示）", en: "Xiangxi Brocade Workshop (demo)" },
      part: "supports",
      description: {
        zh: "为获奖作品提供试织与手工技艺指导。",
        en: "Weaves samples for the winners and teaches the craft.",
      },
    },
  ],
  people: [
    {
      id: "loom",
      role: "crafts",
      name: { zh: "彭四妹", en: "Peng Simei" },
      title: { zh: "工艺美术大师", en: "Master of arts and crafts" },
      affiliation: { zh: "湘西织锦传习所（演示）", en: "Xiangxi Brocade Workshop (demo)" },
      biography: {
        zh: "织了四十年土家锦，带徒弟六十余人。",
        en: "Forty years at the Tujia loom and more than sixty apprentices.",
      },
    },
    {
      id: "cut",
      role: "mentor",
      name: { zh: "周立言", en: "Zhou Liyan" },
      title: { zh: "服装结构导师", en: "Mentor for pattern cutting" },
      affiliation: { zh: "株洲服饰研究院（演示）", en: "Zhuzhou Apparel Institute (demo)" },
      biography: {
        zh: "做过二十年成衣打版，答疑时间见公告。",
        en: "Twenty years of industrial pattern cutting; hours for questions are announced.",
      },
    },
  ],
};

/** A contest from the template, with its own dates, published as any other. */
export async function contest(
  calendar: Calendar,
  organiser: Settler,
  hostId: string,
  about: {
    title: Localized;
    theme: Localized;
    summary: Localized;
    prizes?: Record<string, number>;
    /** Days of 公示, where they are not the template's. */
    noticeDays?: number;
    /** Two rounds with garments made between them, by days from the demo's today. */
    making?: MakingTurns;
    /** How experts and enterprises sit, where it is not as in the template. */
    panels?: PanelKind;
  },
  turns: Turns,
): Promise<Contest> {
  await calendar.turnTo(turns.published);
  const { title, theme, summary } = about;
  const { id, slug } = await openCompetition(organiser, { template: "provincial", hostId, title });
  const held = await database().competition.findUniqueOrThrow({ where: { id } });
  const draft = held.draft as unknown as Brief;
  // Contests turn at full hours, as people announce them.
  const hour = 3_600_000;
  const at = (days: number) =>
    new Date(Math.floor(calendar.daysFromToday(days).getTime() / hour) * hour).toISOString();
  const timetable = {
    opensAt: at(turns.opens),
    closesAt: at(turns.closes),
    resultsAt: at(turns.results),
  };
  const judged = {
    judgingOpensAt: at(turns.judgingOpens),
    judgingClosesAt: at(turns.judgingCloses),
    noticeDays: 0,
  };
  const [only] = draft.rounds;
  const { making, noticeDays = draft.objections.noticeDays, panels = draft.panels } = about;
  const rounds = making ? twoRounds(making, only!, judged, at) : [{ ...only!, ...judged }];
  const objections = { ...draft.objections, noticeDays };
  const prizes = draft.prizes.map((prize) => ({
    ...prize,
    count: about.prizes?.[prize.id] ?? prize.count,
  }));
  const { revision } = await saveBrief(organiser, {
    slug,
    revision: held.revision,
    draft: {
      ...{ ...draft, ...guests, theme, summary, timetable },
      ...{ rounds, prizes, objections, panels },
    } as never,
  });
  await publishCompetition(organiser, { slug, revision });
  return { id, slug, turns };
}

/** 初评 by boards, then the promoted make their garments, then 终评. */
function twoRounds(
  { fabric, due, opens, closes }: MakingTurns,
  only: Round,
  judged: Partial<Round>,
  at: (days: number) => string,
): Round[] {
  const agreement = {
    zh: "入围者按提交的设计制作成衣，样衣所有权归作者；主办方只为终评使用，终评后退还。不能按期完成的，请在制作截止前告知，名额由候补递补。",
    en: "Those promoted make the garment as they designed it and own it. The organiser uses it for the final round only and returns it. Who cannot finish says so in time, and a reserve moves up.",
  };
  return [
    {
      ...{ ...only, ...judged, id: "preliminary", name: { zh: "初评", en: "First round" } },
      promotion: { of: "contest", by: "number", value: 8, reserves: 3 },
      noticeDays: 2,
      making: {
        ...{ dueAt: at(due), agreement },
        milestones: [
          { id: "fabric", name: { zh: "面料到位", en: "Fabric is there" }, dueAt: at(fabric) },
        ],
      },
    },
    {
      ...{ ...only, ...judged, id: "final", name: { zh: "终评", en: "Final round" } },
      ...{ judgingOpensAt: at(opens), judgingClosesAt: at(closes) },
    },
  ];
}
