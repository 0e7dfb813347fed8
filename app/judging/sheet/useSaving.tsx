import { useFetcher } from "@remix-run/react";
import { useEffect, useReducer, useState, type FormEvent } from "react";
import type { BallotPage } from "../ballot-queries.server";
import { openSheet, sheetAfter, type Draft, type Kept } from "../sheet-state";
import type { SheetAnswer } from "./sheet-answer";
import { useSaves } from "./useSaves";
import { useUnsent } from "./useUnsent";

const conflictIn = (answer: SheetAnswer): { newest: Kept; typed: Draft } | null =>
  answer && "conflict" in answer ? answer.conflict : null;

/** Saves every change of a ballot at once, one save after the other, each from the revision before it. */
export function useSaving(
  { ballot, assignmentId }: Pick<BallotPage, "ballot" | "assignmentId">,
  answer: SheetAnswer,
  /** Where saves go, with what else they have to say. */
  to: { action: string; more?: Record<string, string> } = { action: `/ballots/${assignmentId}` },
) {
  const fetcher = useFetcher<SheetAnswer>({ key: `ballot ${assignmentId}` });
  const [state, dispatch] = useReducer(sheetAfter, conflictIn(answer), (conflict) =>
    openSheet(conflict?.newest ?? ballot, conflict?.typed),
  );
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);

  /** Taken over from another device: fields that keep their own text begin anew. */
  const [round, setRound] = useState(0);
  const act: typeof dispatch = (event) => {
    if (event.type === "take-theirs" || event.type === "found") setRound((count) => count + 1);
    dispatch(event);
  };

  const send = () => {
    const data = new FormData();
    data.set("intent", "save");
    data.set("silently", "yes");
    data.set("revision", String(state.revision));
    data.set("comment", state.comment);
    data.set("note", state.note);
    for (const [id, score] of Object.entries(state.scores)) data.set(`scores.${id}`, String(score));
    for (const [name, value] of Object.entries(to.more ?? {})) data.set(name, value);
    dispatch({ type: "sent" });
    fetcher.submit(data, { method: "post", action: to.action });
  };

  useUnsent({ ballot, assignmentId }, state, act);
  const { waiting } = useSaves(state, {
    ...{ idle: fetcher.state === "idle", answer: fetcher.data, send },
    hear(said: NonNullable<SheetAnswer>) {
      const conflict = conflictIn(said);
      if (conflict) dispatch({ type: "overtaken", newest: conflict.newest });
      else if ("saved" in said) dispatch({ type: "saved", ...said.saved });
      else dispatch({ type: "lost" });
    },
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (waiting) send();
  };
  return { state, dispatch: act, scripted, round, onSubmit };
}
