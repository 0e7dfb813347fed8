import type { Brief } from "../brief";
import { beijingHour } from "./beijing-hour";

type Words = { name: { zh: string; en: string }; weightBp: number };
/** 设计创意, 文化内涵, 工艺水平, 市场潜力: what the students' contest of 2025 was judged by. */
const weighed: Record<string, Words> = {
  creative: { name: { zh: "设计创意", en: "Design and creation" }, weightBp: 3000 },
  huxiang: { name: { zh: "文化内涵", en: "Cultural meaning" }, weightBp: 2500 },
  craft: { name: { zh: "工艺水平", en: "Craftsmanship" }, weightBp: 2500 },
  prospects: { name: { zh: "市场潜力", en: "Market potential" }, weightBp: 2000 },
};

/**
 * 大学生服装设计大赛, after the shape of 湖南省大学生服装设计大赛 2025: garments and accessories, a round on
 * pictures from which a third goes on, 成衣制作, and a final with the pieces themselves.
 */
export function studentContest(provincial: Brief, now: Date): Brief {
  return {
    ...provincial,
    title: { zh: "大学生服装设计大赛", en: "Student Fashion Design Competition" },
    summary: {
      zh: "面向高校在读学生征集服装与服饰配件设计，初评看图，入围作品制作成衣后进入终评，并与企业对接实习、打样。",
      en: "A call to students for garments and accessories. The first round is judged on pictures; those promoted are made and judged as pieces, and meet makers for internships and samples.",
    },
    theme: { zh: "青春织造", en: "Woven young" },
    tracks: [
      {
        id: "garments",
        name: { zh: "服装", en: "Garments" },
        description: {
          zh: "成系列的服装设计，须说明面向的穿着者与场合。",
          en: "Series of clothes; say for whom and for which occasion.",
        },
      },
      {
        id: "accessories",
        name: { zh: "服饰配件", en: "Accessories" },
        description: {
          zh: "鞋、帽、包、首饰、围巾等配件设计。",
          en: "Shoes, hats, bags, jewellery, scarves and the like.",
        },
      },
    ],
    criteria: provincial.criteria.map((criterion) => ({ ...criterion, ...weighed[criterion.id] })),
    prizes: [
      { id: "first", name: { zh: "一等奖", en: "First prize" }, count: 4, amountFen: 5_000_00 },
      { id: "second", name: { zh: "二等奖", en: "Second prize" }, count: 8, amountFen: 3_000_00 },
      { id: "third", name: { zh: "三等奖", en: "Third prize" }, count: 16, amountFen: 1_000_00 },
      { id: "merit", name: { zh: "优秀奖", en: "Merit" }, count: 30, amountFen: null },
    ],
    limits: { ...provincial.limits, teamMax: 3, entriesPerPerson: 2, worksPerAuthor: 3 },
    timetable: {
      opensAt: beijingHour(now, 1, 9),
      closesAt: beijingHour(now, 61, 18),
      finishingHours: null,
      resultsAt: beijingHour(now, 138, 10),
    },
    rounds: [
      {
        id: "preliminary",
        name: { zh: "初评", en: "First round" },
        method: "score",
        judgingOpensAt: beijingHour(now, 64, 9),
        judgingClosesAt: beijingHour(now, 78, 18),
        promotion: { of: "track", by: "percent", value: 33, reserves: 5 },
        noticeDays: 5,
        making: {
          dueAt: beijingHour(now, 121, 18),
          agreement: {
            zh: "入围者按提交的设计制作成衣或实物，样衣所有权归作者；主办方只为终评使用，终评后退还。不能按期完成的，请在制作截止前告知，名额由候补递补。",
            en: "Those promoted make the piece as they designed it and own it. The organiser uses it for the final round only and returns it afterwards. Who cannot finish says so before the due date, and a reserve moves up.",
          },
          milestones: [],
        },
      },
      {
        id: "final",
        name: { zh: "终评", en: "Final round" },
        method: "score",
        judgingOpensAt: beijingHour(now, 123, 9),
        judgingClosesAt: beijingHour(now, 130, 18),
        promotion: null,
        noticeDays: 5,
        making: null,
      },
    ],
  };
}
