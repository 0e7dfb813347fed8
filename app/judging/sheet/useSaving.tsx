import { useFetcher } from "@remix-run/react";
import { useEffect, useReducer, useRef, useState, type FormEvent } from "react";
import type { BallotPage } from "../ballot-queries.server";
import { mustSend, openSheet, sheetAfter, type Draft, type Kept } from "../sheet-state";
import { useUnsent } from "./useUnsent";
import type { SheetAnswer } from "./sheet-answer";

/** How long a hand rests before what it wrote goes out; and before a save that was lost is tried again. */
const rest = 500;
const again = 4_000;

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

  const send = useRef(() => {});
  send.current = () => {
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

  const latest = useRef(state);
  latest.current = state;
  const sendable = useRef(false);
  sendable.current = fetcher.state === "idle";
  const waiting = mustSend(state) && fetcher.state === "idle";
  const { scores, comment, note, failed } = state;
  useUnsent({ ballot, assignmentId }, state, act);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => send.current(), failed ? again : rest);
    return () => clearTimeout(timer);
  }, [waiting, scores, comment, note, failed]);

  // A line that comes back is used at once.
  useEffect(() => {
    if (!failed) return;
    const back = () => mustSend(latest.current) && sendable.current && send.current();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [failed]);

  const heard = useRef<unknown>();
  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data || heard.current === fetcher.data) return;
    heard.current = fetcher.data;
    const conflict = conflictIn(fetcher.data);
    if (conflict) dispatch({ type: "overtaken", newest: conflict.newest });
    else if ("saved" in fetcher.data) dispatch({ type: "saved", ...fetcher.data.saved });
    else dispatch({ type: "lost" });
  }, [fetcher.state, fetcher.data]);

  // Whoever leaves while something is still in the hand takes it along: it goes out with the leaving.
  const leaving = useRef(false);
  leaving.current = waiting;
  useEffect(() => () => void (leaving.current && send.current()), []);
  useEffect(() => {
    const unsafe = state.unsaved || state.underWay;
    const warn = (event: BeforeUnloadEvent) => unsafe && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.unsaved, state.underWay]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (mustSend(state) && fetcher.state === "idle") send.current();
  };
  return { state, dispatch: act, scripted, round, onSubmit };
}
