import { competitionsInForce } from "~/competitions/in-force.server";
import { accepts, phaseAt } from "~/competitions/phases";
import { finishingEndsAt } from "~/competitions/finishing";
import type { Timetable } from "~/competitions/timetable";
import { sameContent } from "~/competitions/same-content";
import { stateOf } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import type { Prisma } from "~/platform/database/database.server";
import type { InvitationFacts, WorkFacts } from "./awaiting";
import { checklist } from "./checklist";
import { askedOf } from "./declared";
import { readForm, withoutContacts, withoutEmptyRows } from "./form";
import { openInvitationsTo } from "./open-invitations.server";
import { changeOfTeam } from "./team";

const asked = {
  authors: true,
  attachments: {
    orderBy: [{ position: "asc" }, { addedAt: "asc" }],
    include: { file: { include: { inspection: { select: { accepted: true } } } } },
  },
  submissions: {
    orderBy: { version: "desc" },
    take: 1,
    include: {
      files: {
        orderBy: { position: "asc" },
        include: { file: { include: { inspection: { select: { accepted: true } } } } },
      },
      committed: true,
      screening: { select: { passed: true } },
      anonymity: { select: { outcome: true } },
    },
  },
} satisfies Prisma.EntryInclude;
type Row = Prisma.EntryGetPayload<{ include: typeof asked }>;

/**
 * What may wait for this person in their own works, and where somebody asks them to confirm being an author.
 * The same few queries however many works there are.
 */
export async function awaitedWorks(
  viewer: SignedIn,
  db: Database = database(),
): Promise<{ works: WorkFacts[]; invitations: InvitationFacts[]; now: string }> {
  const personId = viewer.person.id;
  const now = await platformNow(db);
  const rows = await db.entry.findMany({
    where: { authors: { some: { personId } }, withdrawal: null },
    include: asked,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const invited = await openInvitationsTo(db, personId, now);
  const contests = await competitionsInForce(
    db,
    [...rows, ...invited].map(({ competitionId }) => competitionId),
  );
  const declarations = await db.eligibilityDeclaration.findMany({
    where: { personId },
    select: { competitionId: true },
  });
  const declared = new Set(declarations.map(({ competitionId }) => competitionId));
  const works = rows.flatMap((row): WorkFacts[] => {
    const contest = contests.get(row.competitionId);
    if (!contest) return [];
    const { title, timetable, rounds, eligibility } = contest.brief;
    const form = readForm(row.draft);
    const files = row.attachments.map(({ file }) => ({
      ...{ kind: file.kind as FileKind, state: stateOf(file.inspection) },
    }));
    const lines = checklist(form, files, contest.brief);
    const [newest] = row.submissions;
    return [
      {
        ...{ entryId: row.id, title: form.title },
        contest: { id: contest.id, title, closesAt: timetable.closesAt },
        lead: row.authors.some((one) => one.lead && one.personId === personId),
        open: accepts(timetable, now),
        running: phaseAt({ timetable, rounds }, now) !== "judged",
        submitted: newest !== undefined,
        missing: lines.filter(({ done }) => !done).length,
        lines: lines.length,
        refusedFiles: files.filter(({ state }) => state === "refused").length,
        lacking: lackingIn(newest, timetable, now),
        changed: newest !== undefined && !saysTheSame(row, newest),
        screenedOut: newest?.screening?.passed === false,
        toChange: newest?.anonymity?.outcome === "change",
        undeclared: askedOf(eligibility).length > 0 && !declared.has(contest.id),
      },
    ];
  });
  return {
    works,
    invitations: invited.flatMap(({ competitionId, entryId, title, expiresAt }) => {
      const contest = contests.get(competitionId)?.brief.title;
      return contest ? [{ entryId, title, expiresAt, contest }] : [];
    }),
    now: now.toISOString(),
  };
}

/** What is still to be sent of a version handed in by its hashes, as long as it may be sent. */
function lackingIn(
  newest: Row["submissions"][number] | undefined,
  timetable: Timetable,
  now: Date,
): WorkFacts["lacking"] {
  const until = finishingEndsAt(timetable);
  if (!newest || !until || Date.parse(until) <= now.getTime()) return null;
  const there = new Set(newest.files.map(({ position }) => position));
  const count = newest.committed.filter(({ position }) => !there.has(position)).length;
  return count > 0 ? { count, until } : null;
}

function saysTheSame(
  { draft, attachments, authors }: Row,
  newest: Row["submissions"][number],
): boolean {
  const written = withoutEmptyRows(readForm(draft));
  const form = withoutContacts(written);
  const team = changeOfTeam(authors, written.team);
  if (team.add.length > 0 || team.drop.length > 0) return false;
  const there = attachments.map(({ fileId }) => fileId);
  const sent = newest.files.map(({ fileId }) => fileId);
  // Of a version handed in by its hashes the files come in the order in which lines allow.
  const sameFiles =
    newest.committed.length > 0
      ? there.every((fileId) => sent.includes(fileId))
      : there.join() === sent.join();
  return sameContent(readForm(newest.content), form) && sameFiles;
}
