/** A seeded source of numbers (mulberry32): the same corpus on every machine and every day. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy with a few bits turned, bytes overwritten, or a stretch cut out or repeated. */
export function mutate(bytes: Uint8Array, seed: number): Buffer {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const copy = Buffer.from(bytes);
  const from = whole(copy.length);
  const length = 1 + whole(Math.min(64, copy.length - from));
  switch (whole(4)) {
    case 0:
      for (let turn = 0; turn <= whole(8); turn += 1) {
        const at = whole(copy.length);
        copy[at] = (copy[at] as number) ^ (1 << whole(8));
      }
      return copy;
    case 1:
      for (let at = from; at < from + length; at += 1) copy[at] = whole(256);
      return copy;
    case 2:
      return Buffer.concat([copy.subarray(0, from), copy.subarray(from + length)]);
    default:
      return Buffer.concat([copy.subarray(0, from + length), copy.subarray(from)]);
  }
}

/** Whether bytes hold a word in any of the ways in which programs write text into files. */
export function holds(bytes: Uint8Array, word: string): boolean {
  const hay = Buffer.from(bytes);
  const wide = Buffer.from(word, "utf16le");
  const needles = [Buffer.from(word), wide, Buffer.from(wide).swap16()];
  for (const shift of ["", "x", "xx"]) {
    // Base64 looks different by where the word begins; its middle is the same in all texts of that shift.
    const coded = Buffer.from(shift + word).toString("base64");
    needles.push(Buffer.from(coded.slice(4, -4)));
  }
  return needles.some((needle) => needle.length > 3 && hay.includes(needle));
}
