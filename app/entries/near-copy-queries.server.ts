import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import type { FileView } from "~/media/file-view";
import { fileViews } from "~/media/file-views.server";
import type { Form } from "~/media/pdq-forms";
import type { SignedIn, Viewer } from "~/people/viewer";
import { Prisma } from "~/platform/generated/client";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { kinshipOf, type Kinship, type Verdict } from "./near-copies";
import { mayCompare } from "./permissions";

/** A picture of an entry that looks like another; `other` is null where that one is sealed in another contest. */
export interface NearCopyLine {
  /** Null where the pair may not be looked at. */
  id: string | null;
  picture: FileView;
  other: { title: string; elsewhere: boolean } | null;
  kinship: Kinship;
  verdict: Verdict | null;
}

/** Two pictures side by side. */
export interface NearCopyPair {
  id: string;
  slug: string;
  form: Form;
  bits: number;
  kinship: Kinship;
  sides: { entryId: string; slug: string; title: string; at: string; picture: FileView }[];
  said: { verdict: Verdict; note: string; at: string; by: string }[];
}

const side = {
  include: {
    competition: true,
    authors: { select: { personId: true } },
    submissions: {
      orderBy: { version: "desc" },
      take: 1,
      select: { manifest: true, at: true },
    },
  },
} as const;
const bothSides = { firstEntry: side, secondEntry: side } as const;
const titleOf = (entry: { submissions: { manifest: unknown }[] }) =>
  (entry.submissions[0]?.manifest as { title?: string } | undefined)?.title ?? "";

/** Of pairs that nobody withdrew those on which nobody has said anything yet. */
const undecided = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "NearCopyVerdict" v WHERE v."nearCopyId" = n."id")
  AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."entryId" IN (n."firstEntryId", n."secondEntryId"))`;

/** The entries of a contest in an undecided pair. */
export async function entriesWithNearCopies(
  db: Database,
  competitionId: string,
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ entryId: string }[]>`
    SELECT DISTINCT e."id" AS "entryId"
    FROM "NearCopy" n JOIN "Entry" e ON e."id" IN (n."firstEntryId", n."secondEntryId")
    WHERE e."competitionId" = ${competitionId} AND ${undecided}`;
  return new Set(rows.map(({ entryId }) => entryId));
}

/**
 * How many undecided pairs of each of these contests this person may decide. A pair with a sealed work of
 * somebody else's contest does not count: nothing may be told of it, not even how many there are.
 */
export async function nearCopiesToDecide(
  db: Database,
  viewer: Viewer,
  competitionIds: readonly string[],
): Promise<(competitionId: string) => number> {
  const rows = await db.$queryRaw<
    { first: CompetitionScope; second: CompetitionScope; pairs: number }[]
  >`
    SELECT json_build_object('id', a."id", 'hostId', a."hostId") AS "first",
      json_build_object('id', b."id", 'hostId', b."hostId") AS "second", COUNT(*)::int AS "pairs"
    FROM "NearCopy" n
    JOIN "Entry" e ON e."id" = n."firstEntryId" JOIN "Competition" a ON a."id" = e."competitionId"
    JOIN "Entry" f ON f."id" = n."secondEntryId" JOIN "Competition" b ON b."id" = f."competitionId"
    WHERE (a."id" = ANY(${[...competitionIds]}) OR b."id" = ANY(${[...competitionIds]})) AND ${undecided}
    GROUP BY a."id", b."id"`;
  const own = rows.filter(({ first, second }) => mayCompare(viewer, [first, second]));
  return (id) =>
    own
      .filter(({ first, second }) => first.id === id || second.id === id)
      .reduce((sum, { pairs }) => sum + pairs, 0);
}

/** What looks like the pictures of one entry, for one who screens its contest. Ask that before. */
export async function nearCopiesOf(
  viewer: SignedIn,
  entryId: string,
  db: Database = database(),
): Promise<NearCopyLine[]> {
  const pairs = await db.nearCopy.findMany({
    where: {
      OR: [{ firstEntryId: entryId }, { secondEntryId: entryId }],
      firstEntry: { withdrawal: null },
      secondEntry: { withdrawal: null },
    },
    orderBy: [{ bits: "asc" }, { id: "asc" }],
    include: { ...bothSides, verdicts: { orderBy: { at: "desc" }, take: 1 } },
  });
  const ownIds = pairs.map((pair) =>
    pair.firstEntryId === entryId ? pair.firstId : pair.secondId,
  );
  const views = await fileViews(db, ownIds);
  const lines = pairs.map((pair, at): NearCopyLine => {
    const [own, other] =
      pair.firstEntryId === entryId
        ? [pair.firstEntry, pair.secondEntry]
        : [pair.secondEntry, pair.firstEntry];
    const picture = views.get(ownIds[at]!)!;
    const sealed = !mayCompare(viewer, [own.competition, other.competition]);
    if (sealed) return { id: null, picture, other: null, kinship: "others", verdict: null };
    const elsewhere = own.competitionId !== other.competitionId;
    return {
      id: pair.id,
      picture,
      other: { title: titleOf(other), elsewhere },
      kinship: kinshipOf(asSide(own), asSide(other)),
      verdict: (pair.verdicts[0]?.verdict as Verdict | undefined) ?? null,
    };
  });
  // Of what is sealed elsewhere only that it is there: not how much of it, nor how alike.
  return lines.filter(
    (line, at) =>
      line.id !== null ||
      lines.findIndex(({ id, picture }) => id === null && picture === line.picture) === at,
  );
}

const asSide = ({ id, authors }: { id: string; authors: { personId: string | null }[] }) => ({
  entryId: id,
  authors,
});

/** A pair for one who screens the contests of both; for everybody else there is none. */
export async function nearCopyPair(
  viewer: SignedIn,
  slug: string,
  id: string,
  db: Database = database(),
): Promise<NearCopyPair & { manages: boolean }> {
  const pair = found(
    await db.nearCopy.findUnique({
      where: { id },
      include: { ...bothSides, verdicts: { orderBy: { at: "desc" } } },
    }),
  );
  const entries = [pair.firstEntry, pair.secondEntry];
  const contests = entries.map(({ competition }) => competition);
  const here = contests.find((contest) => contest.slug === slug);
  if (!here || !mayCompare(viewer, contests)) throw unknown();
  const views = await fileViews(db, [pair.firstId, pair.secondId]);
  const sides = entries.map((entry, at) => ({
    entryId: entry.id,
    slug: entry.competition.slug,
    title: titleOf(entry),
    at: entry.submissions[0]!.at.toISOString(),
    picture: found(views.get(at === 0 ? pair.firstId : pair.secondId)),
  }));
  const people = await db.person.findMany({
    where: { id: { in: pair.verdicts.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  return {
    ...{ id, slug, sides, bits: pair.bits, form: pair.form as Form },
    kinship: kinshipOf(asSide(pair.firstEntry), asSide(pair.secondEntry)),
    said: pair.verdicts.map(({ verdict, note, at, byId }) => ({
      verdict: verdict as Verdict,
      note,
      at: at.toISOString(),
      by: people.find((person) => person.id === byId)?.name ?? "",
    })),
    manages: mayManage(viewer, here),
  };
}
