import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { contestTexts } from "~/competitions/contest-texts";
import { ContestPage } from "~/competitions/ContestPage";
import { roleWords } from "~/competitions/words";
import { rulesArticles } from "~/competitions/rules-articles";
import { RulesPage } from "~/competitions/RulesPage";
import type { ShownContest } from "~/competitions/shown-contest";
import { phaseAt } from "~/competitions/phases";
import { formatClock, formatDay, formatPercent, formatYuan } from "~/ui/format";
import type { Locale } from "~/ui/localized";
import { LocaleProvider } from "~/ui/texts";
import { templateBrief } from "./cast";

const shown = (brief: Brief, now: string): ShownContest => ({
  slug: "contest",
  hostName: { zh: "湖南省服装协会", en: "Hunan Garment Association" },
  version: 2,
  publishedAt: "2026-11-23T04:00:00.000Z",
  history: [
    {
      number: 2,
      publishedAt: "2026-11-23T04:00:00.000Z",
      reason: "日程顺延两天",
      changed: ["timetable"],
    },
    { number: 1, publishedAt: "2026-11-22T04:00:00.000Z", reason: null, changed: [] },
  ],
  brief,
  phase: phaseAt(brief, new Date(now)),
  now,
  mayManage: false,
});

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"');

const rules = (brief: Brief, locale: Locale) =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <RulesPage contest={shown(brief, brief.timetable.opensAt)} />
    </LocaleProvider>,
  );
const page = (now: string, locale: Locale = "zh", brief = templateBrief()) =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <ContestPage contest={shown(brief, now)} />
    </LocaleProvider>,
  );

/** Every text that somebody wrote into a brief, in one language. */
function writtenTexts(value: unknown, locale: Locale): string[] {
  if (value === null || typeof value !== "object") return [];
  if ("zh" in value) return [String((value as Record<Locale, string>)[locale])];
  return Object.values(value).flatMap((inner) => writtenTexts(inner, locale));
}

const whole: Brief = {
  ...templateBrief(),
  issuedAs: "湘服协〔2026〕18号",
  hostProfile: { zh: "协会成立于 1987 年", en: "The association dates from 1987" },
  coOrganisers: [
    {
      ...{ name: { zh: "株洲市芦淞区", en: "Lusong District" }, part: "runs" },
      description: { zh: "提供秀场", en: "Gives the hall" },
    },
    {
      ...{ name: { zh: "省工信厅", en: "The provincial department" }, part: "guides" },
      description: { zh: "主管部门", en: "In charge of the trade" },
    },
  ],
  people: [
    {
      ...{ id: "person-1", role: "mentor", name: { zh: "谭导师", en: "Mentor Tan" } },
      title: { zh: "教授", en: "Professor" },
      affiliation: { zh: "湖南工艺美院", en: "Hunan Arts College" },
      biography: { zh: "教女装二十年", en: "Twenty years of teaching womenswear" },
    },
    {
      ...{ id: "person-2", role: "crafts", name: { zh: "刘大师", en: "Master Liu" } },
      title: { zh: "研究员", en: "Fellow" },
      affiliation: { zh: "湘绣研究所", en: "Xiang Embroidery Institute" },
      biography: { zh: "绣了四十年", en: "Forty years at the frame" },
    },
  ],
};

