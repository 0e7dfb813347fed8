import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { ineligibleAuthors } from "~/entries/eligibility.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import { entriesOfRound } from "./round-entries.server";

/** An entry of a round that cannot go on, by candidate number: which of its authors the rules in force keep out. */
export interface KeptOut {
  entry: string;
  authors: { name: string; because: Because[] }[];
}

/**
 * 参赛资格复核 at a promotion: the same conditions for everybody, by the version of the brief in force now.
 * For those who make and sign the list alone, once its judging is over: it names authors.
 */
export async function keptOut(
  db: Database | Tx,
  contest: InForce,
  entryIdOf: ReadonlyMap<string, string>,
): Promise<KeptOut[]> {
  const authors = await ineligibleAuthors(db, contest, [...entryIdOf.values()]);
  return [...entryIdOf].flatMap(([entry, entryId]) => {
    const own = authors.filter((one) => one.entryId === entryId);
    if (own.length === 0) return [];
    const because = own.map(({ name, faults }) => ({
      name,
      because: faults.map((fault) => fault.because),
    }));
    return [{ entry, authors: because }];
  });
}

/** Whether a list that passed over these numbers would pass over the same now: asked again as it is signed. */
export async function sameKeptOut(
  tx: Tx,
  contest: InForce,
  round: Round,
  passedOver: readonly string[],
): Promise<boolean> {
  const entries = await entriesOfRound(tx, contest, round);
  const idOf = new Map(entries.map((one) => [String(one.candidateNumber), one.entryId]));
  return numbersKeptOut(await keptOut(tx, contest, idOf)).join() === passedOver.join();
}

export const numbersKeptOut = (all: readonly KeptOut[]): string[] => all.map(({ entry }) => entry);
