// A contest whose result is announced and lies open: judged whole, proposed by one, signed by another.
import type { Actor } from "~/evidence/deed.server";
import { approveResult } from "~/judging/approve-result.server";
import { fileObjection, type FileObjectionInput } from "~/judging/notice/file-objection.server";
import { proposeResult, type ProposeResultInput } from "~/judging/propose-result.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { aPerson, aSession, at, judge, withRole, type Entered } from "../cast";

export type Signed = Awaited<ReturnType<typeof announced>>;

/** Every entry gets the mark given for it, by each of two jurors; then the result is announced in time. */
export async function announced(given: number[], over: Partial<ProposeResultInput> = {}) {
  const session = await aSession({ entries: given.length, jurors: 2 });
  for (const juror of session.panel)
    for (const [index, { entryId }] of session.entries.entries())
      await judge(session, juror, entryId, given[index]!);
  await at(session.brief.rounds.at(-1)!.judgingClosesAt);
  const { slug } = session;
  const proposal = { slug, awards: null, missingReason: "", ...over };
  const { digest, resultId } = await proposeResult(session.organiser, proposal);
  const approver = await withRole(session.id, "approver");
  await approveResult(approver, { slug, digest, announcedAt: null });
  await at(session.brief.timetable.resultsAt);
  return { ...session, approver, resultId };
}

export interface Objector extends Actor {
  personId: string;
  name: string;
  contact: string;
}

/** Somebody with a verified contact, whose every trace is a canary. */
export async function anObjector(name = "司马异议人"): Promise<Objector> {
  const actor = await aPerson(name);
  const contact = `canary-objector-${actor.personId}@example.org`;
  await database().contact.create({
    data: {
      ...{ id: newId(), personId: actor.personId, kind: "email", value: contact },
      ...{ verifiedAt: new Date(), createdAt: new Date() },
    },
  });
  return { ...actor, name, contact };
}

export const origin = "http://127.0.0.1:3000";
export const facts = "这件作品与去年已发表的一件作品版型、图案完全相同，附有出处。";

export const objecting = (
  { slug }: { slug: string },
  entry: Entered | null,
  over: Partial<FileObjectionInput> = {},
): FileObjectionInput => ({
  ...{ slug, entry: entry && entry.number, ground: "disclosed", statement: facts, origin },
  ...over,
});

export const object = (signed: Signed, who: Objector, entry: Entered | null, over = {}) =>
  fileObjection(who, objecting(signed, entry, over));
