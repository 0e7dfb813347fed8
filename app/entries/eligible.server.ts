import type { Database, Tx } from "~/platform/database/database.server";
import { newestSubmissions, type NewestSubmission } from "./newest-submissions.server";

/** An entry that may be judged, by the version that counts. */
export interface EligibleEntry {
  entryId: string;
  submissionId: string;
  trackId: string;
  candidateNumber: number;
}

/** What may be judged: newest version handed in, whole, not withdrawn, passed screening, numbered; by its number. */
export const eligibleEntries = async (
  db: Database | Tx,
  competitionId: string,
): Promise<EligibleEntry[]> => eligibleAmong(await newestSubmissions(db, competitionId));

export const eligibleAmong = (entries: readonly NewestSubmission[]): EligibleEntry[] =>
  entries
    .flatMap(
      ({ entryId, submissionId, trackId, candidateNumber, withdrawn, incomplete, passed }) =>
        candidateNumber !== null && passed === true && !withdrawn && !incomplete
          ? [{ entryId, submissionId, trackId, candidateNumber }]
          : [],
    )
    .sort((one, other) => one.candidateNumber - other.candidateNumber);
