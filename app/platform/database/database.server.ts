import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "../generated/client";
import { singleton } from "../singleton.server";
import type { DatabaseTarget } from "./connection";

export type { Prisma };
export type Database = PrismaClient;
export type Tx = Prisma.TransactionClient;

interface Slot {
  target?: DatabaseTarget;
  client?: PrismaClient;
}

const slot = () => singleton<Slot>("database", () => ({}));

/** Says where the database is, before anyone asks for it. */
export function useDatabase(target: DatabaseTarget): void {
  slot().target = target;
}

/** The target in use, for parts that keep connections of their own (the job queue). */
export function databaseTarget(): DatabaseTarget {
  const { target } = slot();
  if (!target) throw new Error("The database was asked for before useDatabase() said where it is.");
  return target;
}

/** The one client of this process. */
export function database(): Database {
  const held = slot();
  return (held.client ??= new PrismaClient({ adapter: new PrismaPg(databaseTarget()) }));
}

export async function closeDatabase(): Promise<void> {
  const held = slot();
  await held.client?.$disconnect();
  delete held.client;
  delete held.target;
}

/** One transaction; what it throws undoes it. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().$transaction(work, { maxWait: 20_000, timeout: 20_000 });
}
