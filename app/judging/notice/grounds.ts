/** What an objection may be about: 抄袭侵权, 在先公开, 资格不符, 评审程序, 其他. */
export const objectionGrounds = [
  "plagiarism",
  "disclosed",
  "eligibility",
  "procedure",
  "other",
] as const;
export type ObjectionGround = (typeof objectionGrounds)[number];

/** Characters of a statement, a reply and a reason. */
export const statementLength = { least: 20, most: 4_000 };
