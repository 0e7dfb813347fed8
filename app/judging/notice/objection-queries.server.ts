import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { fileViews } from "~/media/file-views.server";
import type { FileState } from "~/media/inspection-state";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Localized } from "~/ui/localized";
import type { ObjectionGround } from "./grounds";
import { heldObjection } from "./held-objection.server";
import type { ObjectionRole } from "./notice-permissions";
import { unnamed } from "./unnamed.server";

/** An objection as one of its sides may read it. What is null is not for this side. */
export interface ObjectionPage {
  id: string;
  number: number;
  role: ObjectionRole;
  slug: string;
  contest: Localized;
  /** The earlier round whose list it is about; null: the contest's result. */
  round: { id: string; name: Localized } | null;
  /** Of an earlier round the title is for those who know it already, and not for who objects. */
  entry: { number: string; title: string | null } | null;
  ground: ObjectionGround;
  statement: string;
  filedAt: string;
  dueAt: string;
  now: string;
  /** Who objects: for the organiser alone. */
  objector: { name: string; contacts: string[] } | null;
  evidence: { id: string; name: string; bytes: number; state: FileState }[] | null;
  reply: { text: string; at: string } | null;
  decision: { upheld: boolean; reason: string; at: string; tookBack: boolean } | null;
  viewing: {
    askedAt: string;
    granted: boolean | null;
    reason: string | null;
    openings: string[];
  } | null;
  /** A sealed work that the objector may ask to see. */
  sealed: boolean;
}

export async function objectionPage(viewer: Viewer, id: string): Promise<ObjectionPage> {
  const db = database();
  const { objection, contest, round, role } = await heldObjection(db, viewer, id);
  const { filedById, entry, decision, viewing } = objection;
  // The team reads what is said, and not one word by which it could learn who says it.
  const words = role === "team" ? await unnamed(db, filedById) : (text: string) => text;
  const objector = await db.person.findUniqueOrThrow({
    where: { id: filedById },
    include: { contacts: { where: { verifiedAt: { not: null } } } },
  });
  const newest = entry
    ? await db.submission.findFirst({ where: { entryId: entry.id }, orderBy: { version: "desc" } })
    : null;
  const placed = await db.objectionFile.findMany({
    where: { objectionId: id },
    orderBy: { addedAt: "asc" },
  });
  const files = await fileViews(
    db,
    placed.map(({ fileId }) => fileId),
  );
  const openings = viewing
    ? await db.viewingOpened.findMany({ where: { objectionId: id }, orderBy: { at: "asc" } })
    : [];
  const tookBack = round
    ? decision?.upheld === true && (await isStruck(db, objection))
    : (await db.awardVacation.count({ where: { objectionId: id } })) > 0;
  return {
    ...{ id, number: objection.number, role, slug: contest.slug, contest: contest.brief.title },
    entry: entry &&
      newest && {
        number: shownNumber(entry.candidateNumber ?? 0),
        title: round && role === "objector" ? null : (newest.manifest as { title: string }).title,
      },
    round: round && { id: round.id, name: round.name },
    ground: objection.ground as ObjectionGround,
    statement: words(objection.statement),
    filedAt: objection.filedAt.toISOString(),
    dueAt: objection.dueAt.toISOString(),
    now: (await platformNow(db)).toISOString(),
    objector:
      role === "organiser"
        ? { name: objector.name, contacts: objector.contacts.map(({ value }) => value) }
        : null,
    evidence:
      role === "team"
        ? null
        : placed.map(({ fileId }) => {
            const { name, bytes, state } = files.get(fileId)!;
            return { id: fileId, name, bytes, state };
          }),
    reply:
      objection.reply && role !== "objector"
        ? { text: objection.reply.text, at: objection.reply.at.toISOString() }
        : null,
    decision: decision && {
      upheld: decision.upheld,
      reason: words(decision.reason),
      at: decision.at.toISOString(),
      tookBack,
    },
    viewing:
      viewing && role !== "team"
        ? {
            askedAt: viewing.askedAt.toISOString(),
            granted: viewing.granted,
            reason: viewing.reason,
            openings: openings.map(({ at }) => at.toISOString()),
          }
        : null,
    sealed: entry !== null && entry.release === null,
  };
}

const isStruck = async (
  db: Database,
  { resultId, entryId }: { resultId: string; entryId: string | null },
): Promise<boolean> =>
  (await db.disqualification.count({ where: { resultId, entryId: entryId ?? "" } })) > 0;
