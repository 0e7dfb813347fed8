/** Acts once the page has nothing more urgent to do; Safari has no idle callback. Returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 1500 });
  return () => cancelIdleCallback(handle);
}
