import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { derivedKey, installation } from "~/platform/installation.server";
import { passwordAsTyped } from "./password";

// argon2id with OWASP's first choice of costs: 19 MiB, two passes, one lane.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password that nobody has: where there is no account, this one is checked at the same cost. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$dinhm8OxVNb+OhWstbe6tw$/Ua2hkr12raotH1hKhzBGIfsbArPlBvgsnhiyFxeseM";

export const hashOfPassword = (password: string): Promise<string> =>
  hash(passwordAsTyped(password), costs);

/** Whether the password fits the hash. Without a hash it takes as long, and the answer is no. */
export async function passwordFits(held: string | null, password: string): Promise<boolean> {
  const fits = await verify(held ?? nobodysHash, passwordAsTyped(password));
  return held !== null && fits;
}

/** Keyed by the installation's secret: six digits behind a bare hash are guessed in a second. */
export async function hashOfCode(codeId: string, code: string): Promise<string> {
  const { secret } = (await installation())!;
  return createHmac("sha256", derivedKey(secret, "one-time codes"))
    .update(`${codeId} ${code}`)
    .digest("hex");
}

export const sameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What is kept of a link's token. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
