import { createHmac } from "node:crypto";
import { platformNow } from "./clock.server";
import { database } from "./database/database.server";
import { UnusableSetting } from "./environment.server";
import { randomOf } from "./random.server";

export type InstallationKind = "production" | "demo" | "test";

export interface Installation {
  kind: InstallationKind;
  secret: Uint8Array;
}

/** What this installation is; founds it as `kind` where the database is still empty. */
export async function founded(kind: InstallationKind): Promise<Installation> {
  const known = await installation();
  if (known) {
    if (known.kind !== kind)
      throw new UnusableSetting(
        `This database is a ${known.kind} installation and cannot be started as ${kind}.`,
      );
    return known;
  }
  await database().$transaction(async (tx) => {
    const createdAt = await platformNow(tx);
    await tx.installation.create({
      data: { kind, secret: new Uint8Array(randomOf(32)), createdAt },
    });
    await tx.clock.create({ data: { id: 1 } });
  });
  return (await installation())!;
}

/** What this installation is, or null before it was founded. */
export async function installation(): Promise<Installation | null> {
  const row = await database().installation.findUnique({ where: { id: 1 } });
  return row && { kind: row.kind as InstallationKind, secret: row.secret };
}

/** A stable secret derived for one purpose, so that no two purposes share a key. */
export const derivedKey = (secret: Uint8Array, purpose: string): Buffer =>
  createHmac("sha256", secret).update(purpose).digest();
