import type { Readable } from "node:stream";
import type { DataStore } from "@tus/server";
import { Refusal } from "../refusal";

/** What was stored: where, and what it is, hashed as it arrived. */
export interface Stored {
  key: string;
  sha256: string;
  bytes: number;
}

/** Inclusive byte positions, as in HTTP's Range. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Files that arrive piece by piece, over hours and over restarts. Each arrives under the key it will be stored
 * under: a random one that never reaches a browser. Whoever writes or settles holds that arrival's lock.
 */
export interface Arrivals {
  /** What the tus server asks and writes to. Arrivals begin with `create`, their size said; nothing else is kept. */
  readonly datastore: DataStore;
  /**
   * Makes a whole arrival durable under its own key, hashed by us from the bytes as they are stored, and only then
   * answers. Asked again, after a crash too, it answers the same; null where nothing is or bytes are missing.
   */
  settle(key: string): Promise<Stored | null>;
  /** Removes what arrived under a key, whole or not, settled or not. There may be nothing. */
  forget(key: string): Promise<void>;
  /** What is not settled, and how long nothing was written to it, in milliseconds. */
  unsettled(): AsyncIterable<{ key: string; idleMs: number }>;
  /** How many bytes can still be taken in; null where nobody can say. */
  room(): Promise<number | null>;
}

/** Bytes under random keys that never change. What `put` and `arrivals.settle` answer is durable. */
export interface ObjectStore {
  readonly arrivals: Arrivals;
  /** Stores a stream under a new random key; refuses at `maxBytes` and keeps nothing. */
  put(source: Readable, limits: { maxBytes: number }): Promise<Stored>;
  /** Opens stored bytes; null where there are none. */
  open(key: string, range?: ByteRange): Promise<Readable | null>;
  remove(key: string): Promise<void>;
  /** Every key there is, for the sweep and for proofs. */
  keys(): AsyncIterable<string>;
  /** How long ago these bytes were stored, in milliseconds; null where there are none. */
  age(key: string): Promise<number | null>;
  /** Forgets arrivals that were cut off at least so long ago, and answers how many there were. */
  forgetArrivals(olderThanMs: number): Promise<number>;
}

/** More bytes came than were allowed. */
export class TooManyBytes extends Error {}

/** The store has no room left: nothing was lost that had been kept, and it goes on once there is room. */
export class StoreFull extends Error {}

/** The store does not answer now. Nothing was lost that had been kept; later it will. */
export class StoreUnavailable extends Refusal {
  constructor(cause?: unknown) {
    super("unavailable", {
      zh: "文件存储暂时没有回应。已经保存的内容都还在，请过一会儿再试。",
      en: "The file store does not answer just now. What was saved is safe; try again in a while.",
    });
    this.cause = cause;
  }
}
