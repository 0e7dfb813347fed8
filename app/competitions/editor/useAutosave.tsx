import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState, type RefObject } from "react";

/** What the door answers when a draft is saved. */
export interface Saved {
  saved: { revision: number; savedAt: string };
}

export const savedIn = (answer: unknown): Saved["saved"] | null =>
  typeof answer === "object" && answer !== null && "saved" in answer
    ? (answer as Saved).saved
    : null;

const pause = 2_500;

/** Saves the form some seconds after the last change, and says how it stands. */
export function useAutosave(form: RefObject<HTMLFormElement>) {
  const fetcher = useFetcher();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [touched, setTouched] = useState(false);
  const [settled, setSettled] = useState<unknown>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = () => {
    if (!form.current) return;
    setTouched(false);
    const data = new FormData(form.current);
    fetcher.submit(data, { method: "post", encType: "multipart/form-data" });
  };
  const touch = () => {
    setTouched(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pause);
  };
  /** The person saves: what the last autosave answered is over. */
  const settle = () => {
    clearTimeout(timer.current);
    setTouched(false);
    setSettled(fetcher.data);
  };

  const busy = fetcher.state !== "idle";
  const answer = fetcher.data === settled ? undefined : fetcher.data;
  const saved = savedIn(answer);
  const state = touched || (answer !== undefined && !saved) ? "unsaved" : null;
  return { touch, settle, busy, answer, saved, last: savedIn(fetcher.data), state } as const;
}
