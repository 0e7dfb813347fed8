import { useEffect, useRef, type Dispatch } from "react";
import type { Kept, SheetEvent, SheetState } from "../sheet-state";
import { afterReturn, readUnsent, unsentKey } from "../unsent";

/**
 * Keeps what is not acknowledged on this device, so that a lost line, a closed tab or an empty battery loses nothing;
 * it is forgotten as soon as the server has it. What was found on coming back is sent, or shown beside what is newer.
 */
export function useUnsent(
  { assignmentId, ballot }: { assignmentId: string; ballot: Kept },
  state: SheetState,
  dispatch: Dispatch<SheetEvent>,
) {
  const key = unsentKey(assignmentId);
  const looked = useRef(false);
  useEffect(() => {
    looked.current = true;
    const unsent = readUnsent(read(key));
    const todo = unsent ? afterReturn(ballot, unsent) : "nothing";
    if (todo === "nothing") forget(key);
    else dispatch({ type: "found", draft: unsent!, newest: ballot, choose: todo === "choose" });
    // Once, as the page opens: afterwards this page is what writes it.
  }, [key]); // eslint-disable-line react-hooks/exhaustive-deps

  const { scores, comment, note, revision, unsaved, underWay } = state;
  useEffect(() => {
    if (!looked.current) return;
    if (unsaved || underWay) keep(key, JSON.stringify({ revision, scores, comment, note }));
    else forget(key);
  }, [key, scores, comment, note, revision, unsaved, underWay]);
}

/** A browser may keep nothing (private windows, a full disk): then there is only the page itself. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // As above.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
