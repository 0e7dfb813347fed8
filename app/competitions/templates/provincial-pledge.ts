import type { Brief } from "../brief";

/** 承诺书 of the provincial contest. */
export const provincialPledge: Brief["pledge"] = {
  version: "2026-1",
  text: {
    zh: "本人（团队）承诺：所填内容真实；作品为本人（团队）原创，没有抄袭，没有侵犯他人的著作权、专利权、商标权和其他权利；如为职务作品，已取得单位同意；遵守竞赛规则和评审结果。如有不实，愿意退出竞赛、退还所获奖项，并承担相应责任。",
    en: "I (we) pledge: what is stated is true; the work is my (our) own, copied from nobody, and infringes no copyright, patent, trade mark or other right; for a work made in employment the employer has agreed; the contest's rules and its result are respected. If any of this is untrue, I (we) leave the contest, return what was awarded and answer for it.",
  },
};