describe("the rules page", () => {
  it.each<Locale>(["zh", "en"])("says in %s every word that the engine goes by", (locale) => {
    const said = text(rules(whole, locale));
    const unsaid = writtenTexts(whole, locale).filter((words) => !said.includes(words));
    expect(unsaid).toEqual([]);
  });

  it.each<Locale>(["zh", "en"])("gives in %s every figure and every instant", (locale) => {
    const said = text(rules(whole, locale));
    const { criteria, prizes, limits, rounds, embargoDays } = whole;
    const { finishingHours: _, ...timetable } = whole.timetable;
    const times = rounds.flatMap((one) => [one.judgingOpensAt, one.judgingClosesAt]);
    const figures = [
      ...criteria.map(({ weightBp }) => formatPercent(weightBp)),
      ...prizes.map(({ amountFen }) => formatYuan(amountFen ?? 0)),
      ...Object.values(limits).filter((limit) => typeof limit === "number"),
      embargoDays,
      ...[...Object.values(timetable), ...times].flatMap((instant) => [
        formatDay(new Date(instant), { locale }),
        formatClock(new Date(instant)),
      ]),
      whole.issuedAs,
      "日程顺延两天",
    ].map(String);
    expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
  });

  it.each<Locale>(["zh", "en"])(
    "stand in %s on the contest's page too, the masters first",
    (locale) => {
      const said = text(page(whole.timetable.opensAt, locale, whole));
      const names = whole.people.map(({ name }) => said.indexOf(name[locale]!));
      expect(Math.min(...names)).toBeGreaterThan(0);
      expect(names[1]).toBeLessThan(names[0]!);
      expect(said).toContain(roleWords.crafts[locale]);
      expect(text(page(whole.timetable.opensAt, locale))).not.toContain(
        contestTexts.people[locale],
      );
    },
  );

  it("has an anchor to cite for every article, and names it in its contents", () => {
    const html = rules(whole, "zh");
    for (const article of rulesArticles) {
      expect(html).toContain(`id="${article}"`);
      expect(html).toContain(`href="#${article}"`);
      expect(text(html)).toContain(contestTexts[article].zh);
    }
  });

  it("shows a text that was written as text, whatever is in it", () => {
    const hostile = templateBrief();
    hostile.theme.zh = `<script>alert("x")</script>`;
    expect(rules(hostile, "zh")).not.toContain("<script>");
  });

  it("stands in Chinese, and says so, where nobody has written English", () => {
    const chinese = templateBrief();
    chinese.theme = { zh: "湘土织新" };
    expect(rules(chinese, "en")).toContain(`<span lang="zh-CN">湘土织新</span>`);
  });
});

describe("a contest's page", () => {
  const { timetable } = templateBrief();
  const before = (iso: string, ms: number) => new Date(Date.parse(iso) - ms).toISOString();
  const enter = `href="/competitions/contest/entries/new"`;

  it("says how long is left, and promises above the button", () => {
    const html = page(before(timetable.closesAt, (2 * 24 + 4) * 3_600_000));
    expect(text(html)).toContain("距截止 2 天 4 小时");
    expect(text(html)).toContain("北京时间");
    expect(text(html).replaceAll(" ", "")).toContain(
      "参赛不收费。参赛不转让任何权利。未经你同意，作品不公开。",
    );
    expect(html.indexOf("参赛不收费")).toBeLessThan(html.indexOf(enter));
    expect(html).toContain("你在这里");
  });

  it("offers to enter from the opening instant until one millisecond before the close", () => {
    expect(page(before(timetable.opensAt, 1))).not.toContain(enter);
    expect(page(timetable.opensAt)).toContain(enter);
    expect(page(before(timetable.closesAt, 1))).toContain(enter);
    expect(page(timetable.closesAt)).not.toContain(enter);
  });

  it("leads to the works from the instant at which results are due", () => {
    const gallery = `href="/competitions/contest/gallery"`;
    expect(page(before(timetable.resultsAt, 1))).not.toContain(gallery);
    expect(page(timetable.resultsAt)).toContain(gallery);
  });

  it("names whose judgement each criterion is, where each has a panel of its own", () => {
    const weighed = { ...templateBrief(), panels: "weighed" as const };
    const said = (locale: Locale) => text(page(timetable.opensAt, locale, weighed));
    expect(said("zh")).toMatch(/产业化前景\s+企业\s+20%/);
    expect(said("en")).toMatch(/Creative design\s+Experts\s+35%/);
    expect(text(rules(weighed, "zh"))).toContain("由经核验的采购与生产企业评判");
    expect(text(rules(weighed, "en"))).toContain("judged by verified buyers and makers");
  });

  it("claims no enterprises where all jurors sit on one panel: each of them judges every criterion", () => {
    expect(text(page(timetable.opensAt))).toMatch(/产业化前景\s+全体评委\s+20%/);
    expect(text(page(timetable.opensAt, "en"))).toMatch(/Creative design\s+All jurors\s+35%/);
    const [zh, en] = [text(rules(templateBrief(), "zh")), text(rules(templateBrief(), "en"))];
    expect(zh).not.toMatch(/经核验的采购|评委会的专家/);
    expect(zh).toContain("由评委会全体评委评判");
    expect(en).not.toMatch(/verified buyers|experts of the panel/);
    expect(en).toContain("judged by all jurors of the panel");
  });
});
