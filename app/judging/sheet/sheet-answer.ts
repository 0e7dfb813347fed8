import type { Draft, Kept } from "../sheet-state";

/** What the door answers to the page's forms. */
export type SheetAnswer =
  | { conflict: { newest: Kept; typed: Draft } }
  | { saved: { revision: number; savedAt: string } }
  | { offline: true }
  | object
  | undefined;
