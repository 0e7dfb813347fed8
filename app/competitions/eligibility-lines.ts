import type { Localized } from "~/ui/localized";
import type { Eligibility } from "./eligibility";

/** 参赛资格 in sentences, as the rules page and the entry form say them; none where all the world may enter. */
export function eligibilityLines(rules: Eligibility): Localized[] {
  const { ageLeast, ageMost, ageOn, studentsOnly, graduatedFrom, residence, neverAwarded } = rules;
  const lines: Localized[] = [];
  if (ageOn !== null && (ageLeast !== null || ageMost !== null))
    lines.push({
      zh: `截至 ${ageOn}，${bounds(ageLeast, ageMost, "年满", "不超过", "周岁")}。`,
      en: `On ${ageOn}, ${bounds(ageLeast, ageMost, "at least ", "at most ", " years old")}.`,
    });
  if (studentsOnly)
    lines.push(
      graduatedFrom === null
        ? { zh: "在校学生。", en: "Enrolled students." }
        : {
            zh: `在校学生，或 ${graduatedFrom} 及以后毕业。`,
            en: `Enrolled students, or graduated on ${graduatedFrom} or later.`,
          },
    );
  if (residence !== null)
    lines.push({
      zh: `户籍、学习或工作在${residence.zh}。`,
      en: `Registered, studying or working in ${residence.en ?? residence.zh}.`,
    });
  if (neverAwarded)
    lines.push({
      zh: "未曾在本主办单位的往届竞赛中获奖。",
      en: "Never awarded in an earlier contest of this host.",
    });
  return lines;
}

function bounds(
  least: number | null,
  most: number | null,
  from: string,
  to: string,
  unit: string,
): string {
  const parts = [least === null ? "" : `${from}${least}`, most === null ? "" : `${to}${most}`];
  return parts.filter(Boolean).join(" · ") + unit;
}
