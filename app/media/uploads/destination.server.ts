import type { Tx } from "~/platform/database/database.server";
import type { FileKind } from "../kinds";

/** Whose limits a file counts against. */
export interface CountsAgainst {
  contestId: string;
  entryId?: string;
}

/** What its sender says of a file's bytes, and what we find of them in the end. */
export interface Bytes {
  bytes: number;
  sha256: string;
}

/** Where somebody brings a file: named by the room that takes it, which also asks whether they may. */
export interface Destination {
  /** The same for the same place, whoever asks; different for every other place. */
  place: string;
  kind: FileKind;
  /** Asks with its locks whether this person may bring it there now. */
  ask(tx: Tx, announced: Bytes): Promise<CountsAgainst>;
  /** Asks again, and writes what belongs to the file in the transaction that writes its row. */
  attach(tx: Tx, fileId: string): Promise<CountsAgainst>;
}
