import type { Brief } from "~/competitions/brief";
import type { AwaitedAbove } from "~/entries/awaiting";
import type { Database } from "~/platform/database/database.server";
import { stepAwaited } from "./steps";

interface Promoted {
  entryId: string;
  roundId: string;
  lead: boolean;
  brief: Brief;
}

/** What waits in works that go on and are being made; the agreement is the lead's to sign. */
export async function awaitedOfMaking(
  db: Database,
  promoted: readonly Promoted[],
  now: Date,
): Promise<AwaitedAbove[]> {
  const made = promoted.flatMap((one) => {
    const making = one.brief.rounds.find(({ id }) => id === one.roundId)?.making;
    return making ? [{ ...one, making }] : [];
  });
  if (made.length === 0) return [];
  const where = { entryId: { in: made.map(({ entryId }) => entryId) } };
  const agreements = await db.garmentAgreement.findMany({ where });
  const reports = await db.garmentReport.findMany({ where });
  return made.flatMap(({ entryId, roundId, lead, making }): AwaitedAbove[] => {
    const own = (row: { entryId: string; roundId: string }) =>
      row.entryId === entryId && row.roundId === roundId;
    const signedAt = agreements.find(own)?.at ?? null;
    const waits = stepAwaited({ signedAt, reports: reports.filter(own) }, making, now);
    if (!waits || (waits.kind === "agreement" && !lead)) return [];
    return [{ ...waits, entryId, href: `/entries/${entryId}/garment-making` }];
  });
}
