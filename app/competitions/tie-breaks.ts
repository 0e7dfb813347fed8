// Apart from brief.ts, so that a page that only names them does not carry the schema to the browser.

/**
 * How a tie at full precision is broken, in the declared order; the time of submission never decides.
 * Entries that are equal by the whole list share their place (并列).
 * primary-criterion: higher mean on the brief's primary criterion · count-back: the highest marks of the
 * jurors, then the next · majority: more of the jurors who judged both prefer it · chair-vote: the recorded
 * vote of the panel's chair (组长).
 */
export const tieBreaks = ["primary-criterion", "count-back", "majority", "chair-vote"] as const;
export type TieBreak = (typeof tieBreaks)[number];

/** The tie-break a select's value stands for; null for none. */
export const tieBreakOf = (value: string): TieBreak | null =>
  tieBreaks.find((kind) => kind === value) ?? null;
