// A released work, its designer and organiser, and enterprises that look at it.
import type { EnquiryInput } from "~/licensing/send-enquiry.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { grantRole } from "~/people/grant-role.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { origin, someone, type Someone } from "../entries/cast";
import { opens } from "../entries/forms";
import { aSignedContest } from "../showcase/cast";
import { itIs } from "../support/world";

const unfiled = { filingNumber: null, filedOn: null, coverage: null };

/** A contest whose result is announced; its winner is released, the other work is still sealed. */
export async function aReleasedWork() {
  const contest = await aSignedContest();
  await itIs(contest.announcedAt);
  const { entryId, lead } = contest.winner;
  await releaseEntry(lead, { entryId, ground: "waived", warned: true, ...unfiled });
  return { ...contest, entryId, designer: lead, sealed: contest.other };
}

export interface Enterprise {
  id: string;
  manager: Someone;
  buyer: Someone;
}

/** A verified enterprise with its manager and a member; not verified if so told. */
export async function anEnterprise(zh = "云裳制衣", { verified = true } = {}): Promise<Enterprise> {
  const [manager, buyer] = [await someone(`${zh}厂长`), await someone(`${zh}采购`)];
  const id = newId();
  const by = { byId: manager.personId, at: opens };
  await database().organisation.create({
    data: {
      ...{ id, kind: "enterprise", name: { zh }, createdById: manager.personId, createdAt: opens },
      ...(verified ? { verification: { create: by } } : {}),
    },
  });
  for (const [{ personId }, role] of [
    [manager, "manager"],
    [buyer, "member"],
  ] as const)
    await transaction((tx) =>
      grantRole(tx, {
        ...{ personId, scopeKind: "organisation", scopeId: id, role, grantedById: null },
      }),
    );
  return { id, manager, buyer };
}

export const suspended = (organisationId: string) =>
  database().organisationSuspension.create({
    data: { id: newId(), organisationId, reason: "登记证书已注销", byId: "steward", at: opens },
  });

export const asking = (
  organisationId: string,
  entryId: string,
  words = "我们想把它做成校服，先打两件样。",
): EnquiryInput => ({
  ...{ organisationId, entryId, words, origin, use: "uniform", quantity: 3_000 },
  ...{ territory: "mainland", termMonths: 24 },
});

/** What the room has written: equal before and after means that nothing remained. */
export async function licensingRows(): Promise<number[]> {
  const db = database();
  return Promise.all([
    db.boardWork.count(),
    db.enquiry.count(),
    db.enquiryStep.count(),
    db.makingStatement.count(),
    db.outboxMessage.count(),
    db.journalEntry.count(),
  ]);
}
