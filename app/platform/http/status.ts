import type { RefusalKind } from "../refusal";

/** The one table from a refusal to its HTTP status. */
export const statusOf = {
  unauthenticated: 401,
  forbidden: 403,
  unknown: 404,
  conflict: 409,
  closed: 409,
  "too-large": 413,
  invalid: 422,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<RefusalKind, number>;
