import { database } from "~/platform/database/database.server";
import { cardsOf } from "./organisations.server";
import { mayVerifyOrganisations } from "./permissions";
import type { OrganisationStanding } from "./standing";
import type { Viewer } from "./viewer";

const mostRows = 50;

/** What the steward looks for: words of a name or a register number, and a standing. */
export interface OrganisationSearch {
  words: string;
  standing: OrganisationStanding | null;
}

/**
 * The organisations of the platform as its steward finds them, the newest first; null for anybody else.
 * Where there are more than a page shows, `more` says so, and a narrower search finds them.
 */
export async function searchOrganisations(viewer: Viewer, { words, standing }: OrganisationSearch) {
  if (!mayVerifyOrganisations(viewer, null).allowed) return null;
  // strpos, not LIKE: a percent sign that was typed means a percent sign.
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT o."id" FROM "Organisation" o
    LEFT JOIN "OrganisationVerification" v ON v."organisationId" = o."id"
    LEFT JOIN "OrganisationSuspension" s ON s."organisationId" = o."id" AND s."liftedAt" IS NULL
    WHERE (${words} = '' OR strpos(lower(concat_ws(' ', o."name"->>'zh', o."name"->>'en',
        o."registerNo")), lower(${words})) > 0)
      AND (${standing}::text IS NULL OR ${standing} = CASE
        WHEN s."id" IS NOT NULL THEN 'suspended'
        WHEN v."organisationId" IS NOT NULL THEN 'verified' ELSE 'waiting' END)
    ORDER BY o."createdAt" DESC, o."id" LIMIT ${mostRows + 1}`;
  const shown = found.slice(0, mostRows).map(({ id }) => id);
  return { organisations: await cardsOf(shown), more: found.length > mostRows };
}
