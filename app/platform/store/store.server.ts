import type { Readable } from "node:stream";

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

/** Bytes under random keys that never change. What `put` answers is durable. */
export interface ObjectStore {
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
