import { expect, it } from "vitest";
import { sharedReading } from "~/platform/shared-reading";

/** A reading that ends when it is told to, and answers what it saw when it began. */
function slowly() {
  const ends: ((error?: Error) => void)[] = [];
  let stands = 0;
  const ask = sharedReading((key: string) => {
    const seen = `${key} ${stands}`;
    return new Promise<string>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(seen)));
    });
  });
  const begun = async (count: number) => {
    while (ends.length < count) await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(ends.length).toBe(count);
  };
  return { ask, ends, begun, change: () => void (stands += 1) };
}

it("whoever asks while an answer is read shares the next one, and sees what changed before they asked", async () => {
  const { ask, ends, begun, change } = slowly();
  const first = ask("a");
  await begun(1);
  change();
  const [second, third] = [ask("a"), ask("a")];
  await begun(1);
  ends[0]!();
  expect(await first).toBe("a 0");
  await begun(2);
  ends[1]!();
  expect(await Promise.all([second, third])).toEqual(["a 1", "a 1"]);
});

it("other questions do not wait for it, and one that fails fails for those who share it alone", async () => {
  const { ask, ends, begun } = slowly();
  const failing = ask("a");
  const apart = ask("b");
  await begun(2);
  const later = ask("a");
  ends[1]!();
  expect(await apart).toBe("b 0");
  ends[0]!(new Error("gone"));
  await expect(failing).rejects.toThrow("gone");
  await begun(3);
  ends[2]!();
  expect(await later).toBe("a 0");
});
