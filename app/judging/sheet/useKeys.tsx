import type { Dispatch } from "react";
import { useKeyPresses } from "~/ui/actions/useKeyPresses";
import { scoreOfKey } from "../anchors";
import { missingCriteria, type Scores } from "../ballot";
import type { BallotPage } from "../ballot-queries.server";
import type { SheetEvent } from "../sheet-state";
import { verdictCriterion, verdicts, verdictScores } from "../verdicts";
import { lockDialog } from "./LockDialog";

/** Where the list of keys is opened, by hand or by the key ? */
export const shortcutsId = "ballot-keys";

type Keys = {
  page: Pick<BallotPage, "criteria">;
  active: string | null;
  scores: Scores;
  dispatch: Dispatch<SheetEvent>;
  on: boolean;
};

/** A place where letters are letters: a text, a choice from a list, an open dialog; a score's own number is none. */
const letters =
  "textarea, select, dialog, [contenteditable], input[type=text]:not([data-criterion] *)";

const inside = (criterion: string, selector: string) =>
  document.querySelector<HTMLElement>(`[data-criterion="${criterion}"] ${selector}`);

/** The score's own control: the chosen step, the first step, or the number. */
const controlOf = (criterion: string) =>
  inside(criterion, "input:checked") ?? inside(criterion, 'input:not([type="range"])');

/** Goes where a link of the page goes, as if it had been pressed; nothing where there is none. */
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

/** The queue by keyboard: figures score, J and K walk the criteria, N and P the entries, L reads back. */
export function useKeys(keys: Keys): void {
  useKeyPresses((event) => answer(event, keys), { on: keys.on, letters });
}

/** Whether the key meant something. */
function answer(event: KeyboardEvent, { page, active, scores, dispatch }: Keys): boolean {
  const ids = page.criteria.map(({ id }) => id);
  const focused = document.activeElement
    ?.closest("[data-criterion]")
    ?.getAttribute("data-criterion");
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") {
    const at = focused
      ? ids.indexOf(focused) + (key === "j" ? 1 : -1)
      : ids.indexOf(active ?? ids[0]!);
    controlOf(ids[Math.min(ids.length - 1, Math.max(0, at))]!)?.focus();
    return true;
  }
  if (key === "n" || key === "p") {
    press(`[data-neighbour="${key === "n" ? "next" : "previous"}"]`);
    return true;
  }
  if (key === "?") {
    const summary = document.getElementById(shortcutsId)?.closest("summary");
    summary?.click();
    summary?.focus();
    return true;
  }
  if (key === "l") {
    press(`[popovertarget="${lockDialog}"]`);
    return true;
  }
  if (!/^\d$/.test(key)) return false;
  const verdict = ids[0] === verdictCriterion.id && verdicts[Number(key) - 1];
  if (verdict) {
    dispatch({ type: "scored", criterion: verdictCriterion.id, score: verdictScores[verdict] });
    return true;
  }
  const wanted = focused ?? active ?? missingCriteria(page.criteria, scores)[0]?.id ?? ids[0]!;
  const criterion = page.criteria.find(({ id }) => id === wanted)!;
  const score = scoreOfKey(criterion.scale, key);
  const control = controlOf(wanted);
  control?.focus();
  if (score !== null) {
    dispatch({ type: "scored", criterion: wanted, score });
    return true;
  }
  // A number is written figure by figure: once it has the focus, the key goes into it by itself.
  if (!focused && control instanceof HTMLInputElement && control.type === "text") control.select();
  return false;
}
