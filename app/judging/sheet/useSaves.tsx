import { useEffect, useRef } from "react";
import { mustSend, type Saving } from "../saving";

/** How long a hand rests before what it wrote goes out; and before a save that was lost is tried again. */
const rest = 500;
const again = 4_000;

interface Line<Answer> {
  /** No request is under way. */
  idle: boolean;
  /** The last answer that came. */
  answer: Answer | undefined;
  send(): void;
  /** An answer, once. */
  hear(answer: Answer): void;
}

/**
 * Sends what was written once the hand rests, again when a save was lost, at once when the line comes back and when
 * its page is left; and warns whoever closes the window on it.
 */
export function useSaves<Answer>(state: Saving<unknown>, line: Line<Answer>): { waiting: boolean } {
  const latest = useRef(line);
  latest.current = line;
  const waiting = mustSend(state) && line.idle;
  const { failed, unsaved, underWay } = state;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => latest.current.send(), failed ? again : rest);
    return () => clearTimeout(timer);
  }, [waiting, failed, state]); // while it waits, nothing but what is written changes it

  const leaving = useRef(false);
  leaving.current = waiting;
  useEffect(() => {
    if (!failed) return;
    const back = () => leaving.current && latest.current.send();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [failed]);
  // Whoever leaves while something is still in the hand takes it along: it goes out with the leaving.
  useEffect(() => () => void (leaving.current && latest.current.send()), []);
  useEffect(() => {
    const unsafe = unsaved || underWay;
    const warn = (event: BeforeUnloadEvent) => unsafe && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved, underWay]);

  const heard = useRef<unknown>();
  const { idle, answer } = line;
  useEffect(() => {
    if (!idle || !answer || heard.current === answer) return;
    heard.current = answer;
    latest.current.hear(answer);
  }, [idle, answer]);
  return { waiting };
}
