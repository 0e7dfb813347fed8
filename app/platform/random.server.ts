import { randomBytes } from "node:crypto";

/** The one source of randomness. */
export const randomOf = (count: number): Buffer => randomBytes(count);

// No vowels and no look-alikes: an id can be read out on the phone and spells nothing.
const letters = "0123456789bcdfghjkmnpqrstvwxyz";

/** A public random id of 24 letters (117 bits). */
export function newId(): string {
  let id = "";
  while (id.length < 24)
    for (const byte of randomOf(32)) if (byte < 240 && id.length < 24) id += letters[byte % 30];
  return id;
}

/** A secret for links and cookies: 256 bits, base64url. */
export const newToken = (): string => randomOf(32).toString("base64url");
