/**
 * Reading that costs much and many ask for at once: whoever asks while an answer is being read waits for the next one
 * and shares it. It is begun after they asked, so nobody is told less than stood when they asked.
 *
 * @param read answers for one key; what it answers is shared and must not be changed.
 */
export function sharedReading<Answer>(
  read: (key: string) => Promise<Answer>,
): (key: string) => Promise<Answer> {
  const running = new Map<string, Promise<unknown>>();
  const next = new Map<string, Promise<Answer>>();
  return (key) => {
    const waiting = next.get(key);
    if (waiting) return waiting;
    const before = running.get(key) ?? Promise.resolve();
    const answer = before.then(() => {
      next.delete(key);
      const reading = read(key);
      const done = reading
        .catch(() => {})
        .then(() => {
          if (running.get(key) === done) running.delete(key);
        });
      running.set(key, done);
      return reading;
    });
    next.set(key, answer);
    return answer;
  };
}
