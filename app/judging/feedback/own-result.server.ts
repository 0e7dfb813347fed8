import { competitionInForce } from "~/competitions/in-force.server";
import { shownNumber } from "~/entries/candidate-numbers";
import { isAuthor } from "~/entries/permissions";
import { posterOf } from "~/entries/pictures";
import { sourcesOf } from "~/garments/sources";
import { fileViews } from "~/media/file-views.server";
import type { SignedIn } from "~/people/viewer";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Finality } from "../notice/notice-window";
import { standingResult } from "../notice/standing-result.server";
import { marksForDesigner } from "../marks/mark-queries.server";
import { awardsOfEntries } from "../results.server";
import { feedbackOf, type Feedback } from "./feedback";

/** What an announced result tells those who made an entry. */
export interface OwnResult {
  entryId: string;
  title: string;
  number: string;
  slug: string;
  contest: Localized;
  announcedAt: string;
  finality: Finality;
  award: Localized | null;
  feedback: Feedback | null;
  /** The counting rules were changed after judging had opened, and where the entry stood by those before. */
  revised: { reasons: string[]; was: number | null; is: number | null } | null;
  /** The jurors' words, without who wrote which. */
  comments: string[];
  /** What they marked on the garment for the designer, with the garment; null where there is nothing. */
  marked: Awaited<ReturnType<typeof markedOn>>;
}

/** Only for the entry's authors; null before the announcement, for them too. */
export async function ownResult(viewer: SignedIn, entryId: string): Promise<OwnResult | null> {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: { authors: true, submissions: { orderBy: { version: "desc" }, take: 1 } },
    }),
  );
  if (!isAuthor(viewer, { authors: entry.authors, withdrawn: false })) throw unknown();
  const contest = found(await competitionInForce(db, { id: entry.competitionId }));
  const standing = await standingResult(db, contest);
  if (!standing) return null;
  const { candidateNumber, submissions } = entry;
  const { title } = found(submissions[0]).manifest as { title: string };
  const award = (await awardsOfEntries(db, [entryId])).find(
    ({ competitionId }) => competitionId === contest.id,
  );
  const prize = contest.brief.prizes.find(({ id }) => id === award?.prizeId);
  const { revised } = standing.content.rules;
  const moved = revised?.places.find((one) => one.entry === String(candidateNumber));
  const ballots = await db.ballot.findMany({
    where: {
      assignment: { entryId, recusedAt: null },
      ...{ lockedAt: { not: null }, abstainedAt: null, comment: { not: "" } },
    },
    select: { comment: true },
  });
  return {
    ...{ entryId, title, slug: contest.slug, contest: contest.brief.title },
    number: shownNumber(found(candidateNumber)),
    announcedAt: standing.announcedAt.toISOString(),
    finality: standing.finality,
    award: prize?.name ?? null,
    feedback: feedbackOf(standing.content, String(candidateNumber)),
    revised: revised
      ? {
          reasons: revised.changes.map(({ reason }) => reason),
          ...{ was: moved?.was ?? null, is: moved?.is ?? null },
        }
      : null,
    // In the order of their letters: the order of the ballots would tell which juror sits where.
    comments: ballots.map(({ comment }) => comment).sort(),
    marked: await markedOn(db, entryId, found(submissions[0]).id),
  };
}

async function markedOn(db: Database, entryId: string, submissionId: string) {
  const notes = await marksForDesigner(db, entryId, submissionId);
  if (notes.length === 0) return null;
  const where = { submissionId, file: { kind: "garment" } };
  const [placed] = await db.submissionFile.findMany({ where, select: { fileId: true } });
  const file = placed && (await fileViews(db, [placed.fileId])).get(placed.fileId);
  const poster = file && posterOf(file);
  return file?.model && poster ? { garment: { ...sourcesOf(file.model), poster }, notes } : null;
}
