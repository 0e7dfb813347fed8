import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "../generated/client";
import { singleton } from "../singleton.server";
import type { DatabaseTarget } from "./connection";
import { OneByOne } from "./one-by-one.server";

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

const inTransaction = singleton("in-transaction", () => new AsyncLocalStorage<true>());

/**
 * The one client of this process. Inside a transaction ask its `tx`: a second connection would not see what the
 * transaction has done, and on the embedded database it would wait for the first one for ever.
 */
export function database(): Database {
  if (inTransaction.getStore())
    throw new Error("database() was asked for inside a transaction: use its tx.");
  const held = slot();
  return (held.client ??= new PrismaClient({
    adapter: new PrismaPg({ ...databaseTarget(), Client: OneByOne }),
  }));
}

export async function closeDatabase(): Promise<void> {
  const held = slot();
  await held.client?.$disconnect();
  delete held.client;
  delete held.target;
}

/** One transaction; what it throws undoes it. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = database();
  return client.$transaction((tx) => inTransaction.run(true, () => work(tx)), {
    maxWait: 20_000,
    timeout: 20_000,
  });
}
