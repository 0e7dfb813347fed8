import { useEffect, useState } from "react";

/** How often a device asks whose turn it is; and how long it waits for an answer before it says that the line is lost. */
const every = 3_000;
const patience = 8_000;

/** Whose turn it is, asked again and again, and whether there is a line at all. */
export function useCalled(seatId: string, first: string | null) {
  const [called, setCalled] = useState(first);
  const [online, setOnline] = useState(true);
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      try {
        const answer = await fetch(`/jury/${seatId}/called`, {
          signal: AbortSignal.timeout(patience),
          headers: { Accept: "application/json" },
        });
        // A refusal is an answer: the line is there.
        if (answer.ok && !over)
          setCalled(((await answer.json()) as { called: string | null }).called);
        if (!over) setOnline(true);
      } catch {
        if (!over) setOnline(false);
      }
      if (!over) timer = setTimeout(() => void ask(), every);
    };
    const now = () => {
      clearTimeout(timer);
      void ask();
    };
    timer = setTimeout(() => void ask(), every);
    window.addEventListener("online", now);
    window.addEventListener("offline", now);
    return () => {
      over = true;
      clearTimeout(timer);
      window.removeEventListener("online", now);
      window.removeEventListener("offline", now);
    };
  }, [seatId]);
  return { called, online };
}
