import { describe, expect, it } from "vitest";
import { briefSchema } from "~/competitions/brief";
import { draftFormSchema } from "~/competitions/draft";
import { fieldsOf } from "~/competitions/draft-fields";
import { openToAll, type Eligibility } from "~/competitions/eligibility";
import { eligibilityLines } from "~/competitions/eligibility-lines";
import { contestBrief } from "../entries/forms";

const strict: Eligibility = {
  ageLeast: 18,
  ageMost: 35,
  ageOn: "2026-12-31",
  studentsOnly: true,
  graduatedFrom: "2025-06-01",
  residence: { zh: "湖南省", en: "Hunan" },
  neverAwarded: true,
};
const paths = (eligibility: Eligibility) => {
  const read = briefSchema.safeParse({ ...contestBrief(), eligibility });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
};

describe("who may enter, in the brief", () => {
  it("contradicts itself nowhere where it is whole", () => {
    expect(paths(strict)).toEqual([]);
    expect(paths(openToAll)).toEqual([]);
  });

  it.each<[string, Partial<Eligibility>, string]>([
    ["a greatest age under the least", { ageLeast: 36 }, "eligibility.ageMost"],
    ["an age without a day to count it on", { ageOn: null }, "eligibility.ageOn"],
    ["a day of graduation for all", { studentsOnly: false }, "eligibility.studentsOnly"],
  ])("refuses %s beside its field", (_what, change, field) => {
    expect(paths({ ...strict, ...change })).toEqual([field]);
  });

  it("is open to all in a brief from before anybody asked", () => {
    const { eligibility: _e, pledge: _p, ...older } = contestBrief();
    expect(briefSchema.parse(older)).toMatchObject({ eligibility: openToAll, pledge: null });
  });

  it("is read back from its fields as it was", () => {
    const brief = { ...contestBrief(), eligibility: strict };
    const { eligibility, pledge } = draftFormSchema.parse(fieldsOf(brief));
    expect(eligibility).toEqual(strict);
    expect(pledge).toEqual(brief.pledge);
    const empty = draftFormSchema.parse(
      fieldsOf({ ...brief, eligibility: openToAll, pledge: null }),
    );
    expect(empty).toMatchObject({ eligibility: openToAll, pledge: null });
  });

  it("is said in one sentence for each condition", () => {
    expect(eligibilityLines(openToAll)).toEqual([]);
    expect(eligibilityLines(strict).map(({ zh }) => zh)).toEqual([
      "截至 2026-12-31，年满18 · 不超过35周岁。",
      "在校学生，或 2025-06-01 及以后毕业。",
      "户籍、学习或工作在湖南省。",
      "未曾在本主办单位的往届竞赛中获奖。",
    ]);
    const bare = { ...strict, graduatedFrom: null, ageLeast: null, residence: { zh: "湖南省" } };
    expect(eligibilityLines(bare).map(({ en }) => en)).toEqual([
      "On 2026-12-31, at most 35 years old.",
      "Enrolled students.",
      "Registered, studying or working in 湖南省.",
      "Never awarded in an earlier contest of this host.",
    ]);
    expect(eligibilityLines({ ...openToAll, ageOn: "2026-01-01" })).toEqual([]);
    expect(eligibilityLines({ ...openToAll, ageOn: "2026-01-01", ageLeast: 16 })[0]!.zh).toBe(
      "截至 2026-01-01，年满16周岁。",
    );
  });
});
