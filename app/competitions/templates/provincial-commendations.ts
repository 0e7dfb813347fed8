import type { Commendation } from "../commendations";

/** 优秀组织奖 and 优秀指导教师, as contests of the province and of schools give them. */
export const provincialCommendations: Commendation[] = [
  {
    id: "organising",
    to: "organisation",
    name: { zh: "优秀组织奖", en: "Award for organising" },
    count: 6,
    basis: {
      zh: "看推荐作品的数量、通过资格审查的比例和获奖情况，由主办方提名、复核人同意。",
      en: "By how many works were recommended, how many were admitted and how many won; nominated by the organiser and agreed by a second person.",
    },
  },
  {
    id: "advising",
    to: "advisor",
    name: { zh: "优秀指导教师", en: "Best advisor" },
    count: 10,
    basis: {
      zh: "指导的作品获奖，且奖项未被撤销；获奖多者优先，由主办方提名、复核人同意。",
      en: "Their students’ work won an award that stands; more awards go first; nominated by the organiser and agreed by a second person.",
    },
  },
];
