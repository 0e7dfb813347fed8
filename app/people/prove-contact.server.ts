import { database, type Tx } from "~/platform/database/database.server";
import { Refusal } from "~/platform/refusal";
import { codeAttempts, readCode, type CodePurpose } from "./one-time-code";
import { spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { hashOfCode, sameHash } from "./secrets.server";

export interface Proof {
  contact: string;
  purpose: CodePurpose;
  code: string;
  client: string;
}

const wrong = () => new Refusal("invalid", refusals.codeWrong, "code");

/**
 * Tries a code against the newest one sent for this contact and purpose. The try is counted in a statement of
 * its own, before the comparison: no number of simultaneous tries makes more than five.
 */
export async function tryCode({ contact, purpose, code, client }: Proof): Promise<string> {
  await spend(rateLimits.triesForClient, client);
  const digits = readCode(code);
  if (!digits) throw wrong();
  const [tried] = await database().$queryRaw<{ id: string; codeHash: string }[]>`
    UPDATE "OneTimeCode" SET "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "OneTimeCode" WHERE "contact" = ${contact} AND "purpose" = ${purpose}
      ORDER BY "createdAt" DESC, "id" DESC LIMIT 1)
    AND "usedAt" IS NULL AND platform_now() < "expiresAt" AND "attempts" < ${codeAttempts}
    RETURNING "id", "codeHash"`;
  if (!tried || !sameHash(tried.codeHash, await hashOfCode(tried.id, digits))) throw wrong();
  return tried.id;
}

/** Uses up a code that was tried with success, inside the deed it opens. Once: a second use is refused. */
export async function useUpCode(tx: Tx, codeId: string, now: Date): Promise<void> {
  const { count } = await tx.oneTimeCode.updateMany({
    where: { id: codeId, usedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) throw wrong();
}
