// Apart from announcement.ts, so that a page that only names them does not carry the schema to the browser.

/**
 * Whom an announcement is sent to, of entries that were not withdrawn: entrants, everybody who has begun or
 * joined one · submitted, authors of what was handed in · passed, of what passed screening · promoted, of what
 * stands on the newest announced promotion list (入围), reserves that moved up included.
 */
export const audiences = ["entrants", "submitted", "passed", "promoted"] as const;
export type Audience = (typeof audiences)[number];
