import { Prisma } from "~/platform/generated/client";
import type { Tx } from "~/platform/database/database.server";
import { organisationStanding, type OrganisationStanding } from "./standing";

// NO KEY: rows that merely name the organisation do not wait for it.
const strengths = { share: Prisma.sql`FOR SHARE`, update: Prisma.sql`FOR NO KEY UPDATE` };

interface Held {
  verified: boolean;
  suspended: boolean;
  standing: OrganisationStanding;
}

/**
 * An organisation's standing, held: deeds in its name share it, a suspension takes it alone, so that neither
 * slips past the other. Ask after the locks on contest and entry; null where there is no such organisation.
 */
export async function heldOrganisation(
  tx: Tx,
  id: string,
  lock: keyof typeof strengths = "share",
): Promise<Held | null> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${id} ${strengths[lock]}`;
  const row = await tx.organisation.findUnique({
    where: { id },
    include: { verification: true, suspensions: { where: { liftedAt: null }, take: 1 } },
  });
  if (!row) return null;
  const facts = { verified: row.verification !== null, suspended: row.suspensions.length > 0 };
  return { ...facts, standing: organisationStanding(facts) };
}
