import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

/** Milliseconds before the nth time: soon at first, and for what takes long at last once a minute. */
const pause = (nth: number) => Math.min(60_000, 1_500 * 1.3 ** nth);

/** Asks the page anew while something on it is still being made; whatever is typed stays. */
export function useFreshPage(waiting: boolean): void {
  const { revalidate, state } = useRevalidator();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!waiting || state !== "idle") return;
    const leaving = new AbortController();
    const ask = async () => {
      // Data that cannot be reached would put an error in the place of the page, and of what is typed on it.
      const answer = await fetch("/healthz", { signal: leaving.signal }).catch(() => null);
      if (leaving.signal.aborted) return;
      setAsked(asked + 1);
      if (answer?.ok) revalidate();
    };
    const timer = setTimeout(() => void ask(), pause(asked));
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [waiting, state, asked, revalidate]);
}
