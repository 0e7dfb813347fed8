import { isAuthor } from "~/entries/permissions";
import { organisationsWith } from "~/people/organisations.server";
import { isSignedIn, type SignedIn, type Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { openWorks, type WorkLine } from "~/showcase/queries.server";
import { columnOf, type BoardColumn } from "./board";
import { seesBoard } from "./enquiry-permissions";
import { standingOf, type EnquiryStanding } from "./enquiry-queries.server";
import type { MakingFacts } from "./making";
import { marksInForce, type Mark } from "./queries.server";

export interface BoardCard {
  work: WorkLine;
  column: BoardColumn;
  mark: Mark | null;
  making: MakingFacts;
  /** On which ground the work was released: what is known of its rights. */
  ground: string;
  enquiry: { id: string; standing: EnquiryStanding } | null;
}

const nothingKnown: MakingFacts = { moq: null, costFromFen: null, costToFen: null, leadDays: null };

/** What designers have said of making these works, the newest word of each. */
export async function makingOf(entryIds: readonly string[]): Promise<Map<string, MakingFacts>> {
  const rows = await database().makingStatement.findMany({
    where: { entryId: { in: [...entryIds] } },
    distinct: ["entryId"],
    orderBy: [{ entryId: "asc" }, { at: "desc" }, { id: "desc" }],
    select: { entryId: true, moq: true, costFromFen: true, costToFen: true, leadDays: true },
  });
  return new Map(rows.map(({ entryId, ...facts }) => [entryId, facts]));
}

/** The board of an organisation, for those who belong to it; for others there is none. */
export async function boardOf(viewer: SignedIn, organisationId: string) {
  if (!seesBoard(viewer, organisationId)) throw unknown();
  const db = database();
  const organisation = found(
    (await organisationsWith(viewer)).find(({ id }) => id === organisationId),
  );
  const saved = await db.boardWork.findMany({
    where: { organisationId },
    orderBy: [{ savedAt: "desc" }, { id: "asc" }],
  });
  const ids = saved.map(({ entryId }) => entryId);
  const [works, marks, making, releases, enquiries] = await Promise.all([
    openWorks(ids),
    marksInForce(ids),
    makingOf(ids),
    db.release.findMany({ where: { entryId: { in: ids } } }),
    db.enquiry.findMany({
      where: { organisationId, entryId: { in: ids } },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      include: {
        steps: { orderBy: { number: "asc" } },
        organisation: {
          select: {
            name: true,
            verification: true,
            suspensions: { where: { liftedAt: null }, take: 1 },
          },
        },
      },
    }),
  ]);
  const workOf = new Map(works.map((work) => [work.entryId, work]));
  const newest = new Map(enquiries.map((one) => [one.entryId, one]));
  const groundOf = new Map(releases.map(({ entryId, ground }) => [entryId, ground]));
  const cards = ids.flatMap((entryId): BoardCard[] => {
    const work = workOf.get(entryId);
    if (!work) return [];
    const asked = newest.get(entryId);
    const enquiry = asked ? { id: asked.id, standing: standingOf(asked) } : null;
    return [
      {
        ...{ work, enquiry, mark: marks[entryId] ?? null, ground: groundOf.get(entryId) ?? "" },
        column: columnOf(enquiry?.standing ?? null),
        making: making.get(entryId) ?? nothingKnown,
      },
    ];
  });
  return { organisation, cards, now: (await platformNow(db)).toISOString() };
}

/** In whose names a viewer could act on a work: each organisation, and what it has already done. */
export async function standsToWork(viewer: Viewer, entryId: string) {
  if (!isSignedIn(viewer)) return [];
  const organisations = await organisationsWith(viewer);
  if (organisations.length === 0) return [];
  const authors = await database().author.findMany({ where: { entryId } });
  if (isAuthor(viewer, { authors, withdrawn: false })) return [];
  const saved = await database().boardWork.findMany({
    where: { entryId, organisationId: { in: organisations.map(({ id }) => id) } },
  });
  return organisations
    .filter(({ verified, suspended }) => verified && !suspended)
    .map(({ id, name }) => ({
      ...{ id, name },
      saved: saved.some(({ organisationId }) => organisationId === id),
    }));
}
