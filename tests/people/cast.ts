// People for tests, made through the same deeds as anybody: nothing here writes a row of its own.
import type { Actor } from "~/evidence/deed.server";
import { visitor } from "~/evidence/deed.server";
import { grantRole } from "~/people/grant-role.server";
import { readContact } from "~/people/contact";
import type { CodePurpose } from "~/people/one-time-code";
import { requestCode } from "~/people/request-code.server";
import { enterByCode } from "~/people/sign-in.server";
import type { RoleName, ScopeKind } from "~/people/viewer";
import { actorOf, loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { Refusal } from "~/platform/refusal";

export const client = "203.0.113.7";
export const contactOf = (typed: string) => readContact(typed)!;

/** The body of the newest message to somebody. */
export async function lastMessageTo(recipient: string): Promise<string> {
  const message = await database().outboxMessage.findFirstOrThrow({
    where: { recipient },
    orderBy: [{ createdAt: "desc" }],
  });
  return message.body;
}

/** Asks for a code and reads it where its owner would. */
export async function codeFor(typed: string, purpose: CodePurpose = "enter"): Promise<string> {
  const contact = contactOf(typed);
  await requestCode(visitor, { contact, purpose, locale: "zh", client });
  return /\d{6}/.exec((await lastMessageTo(contact.value)).replace(/^.*?\] /, ""))![0];
}

export interface Member {
  personId: string;
  token: string;
  actor: Actor;
  contact: string;
}

let count = 0;
/** Registers somebody by code. */
export async function member(
  options: { name?: string; contact?: string; password?: string } = {},
): Promise<Member> {
  const typed = options.contact ?? `member${++count}@example.com`;
  const entered = await enterByCode({
    contact: contactOf(typed),
    code: await codeFor(typed),
    name: options.name ?? "某人",
    password: options.password ?? null,
    locale: "zh",
    client,
  });
  if ("newcomer" in entered) throw new Error("A name was given.");
  const actor = actorOf(await loadViewer(database(), entered.personId));
  return { ...entered, actor, contact: contactOf(typed).value };
}

export const given = (personId: string, scopeKind: ScopeKind, scopeId: string, role: RoleName) =>
  transaction((tx) => grantRole(tx, { personId, scopeKind, scopeId, role, grantedById: null }));

export async function steward(): Promise<Member> {
  const somebody = await member({ name: "管理员" });
  await given(somebody.personId, "platform", "platform", "steward");
  return somebody;
}

/** Why something was refused; fails if it was not. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  const outcome = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) return outcome;
  throw new Error(`Expected a refusal, got ${String(outcome)}`);
}

/** What the journal says happened to a subject, oldest first. */
export async function journalOf(subjectId: string): Promise<{ deed: string; actor: string }[]> {
  return database().journalEntry.findMany({
    where: { subjectId },
    select: { deed: true, actor: true },
    orderBy: { sequence: "asc" },
  });
}

/** Everything the journal holds, openings too, as one string to search. */
export async function wholeJournal(): Promise<string> {
  const [row] = await database().$queryRaw<{ all: string }[]>`
    SELECT string_agg(j::text || coalesce(o::text, ''), E'\n') AS all
    FROM "JournalEntry" j LEFT JOIN "JournalOpening" o ON o."sequence" = j."sequence"`;
  return row?.all ?? "";
}

/** How many rows every table of this room has: equal before and after means nothing remained. */
export async function people(): Promise<Record<string, number>> {
  const db = database();
  const [persons, contacts, passwords, sessions, roles, organisations, invitations, consents] =
    await Promise.all([
      db.person.count(),
      db.contact.count(),
      db.password.count(),
      db.session.count({ where: { endedAt: null } }),
      db.role.count({ where: { until: null } }),
      db.organisation.count(),
      db.invitation.count({ where: { acceptedAt: null, revokedAt: null } }),
      db.consent.count({ where: { withdrawnAt: null } }),
    ]);
  const journal = await db.journalEntry.count();
  return {
    persons,
    contacts,
    passwords,
    sessions,
    roles,
    organisations,
    invitations,
    consents,
    journal,
  };
}
