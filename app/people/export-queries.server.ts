import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { stateOfExport } from "./data-export";
import type { SignedIn } from "./viewer";

/** One's own newest exports and how they stand. */
export async function exportsOf(viewer: SignedIn) {
  const now = await platformNow(database());
  const rows = await database().dataExport.findMany({
    where: { personId: viewer.person.id },
    orderBy: { askedAt: "desc" },
    take: 5,
  });
  return rows.map((row) => ({
    ...{ id: row.id, state: stateOfExport(row, now), askedAt: row.askedAt.toISOString() },
    ...{ partsDone: row.partsDone, partsTotal: row.partsTotal },
    expiresAt: row.expiresAt?.toISOString() ?? null,
    bytes: row.bytes === null ? null : Number(row.bytes),
  }));
}
export type ShownExport = Awaited<ReturnType<typeof exportsOf>>[number];

/** The stored bytes of an export, for the one whose data they are, until they expire. */
export async function exportFile(viewer: SignedIn, id: string) {
  const row = found(
    await database().dataExport.findFirst({ where: { id, personId: viewer.person.id } }),
  );
  const ready = stateOfExport(row, await platformNow(database())) === "ready";
  const { storeKey, sha256, bytes } = row;
  return found(
    ready && storeKey && sha256 && bytes !== null
      ? { storeKey, sha256, bytes, type: "application/zip" }
      : null,
  );
}
