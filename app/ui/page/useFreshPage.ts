import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

const everyMs = 2_000;

/** Asks the page anew every other second while something on it is still being made; whatever is typed stays. */
export function useFreshPage(waiting: boolean): void {
  const { revalidate, state } = useRevalidator();
  const [missed, setMissed] = useState(0);
  useEffect(() => {
    if (!waiting || state !== "idle") return;
    const leaving = new AbortController();
    const ask = async () => {
      // Data that cannot be reached would put an error in the place of the page, and of what is typed on it.
      const answer = await fetch("/healthz", { signal: leaving.signal }).catch(() => null);
      if (leaving.signal.aborted) return;
      if (answer?.ok) revalidate();
      else setMissed((times) => times + 1);
    };
    const timer = setTimeout(() => void ask(), everyMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [waiting, state, missed, revalidate]);
}
