/** The articles of the rules page in their order; each is an anchor that can be cited. */
export const rulesArticles = [
  "about",
  "tracks",
  "course",
  "rounds",
  "requirements",
  "whoMayEnter",
  "entryRules",
  "whoJudges",
  "ties",
  "prizes",
  "rights",
  "objections",
  "confidentiality",
  "versions",
] as const;
export type RulesArticleName = (typeof rulesArticles)[number];
