import type { Scores } from "./ballot";
import { savingAfter, type Saving, type SavingEvent } from "./saving";

/** What a juror has written so far. */
export interface Draft {
  scores: Scores;
  comment: string;
  /** For the juror alone. */
  note: string;
}

/** The same as the server has it. */
export interface Kept extends Draft {
  /** 0 before the first save. */
  revision: number;
  savedAt: string | null;
  abstained: boolean;
  lockedAt: string | null;
}

/** A ballot on a page that saves every change at once, one save after the other. */
export interface SheetState extends Draft, Saving<Kept> {}

export type SheetEvent =
  | { type: "scored"; criterion: string; score: number | undefined }
  | { type: "commented"; comment: string }
  | { type: "noted"; note: string }
  | { type: "found"; draft: Draft; newest: Kept; choose: boolean }
  | { type: "take-theirs" }
  | SavingEvent<Kept>;

/** @param typed what a form without JavaScript was refused with, so that it is not lost. */
export const openSheet = (kept: Kept, typed: Draft | null = null): SheetState => ({
  scores: typed?.scores ?? kept.scores,
  comment: typed?.comment ?? kept.comment,
  note: typed?.note ?? kept.note,
  revision: kept.revision,
  savedAt: kept.savedAt,
  unsaved: typed !== null,
  underWay: false,
  failed: false,
  elsewhere: typed ? kept : null,
});

/** What a ballot's page becomes by what happens. */
export function sheetAfter(state: SheetState, event: SheetEvent): SheetState {
  switch (event.type) {
    case "scored": {
      const { [event.criterion]: _, ...others } = state.scores;
      const scores =
        event.score === undefined ? others : { ...others, [event.criterion]: event.score };
      return { ...state, scores, unsaved: true };
    }
    case "commented":
      return { ...state, comment: event.comment, unsaved: true };
    case "noted":
      return { ...state, note: event.note, unsaved: true };
    case "found": {
      const { scores, comment, note } = event.draft;
      const elsewhere = event.choose ? event.newest : null;
      return { ...state, scores, comment, note, unsaved: true, elsewhere };
    }
    case "take-theirs":
      return state.elsewhere ? openSheet(state.elsewhere) : state;
    default:
      return savingAfter(state, event);
  }
}
