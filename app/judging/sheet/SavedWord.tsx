import { SaveState } from "~/ui/messages/SaveState";
import { savingWord, type Saving } from "../saving";

/** How far what was entered is kept: saved when, under way, or not yet. */
export function SavedWord({ state }: { state: Saving<unknown> }) {
  const word = savingWord(state);
  if (word === "saved") return <SaveState state="saved" at={new Date(state.savedAt!)} />;
  return word && <SaveState state={word} />;
}
