import { describe, expect, it } from "vitest";
import { briefSchema } from "~/competitions/brief";
import { readBrief } from "~/competitions/brief-issues";
import { fieldsOf } from "~/competitions/draft-fields";
import { provincialContest, templateNames, templates } from "~/competitions/template";

describe("the template 省服装设计大赛", () => {
  it("could be published as it is, on any day of the year", () => {
    for (let day = 0; day < 366; day += 1) {
      const now = new Date(Date.UTC(2026, 10, 23 + day, 17, 59, 59, 999));
      const brief = provincialContest({ now });
      expect(briefSchema.parse(brief)).toEqual(brief);
    }
  });

  it("opens tomorrow at nine in Beijing, also when it is already tomorrow there", () => {
    const lateEvening = new Date("2026-11-23T15:59:59.999Z"); // 23:59:59 on the 23rd in Beijing
    const midnight = new Date("2026-11-23T16:00:00.000Z"); // the 24th has begun in Beijing
    expect(provincialContest({ now: lateEvening }).timetable.opensAt).toBe(
      "2026-11-24T01:00:00.000Z",
    );
    expect(provincialContest({ now: midnight }).timetable.opensAt).toBe("2026-11-25T01:00:00.000Z");
  });

  it("transfers nothing, charges nothing and opens nothing by default", () => {
    const { summary } = provincialContest({ now: new Date(0) }).rights;
    expect(summary.map(({ zh }) => zh).join("")).toBe(
      "参赛不收费。参赛不转让任何权利。未经你同意，作品不公开。",
    );
  });

  it("weighs 创意设计 35 %, 湖湘文化表达 25 %, 工艺与材料 20 % and, by enterprises, 产业化前景 20 %", () => {
    const { criteria } = provincialContest({ now: new Date(0) });
    const weights = criteria.map(({ name, weightBp, source }) => [name.zh, weightBp, source]);
    expect(weights).toEqual([
      ["创意设计", 3500, "expert"],
      ["湖湘文化表达", 2500, "expert"],
      ["工艺与材料", 2000, "expert"],
      ["产业化前景", 2000, "enterprise"],
    ]);
  });

  it("says everything in both languages", () => {
    const missing: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (value === null || typeof value !== "object") return;
      if ("zh" in value && value.zh && !("en" in value && value.en)) missing.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(provincialContest({ now: new Date(0) }), "brief");
    expect(missing).toEqual([]);
  });

  it("is a new document each time: changing one changes no other", () => {
    const one = provincialContest({ now: new Date(0) });
    one.criteria[0]!.weightBp = 1;
    one.entryRules.pop();
    const other = provincialContest({ now: new Date(0) });
    expect(other.criteria[0]!.weightBp).toBe(3500);
    expect(other.entryRules).toHaveLength(8);
  });
});

describe("the other templates", () => {
  it.each(["student", "enterprise"] as const)("%s could be published on any day", (name) => {
    for (let day = 0; day < 366; day += 1) {
      const brief = templates[name]({ now: new Date(Date.UTC(2026, 10, 23 + day, 17, 59, 59)) });
      expect(briefSchema.parse(brief)).toEqual(brief);
    }
  });

  it("say everything in both languages, and that nothing is transferred", () => {
    for (const name of ["student", "enterprise"] as const) {
      const brief = templates[name]({ now: new Date(0) });
      expect(JSON.stringify(brief).match(/"zh":"[^"]+"(?!,"en":"[^"]+")/g), name).toBe(null);
      expect(brief.rights).toEqual(provincialContest({ now: new Date(0) }).rights);
    }
  });

  it("weigh 设计创意 30, 文化内涵 25, 工艺水平 25, 市场潜力 20; an enterprise weighs its prospects most", () => {
    const weights = (name: "student" | "enterprise") =>
      templates[name]({ now: new Date(0) }).criteria.map((one) => [one.name.zh, one.weightBp]);
    expect(weights("student")).toEqual([
      ["设计创意", 3000],
      ["文化内涵", 2500],
      ["工艺水平", 2500],
      ["市场潜力", 2000],
    ]);
    expect(weights("enterprise").map(([, weight]) => weight)).toEqual([3000, 1000, 2500, 3500]);
  });

  it("leave in a blank brief only what is this contest’s own to write, and say so at its field", () => {
    const { issues } = readBrief(templates.blank({ now: new Date(0) }), "zh");
    const parts = new Set(issues.map(({ field }) => /^\w+/.exec(field)![0]));
    expect([...parts].sort()).toEqual([
      "criteria",
      "dimensions",
      "prizes",
      "rounds",
      "summary",
      "theme",
      "timetable",
      "title",
      "tracks",
    ]);
  });

  it("can all be opened in the editor", () => {
    for (const name of templateNames)
      expect(() => fieldsOf(templates[name]({ now: new Date(0) })), name).not.toThrow();
  });
});
