/** For how long a finished export can be fetched; then its bytes are swept. */
export const exportHours = 48;
/** A job that has not finished by then died with its process: one may ask anew. */
const givenUpAfterHours = 2;

export interface ExportTimes {
  askedAt: Date;
  doneAt: Date | null;
  failedAt: Date | null;
  expiresAt: Date | null;
}

/** 准备中 running · 可下载 ready · 没有完成 failed · 已过期 over. */
export type ExportState = "running" | "ready" | "failed" | "over";

/** How an export stands at `now`; it can be fetched in [doneAt, expiresAt). */
export function stateOfExport(times: ExportTimes, now: Date): ExportState {
  if (times.failedAt) return "failed";
  if (times.doneAt && times.expiresAt) return now < times.expiresAt ? "ready" : "over";
  const given = times.askedAt.getTime() + givenUpAfterHours * 3_600_000;
  return now.getTime() < given ? "running" : "failed";
}
