// Apart from brief.ts, so that a page that only names them does not carry the schema to the browser.

/** Beside the host (主办): 指导 guides it, 承办 runs it, 协办 helps, 支持 stands behind it. */
export const partsPlayed = ["guides", "runs", "helps", "supports"] as const;

/** The masters that the province names, 湘工信消费品〔2023〕264号 (1), and mentors (导师). */
export const peopleRoles = ["industrial", "fashion", "crafts", "mentor"] as const;

/** Whom a 表彰 may go to: an organisation that recommended entries, or an advisor (指导教师). */
export const commended = ["organisation", "advisor"] as const;
export type Commended = (typeof commended)[number];
