import { createHash } from "node:crypto";
import type { Actor } from "./actor";
import { canonicalJson } from "./canonical-json";

import { platformNow } from "~/platform/clock.server";
import { transaction, type Prisma, type Tx } from "~/platform/database/database.server";
import { enqueue } from "~/platform/jobs/jobs.server";
import type { Job } from "~/platform/jobs/job";
import { randomOf } from "~/platform/random.server";
import { claimRequest, keepAnswer } from "./requests.server";

/** What the journal keeps of a change: the subject in the open, the payload only as a salted commitment. */
export interface JournalNote {
  subject: readonly [kind: string, id: string];
  payload: Prisma.InputJsonObject;
  payloadVersion?: number;
}

export interface DeedContext {
  tx: Tx;
  actor: Actor;
  /** The platform's instant at this call: ask after taking the locks. */
  now(): Promise<Date>;
  /** Writes the journal entry of what this deed changes. */
  record(note: JournalNote): Promise<void>;
  /** Enqueues a job that exists only if this transaction commits. */
  enqueue<P>(job: Job<P>, payload: P, after?: number): Promise<void>;
}

export { system, visitor, type Actor } from "./actor";

export interface DeedOptions {
  /** Minted when the form was rendered: the same key again has no second effect and the same answer. */
  requestKey?: string | null;
}

export type Deed<Input, Answer> = (
  actor: Actor,
  input: Input,
  options?: DeedOptions,
) => Promise<Answer>;

/**
 * A change of the world as one transaction: the change, its journal entry, its jobs and its answer to a
 * repeated request stand or fall together. A deed that records nothing is a mistake and is undone.
 */
export function deed<Input, Answer extends Prisma.InputJsonObject>(
  name: string,
  work: (context: DeedContext, input: Input) => Promise<Answer>,
): Deed<Input, Answer> {
  return (actor, input, { requestKey } = {}) =>
    transaction(async (tx) => {
      const earlier = requestKey ? await claimRequest<Answer>(tx, actor, name, requestKey) : null;
      if (earlier) return earlier;

      let recorded = 0;
      const answer = await work(
        {
          tx,
          actor,
          now: () => platformNow(tx),
          record: async (note) => {
            await writeJournal(tx, actor, name, note);
            recorded += 1;
          },
          enqueue: (job, payload, after) => enqueue(tx, job, payload, after),
        },
        input,
      );
      if (recorded === 0)
        throw new Error(`The deed ${name} changed something without a journal entry.`);
      if (requestKey) await keepAnswer(tx, actor, name, requestKey, answer);
      return answer;
    });
}

async function writeJournal(tx: Tx, actor: Actor, name: string, note: JournalNote): Promise<void> {
  const salt = randomOf(32);
  const commitment = createHash("sha256").update(salt).update(canonicalJson(note.payload)).digest();
  const [subjectKind, subjectId] = note.subject;
  const { sequence } = await tx.journalEntry.create({
    data: {
      instant: await platformNow(tx),
      actor: actor.pseudonym,
      deed: name,
      subjectKind,
      subjectId,
      payloadVersion: note.payloadVersion ?? 1,
      commitment: new Uint8Array(commitment),
    },
  });
  // Apart and not nested: nested, the entry would be read back.
  await tx.journalOpening.create({
    data: { sequence, salt: new Uint8Array(salt), payload: note.payload },
  });
}
