import type { Brief } from "./brief";
import type { DraftBrief } from "./draft";
import { openToAll } from "./eligibility";
import { beijingHour } from "./templates/beijing-hour";
import { blankContest } from "./templates/blank";
import { enterpriseContest } from "./templates/enterprise";
import { provincialCommendations } from "./templates/provincial-commendations";
import { provincialCriteria } from "./templates/provincial-criteria";
import { provincialPledge } from "./templates/provincial-pledge";
import {
  provincialConfidentiality,
  provincialEntryRules,
  provincialRights,
} from "./templates/provincial-terms";
import { studentContest } from "./templates/student";

/**
 * 省服装设计大赛, after the shape of 湖南省服装设计大赛 2025: three tracks, four criteria, twenty prizes.
 * Opens tomorrow at 9:00 and takes entries for 45 days; a brief that could be published as it is.
 */
export function provincialContest({ now }: { now: Date }): Brief {
  return {
    title: { zh: "湖南省服装设计大赛", en: "Hunan Provincial Fashion Design Competition" },
    summary: {
      zh: "面向职业服、休闲服与礼服征集原创设计，遴选好评多、行业认可度高、创意设计强、具有产业化前景的作品，并与企业对接打样、投产。",
      en: "A call for original workwear, casual wear and formal wear. We look for designs that are well received, recognised by the industry, strong in creation and fit for production, and bring them together with makers.",
    },
    theme: { zh: "湘土织新", en: "Woven anew from Hunan" },
    tracks: [
      {
        id: "workwear",
        name: { zh: "职业服", en: "Workwear" },
        description: {
          zh: "为某一职业或岗位设计的服装，兼顾功能、安全与身份感。",
          en: "Clothes for a profession or post, with regard to function, safety and identity.",
        },
      },
      {
        id: "casual",
        name: { zh: "休闲服", en: "Casual wear" },
        description: {
          zh: "日常、户外与通勤穿着的服装，面向明确的消费者。",
          en: "Clothes for every day, outdoors and the way to work, for a consumer one can name.",
        },
      },
      {
        id: "formal",
        name: { zh: "礼服", en: "Formal wear" },
        description: {
          zh: "为仪式、庆典与舞台设计的服装，鼓励运用湘绣、土家织锦等传统工艺。",
          en: "Clothes for ceremony, celebration and stage; crafts such as Xiang embroidery and Tujia brocade are welcome.",
        },
      },
    ],
    dimensions: [
      { id: "image", name: { zh: "形象设计", en: "Image design" } },
      { id: "fabric-structure", name: { zh: "织物结构设计", en: "Fabric structure design" } },
      { id: "material", name: { zh: "材质组合设计", en: "Material combination design" } },
      { id: "style", name: { zh: "款式设计", en: "Style design" } },
    ],
    criteria: structuredClone(provincialCriteria),
    prizes: [
      { id: "gold", name: { zh: "金奖", en: "Gold" }, count: 1, amountFen: 50_000_00 },
      { id: "silver", name: { zh: "银奖", en: "Silver" }, count: 3, amountFen: 20_000_00 },
      { id: "bronze", name: { zh: "铜奖", en: "Bronze" }, count: 5, amountFen: 10_000_00 },
      { id: "merit", name: { zh: "优秀奖", en: "Merit" }, count: 10, amountFen: 3_000_00 },
      {
        id: "industrial",
        name: { zh: "最具产业化潜力奖", en: "Best industrial prospects" },
        count: 1,
        amountFen: 20_000_00,
        criterionId: "prospects",
      },
    ],
    rights: structuredClone(provincialRights),
    entryRules: structuredClone(provincialEntryRules),
    limits: {
      boardsMin: 1,
      boardsMax: 5,
      flatsMin: 0,
      flatsMax: 4,
      swatchesMin: 0,
      swatchesMax: 6,
      seriesMin: 1,
      seriesMax: 6,
      garmentRequired: false,
      techpackAllowed: true,
      statementMin: 200,
      statementMax: 2000,
      teamMax: 5,
      entriesPerPerson: 3,
      worksPerAuthor: 5,
    },
    eligibility: { ...openToAll },
    pledge: structuredClone(provincialPledge),
    timetable: {
      opensAt: beijingHour(now, 1, 9),
      closesAt: beijingHour(now, 46, 18),
      finishingHours: null,
      resultsAt: beijingHour(now, 70, 10),
    },
    rounds: [
      {
        id: "final",
        name: { zh: "评审", en: "Judging" },
        method: "score",
        judgingOpensAt: beijingHour(now, 49, 9),
        judgingClosesAt: beijingHour(now, 63, 18),
        promotion: null,
        noticeDays: 5,
        making: null,
      },
    ],
    timeZone: "Asia/Shanghai",
    tieBreaks: ["primary-criterion", "count-back", "majority", "chair-vote"],
    primaryCriterionId: "creative",
    estimator: "panel",
    panels: "one",
    embargoDays: 60,
    objections: { noticeDays: 7, answerDays: 15, workingDays: true },
    confidentiality: structuredClone(provincialConfidentiality),
    hostProfile: { zh: "" },
    coOrganisers: [],
    commendations: structuredClone(provincialCommendations),
    people: [],
  };
}

/** The templates by name, each a function of the instant it is opened at; all but blank are whole. */
export const templates = {
  provincial: provincialContest,
  student: ({ now }: { now: Date }) => studentContest(provincialContest({ now }), now),
  enterprise: ({ now }: { now: Date }) => enterpriseContest(provincialContest({ now })),
  blank: ({ now }: { now: Date }) => blankContest(provincialContest({ now })),
} satisfies Record<string, (at: { now: Date }) => Brief | DraftBrief>;
export const templateNames = [
  "provincial",
  "student",
  "enterprise",
  "blank",
] as const satisfies (keyof typeof templates)[];
export type TemplateName = (typeof templateNames)[number];
