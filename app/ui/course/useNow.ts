import { useEffect, useState } from "react";

/**
 * The platform's now, carried on by the browser's own monotonic clock: the visitor's wall clock may
 * be wrong, and the demo's stands where it likes. On the server, and first in the browser, exactly
 * the instant the page was made.
 */
export function useNow(serverNow: Date, everyMs: number): Date {
  const made = serverNow.getTime();
  const [passed, setPassed] = useState({ made, ms: 0 });
  useEffect(() => {
    const start = performance.now();
    const tick = () => setPassed({ made, ms: performance.now() - start });
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [made, everyMs]);
  return new Date(made + (passed.made === made ? passed.ms : 0));
}
