// A contest, its people and their files, as rows: what the deeds of this room start from.
import { createHash, randomBytes } from "node:crypto";
import { attachTo } from "~/entries/attach-file.server";
import type { EntryForm } from "~/entries/form";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import type { Brief } from "~/competitions/brief";
import type { Actor } from "~/evidence/deed.server";
import { receiveFile } from "~/media/receive-file.server";
import type { FileKind } from "~/media/kinds";
import { recipes, recipesOf } from "~/media/recipes";
import { grantRole } from "~/people/grant-role.server";
import { isSignedIn, type RoleName, type SignedIn, type Viewer } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { arriving } from "../media/people-and-bytes";
import { itIs } from "../support/world";
import { contestBrief, opens, wholeForm } from "./forms";

export const origin = "http://127.0.0.1:3000";
export const hours = (count: number) => count * 3_600_000;
/** In the middle of the entry period. */
export const anHourIn = new Date(opens.getTime() + hours(1));

export interface Someone extends Actor {
  personId: string;
  contact: string;
}

let count = 0;
export async function someone(name = "设计师甲"): Promise<Someone> {
  const [personId, pseudonym, contact] = [newId(), newId(), `someone${(count += 1)}@example.org`];
  await database().person.create({
    data: {
      id: personId,
      pseudonym,
      name,
      locale: "zh",
      createdAt: opens,
      contacts: {
        create: { id: newId(), kind: "email", value: contact, verifiedAt: opens, createdAt: opens },
      },
    },
  });
  return { personId, pseudonym, contact };
}

export async function asViewer({ personId }: Actor): Promise<SignedIn> {
  const viewer = await loadViewer(database(), personId);
  if (!isSignedIn(viewer)) throw new Error("There is no such person.");
  return viewer;
}

export const given = (who: Someone, role: RoleName, competitionId: string) =>
  transaction((tx) =>
    grantRole(tx, {
      personId: who.personId,
      scopeKind: "competition",
      scopeId: competitionId,
      role,
      grantedById: null,
    }),
  );

export interface Stage {
  id: string;
  slug: string;
  brief: Brief;
  organiser: Someone;
}

/** A published contest with an organiser; it is an hour after its opening. */
export async function aContest(
  limits: Partial<Brief["limits"]> = {},
  finishingHours: number | null = null,
): Promise<Stage> {
  const organiser = await someone("主办方");
  const [id, hostId, slug] = [newId(), newId(), `contest-${newId()}`];
  const asked = contestBrief(limits);
  const brief = { ...asked, timetable: { ...asked.timetable, finishingHours } };
  const by = { createdById: organiser.personId, createdAt: opens };
  await database().organisation.create({
    data: { id: hostId, kind: "association", name: { zh: "湖南省服装协会" }, ...by },
  });
  await database().competition.create({
    data: {
      id,
      slug,
      hostId,
      draft: brief,
      ...by,
      versions: {
        create: {
          id: newId(),
          number: 1,
          brief,
          publishedAt: opens,
          publishedById: organiser.personId,
        },
      },
    },
  });
  const stage = { id, slug, brief, organiser };
  // A role holds from the instant at which it was given: before any test goes back to `anHourIn`.
  await itIs(opens);
  await given(organiser, "organiser", id);
  await itIs(anHourIn);
  return stage;
}

const anyBytes = { bytes: 64, sha256: "0".repeat(64) };

/** Asks, before anything was sent, whether somebody may bring a file to a draft. */
export const asksToBring = (who: Viewer, entryId: string, kind: FileKind) =>
  transaction((tx) => attachTo(who, entryId, kind).ask(tx, anyBytes));

/** A small file, stored and attached to a draft. */
export async function aFile(
  who: Someone,
  entryId: string,
  kind: FileKind = "board",
  name = "展板.jpg",
) {
  const viewer = await asViewer(who);
  const bytes = randomBytes(64);
  return receiveFile(viewer, arriving(bytes), { kind, name }, attachTo(viewer, entryId, kind));
}

/** Says of a file what its inspection would, with derivatives of its own bytes where it is accepted. */
export async function inspected(fileId: string, accepted = true): Promise<string[]> {
  const { kind } = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
  const reason = accepted
    ? {}
    : { reason: { code: "image-damaged", zh: "图片不完整。", en: "Damaged." } };
  await database().inspection.create({
    data: { fileId, accepted, facts: {}, at: opens, ...reason },
  });
  const made: string[] = [];
  for (const recipe of accepted ? recipesOf(kind as FileKind) : []) {
    const bytes = randomBytes(32);
    const { key, sha256 } = await store().put(arriving(bytes), { maxBytes: 64 });
    const { audience, type, role } = recipes[recipe];
    const size = type.startsWith("image/") || role === "tiles" ? { width: 640, height: 960 } : {};
    const id = newId();
    await database().derivative.create({
      data: {
        id,
        fileId,
        recipe,
        audience,
        storeKey: key,
        type,
        bytes: 32n,
        sha256,
        at: opens,
        ...size,
      },
    });
    made.push(id);
  }
  return made;
}

/** An entry that only waits for being handed in. */
export async function aReadyEntry(stage: Stage, who: Someone, change: Partial<EntryForm> = {}) {
  const { entryId } = await openEntry(who, { slug: stage.slug });
  const form = wholeForm(change);
  await saveDraft(who, { entryId, revision: 0, form });
  const { fileId } = await aFile(who, entryId);
  const derivatives = await inspected(fileId);
  return { entryId, fileId, derivatives, form };
}

export async function aSubmittedEntry(stage: Stage, who: Someone, change: Partial<EntryForm> = {}) {
  const ready = await aReadyEntry(stage, who, change);
  return { ...ready, ...(await submitEntry(who, { entryId: ready.entryId, origin })) };
}

/** Why something was refused; fails if it was not. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  const outcome = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) return outcome;
  throw new Error(`Expected a refusal, got ${outcome === null ? "none" : String(outcome)}`);
}

export const journalOf = (subjectId: string) =>
  database().journalEntry.findMany({
    where: { subjectId },
    orderBy: { sequence: "asc" },
    select: { deed: true, actor: true, subjectKind: true },
  });

/** How many rows this room has: equal before and after means that nothing remained. */
export async function rows(): Promise<number[]> {
  const db = database();
  return Promise.all([
    db.entry.count(),
    db.author.count(),
    db.attachment.count(),
    db.submission.count(),
    db.submissionFile.count(),
    db.withdrawal.count(),
    db.screening.count(),
    db.role.count(),
    db.invitation.count({ where: { acceptedAt: null, revokedAt: null } }),
    db.outboxMessage.count(),
    db.journalEntry.count(),
  ]);
}

export const lettersTo = async (recipient: string) =>
  (
    await database().outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } })
  ).map(({ subject, body }) => ({ subject, body }));

export const sha256Hex = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
