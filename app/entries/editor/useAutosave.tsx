import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { refusedIn, savedIn } from "./useDraftForm";

const pause = 1_500;

/** Saves the draft a moment after the last change, and says how it stands. */
export function useAutosave(form: RefObject<HTMLFormElement>) {
  const fetcher = useFetcher();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [touched, setTouched] = useState(false);
  const [settled, setSettled] = useState<unknown>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = () => {
    if (!form.current) return;
    setTouched(false);
    fetcher.submit(new FormData(form.current), { method: "post" });
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
  const state = stateOf({ busy, touched, answer });
  return { touch, settle, busy, answer, last: savedIn(fetcher.data), state } as const;
}

function stateOf({ busy, touched, answer }: { busy: boolean; touched: boolean; answer: unknown }) {
  if (busy) return "saving";
  if (refusedIn(answer)?.conflict) return "conflict";
  if (touched) return "unsaved";
  if (savedIn(answer)) return "saved";
  return answer ? "failed" : null;
}
