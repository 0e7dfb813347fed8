// Apart from brief.ts, so that a page that only names them does not carry the schema to the browser.

/** Beside the host (主办): 承办 runs it, 协办 helps, 支持 stands behind it. */
export const partsPlayed = ["runs", "helps", "supports"] as const;
