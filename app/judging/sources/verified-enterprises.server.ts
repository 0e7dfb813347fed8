import { homesOf } from "~/people/organisations.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import type { SeatOf } from "../round-rules";

/** By person, the first of the enterprises they belong to that the platform has verified and not suspended. */
export async function enterprisesOf(
  db: Database | Tx,
  personIds: readonly string[],
): Promise<Map<string, Localized>> {
  const homes = await homesOf(db, personIds);
  const standing = homes.filter(({ kind, suspended }) => kind === "enterprise" && !suspended);
  return new Map(standing.toReversed().map(({ personId, name }) => [personId, name]));
}

/**
 * The seats that may be given entries where sources sit apart: all but those of enterprises whose juror belongs to no
 * verified one. What is published as an enterprise's judgement is then one (docs/decisions/0310).
 */
export async function vouchedFor<Seat extends SeatOf & { personId: string }>(
  db: Database | Tx,
  seats: readonly Seat[],
): Promise<Seat[]> {
  const asked = seats.filter(({ source }) => source === "enterprise");
  if (asked.length === 0) return [...seats];
  const homes = await enterprisesOf(
    db,
    asked.map(({ personId }) => personId),
  );
  return seats.filter(({ source, personId }) => source !== "enterprise" || homes.has(personId));
}
