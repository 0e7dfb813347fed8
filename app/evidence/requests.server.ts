import { platformNow } from "~/platform/clock.server";
import type { Prisma, Tx } from "~/platform/database/database.server";
import type { Actor } from "./actor";

/**
 * Claims (actor, deed, key). A second claim waits here for the first one's transaction: where that committed
 * its answer is returned, where it failed this one goes on as if it were the first.
 */
export async function claimRequest<Answer>(
  tx: Tx,
  actor: Actor,
  deed: string,
  key: string,
): Promise<Answer | null> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "RequestAnswer" ("actor", "deed", "key", "createdAt")
    VALUES (${actor.pseudonym}, ${deed}, ${key}, ${await platformNow(tx)})
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const earlier = await tx.requestAnswer.findUniqueOrThrow({
    where: { actor_deed_key: { actor: actor.pseudonym, deed, key } },
  });
  return earlier.answer as Answer;
}

export async function keepAnswer(
  tx: Tx,
  actor: Actor,
  deed: string,
  key: string,
  answer: Prisma.InputJsonObject,
): Promise<void> {
  await tx.requestAnswer.update({
    where: { actor_deed_key: { actor: actor.pseudonym, deed, key } },
    data: { answer },
  });
}
