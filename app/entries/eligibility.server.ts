import { Prisma } from "~/platform/generated/client";
import type { Database, Tx } from "~/platform/database/database.server";
import { platformNow } from "~/platform/clock.server";
import { Refusal } from "~/platform/refusal";
import type { InForce } from "~/competitions/in-force.server";
import {
  askedOf,
  declaredSchema,
  eligibilityFaults,
  nothingDeclared,
  type Declared,
  type EligibilityFault,
} from "./declared";

type Contest = Pick<InForce, "id" | "hostId" | "brief">;

/** What a person has declared for a contest; nothing yet is all null. */
export async function declaredBy(
  db: Database | Tx,
  competitionId: string,
  personId: string,
): Promise<Declared> {
  const where = { competitionId_personId: { competitionId, personId } };
  const row = await db.eligibilityDeclaration.findUnique({ where });
  return row ? declaredSchema.parse(row.declared) : nothingDeclared;
}

/** Who of these people was awarded, and announced, in another contest of the same host. */
async function awardedBefore(
  db: Database | Tx,
  { id, hostId }: Contest,
  personIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db.$queryRaw<{ personId: string }[]>`
    SELECT DISTINCT a."personId" FROM "Author" a
    JOIN "Award" w ON w."entryId" = a."entryId"
    JOIN "ResultApproval" p ON p."resultId" = w."resultId"
    JOIN "Entry" e ON e."id" = a."entryId"
    JOIN "Competition" c ON c."id" = e."competitionId"
    WHERE c."hostId" = ${hostId} AND c."id" <> ${id} AND p."announcedAt" <= ${now}
      AND a."personId" IN (${Prisma.join([...personIds])})`;
  return new Set(rows.map(({ personId }) => personId));
}

/**
 * Keeps what a person declares and refuses, beside its field, what the rules do not allow. Asked with every
 * entering and every confirming; where the rules ask nothing, nothing is kept.
 */
export async function declareFor(
  tx: Tx,
  contest: Contest,
  personId: string,
  declared: Declared | undefined,
): Promise<void> {
  const { eligibility } = contest.brief;
  const asked = askedOf(eligibility);
  if (asked.length === 0) return;
  const given = declared ?? (await declaredBy(tx, contest.id, personId));
  const now = await platformNow(tx);
  const here = eligibility.neverAwarded
    ? await awardedBefore(tx, contest, [personId], now)
    : new Set<string>();
  const [fault] = eligibilityFaults(eligibility, given, { awardedHere: here.has(personId) });
  if (fault) throw new Refusal("invalid", fault.because, fault.field);
  // What is not asked is not kept.
  const kept = declaredSchema.parse(
    Object.fromEntries(asked.map((field) => [field, given[field]])),
  );
  const key = { competitionId: contest.id, personId };
  await tx.eligibilityDeclaration.upsert({
    where: { competitionId_personId: key },
    create: { ...key, declared: kept, at: now },
    update: { declared: kept, at: now },
  });
}

/** An author who does not meet the rules in force, or has not declared yet (无账号的合作者 as well). */
export interface IneligibleAuthor {
  entryId: string;
  name: string;
  faults: EligibilityFault[];
}

/**
 * Which authors of these entries the rules in force keep out, in the order asked. For promotion: an entry is
 * fit to go on when none of its authors stands here. Three queries however many entries.
 */
export async function ineligibleAuthors(
  db: Database | Tx,
  contest: Contest,
  entryIds: readonly string[],
  /** While an entry is handed in its co-authors may still have to confirm, and declare as they do. */
  { confirmedOnly = false }: { confirmedOnly?: boolean } = {},
): Promise<IneligibleAuthor[]> {
  const { eligibility } = contest.brief;
  if (askedOf(eligibility).length === 0) return [];
  const authors = await db.author.findMany({
    where: {
      entryId: { in: [...entryIds] },
      entry: { competitionId: contest.id },
      ...(confirmedOnly ? { personId: { not: null } } : {}),
    },
    orderBy: [{ entryId: "asc" }, { position: "asc" }],
  });
  const personIds = [...new Set(authors.flatMap(({ personId }) => personId ?? []))];
  const rows = await db.eligibilityDeclaration.findMany({
    where: { competitionId: contest.id, personId: { in: personIds } },
  });
  const said = new Map(rows.map((row) => [row.personId, declaredSchema.parse(row.declared)]));
  const here = eligibility.neverAwarded
    ? await awardedBefore(db, contest, personIds, await platformNow(db))
    : new Set<string>();
  return authors.flatMap(({ entryId, name, personId }) => {
    const declared = (personId && said.get(personId)) || nothingDeclared;
    const awardedHere = personId !== null && here.has(personId);
    const faults = eligibilityFaults(eligibility, declared, { awardedHere });
    return faults.length > 0 ? [{ entryId, name, faults }] : [];
  });
}
