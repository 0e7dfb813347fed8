import type { Scores } from "./ballot";

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
export interface SheetState extends Draft {
  revision: number;
  savedAt: string | null;
  /** Written since the last save went out. */
  unsaved: boolean;
  /** A save is on its way. */
  underWay: boolean;
  /** The last save did not arrive; it is tried again. */
  failed: boolean;
  /** Changed on another device: nothing is sent until the juror has chosen. */
  elsewhere: Kept | null;
}

export type SheetEvent =
  | { type: "scored"; criterion: string; score: number | undefined }
  | { type: "commented"; comment: string }
  | { type: "noted"; note: string }
  | { type: "sent" }
  | { type: "saved"; revision: number; savedAt: string }
  | { type: "overtaken"; newest: Kept }
  | { type: "lost" }
  | { type: "found"; draft: Draft; newest: Kept; choose: boolean }
  | { type: "take-theirs" }
  | { type: "keep-mine" };

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

/** What a ballot's page becomes by what happens. A save that was overtaken overwrites nothing. */
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
    case "sent":
      return { ...state, unsaved: false, underWay: true };
    case "saved": {
      const { revision, savedAt } = event;
      return { ...state, revision, savedAt, underWay: false, failed: false };
    }
    case "overtaken":
      return { ...state, unsaved: true, underWay: false, failed: false, elsewhere: event.newest };
    case "lost":
      return { ...state, unsaved: true, underWay: false, failed: true };
    case "found": {
      const { scores, comment, note } = event.draft;
      const elsewhere = event.choose ? event.newest : null;
      return { ...state, scores, comment, note, unsaved: true, elsewhere };
    }
    case "take-theirs":
      return state.elsewhere ? openSheet(state.elsewhere) : state;
    case "keep-mine":
      return state.elsewhere
        ? { ...state, revision: state.elsewhere.revision, unsaved: true, elsewhere: null }
        : state;
  }
}

/** Whether a save is to go out now. */
export const mustSend = ({ unsaved, underWay, elsewhere }: SheetState): boolean =>
  unsaved && !underWay && elsewhere === null;

/** What the page says of it: 「已保存 18:02」. */
export function savingWord(
  state: SheetState,
): "saved" | "saving" | "unsaved" | "failed" | "conflict" | null {
  if (state.elsewhere) return "conflict";
  if (state.failed) return "failed";
  if (state.underWay) return "saving";
  if (state.unsaved) return "unsaved";
  return state.savedAt ? "saved" : null;
}
