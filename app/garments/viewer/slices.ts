/** Asked between two parts of long work; waits while the page has something else to do. */
export type Pause = () => Promise<void> | undefined;

/** Milliseconds of work after which a page answers its reader. */
const slice = 24;

/** Lets the page breathe at its proper times; throws the signal's reason once nobody waits for the work any more. */
export function breathing(signal: AbortSignal): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return;
    return new Promise<void>((go) => setTimeout(go)).then(() => {
      signal.throwIfAborted();
      since = performance.now();
    });
  };
}

/** Does `work` to all of `count` things, so many at once, and pauses in between. */
export async function inParts(
  count: number,
  pause: Pause,
  work: (from: number, to: number) => void,
  atOnce = 16_384,
): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    work(from, Math.min(count, from + atOnce));
    await pause();
  }
}
