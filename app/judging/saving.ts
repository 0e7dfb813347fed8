/** How far what a juror wrote on a page has got: saved at once, one save after the other. */
export interface Saving<Kept> {
  revision: number;
  savedAt: string | null;
  /** Changed since the last save went out. */
  unsaved: boolean;
  /** A save is on its way. */
  underWay: boolean;
  /** The last save did not arrive; it is tried again. */
  failed: boolean;
  /** Changed on another device: nothing is sent until the juror has chosen. */
  elsewhere: Kept | null;
}

export type SavingEvent<Kept> =
  | { type: "sent" }
  | { type: "saved"; revision: number; savedAt: string }
  | { type: "overtaken"; newest: Kept }
  | { type: "lost" }
  | { type: "keep-mine" };

/** What becomes of it by what happens. A save that was overtaken overwrites nothing. */
export function savingAfter<Kept extends { revision: number }, State extends Saving<Kept>>(
  state: State,
  event: SavingEvent<Kept>,
): State {
  switch (event.type) {
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
    case "keep-mine":
      return state.elsewhere
        ? { ...state, revision: state.elsewhere.revision, unsaved: true, elsewhere: null }
        : state;
  }
}

/** Whether a save is to go out now. */
export const mustSend = ({ unsaved, underWay, elsewhere }: Saving<unknown>): boolean =>
  unsaved && !underWay && elsewhere === null;

/** What the page says of it: 「已保存 18:02」. */
export function savingWord(
  state: Saving<unknown>,
): "saved" | "saving" | "unsaved" | "failed" | "conflict" | null {
  if (state.elsewhere) return "conflict";
  if (state.failed) return "failed";
  if (state.underWay) return "saving";
  if (state.unsaved) return "unsaved";
  return state.savedAt ? "saved" : null;
}
