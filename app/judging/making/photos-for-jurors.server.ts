import type { Database } from "~/platform/database/database.server";
import type { OfMaking } from "./held-making.server";
import { finished, makingState } from "./steps";

/**
 * The photographs of the finished garment as jurors may have them: only of one that an organiser found to match,
 * having looked that no photograph shows its author, and only what was rewritten without metadata.
 */
export async function photosForJurors(db: Database, { entryId, roundId }: OfMaking) {
  const where = { entryId, roundId };
  const reports = await db.garmentReport.findMany({ where });
  const check = await db.garmentCheck.findFirst({
    where,
    orderBy: [{ reports: "desc" }, { at: "desc" }],
  });
  const agreement = await db.garmentAgreement.findFirst({ where });
  const made = { signedAt: agreement?.at ?? null, reports, check };
  if (makingState(made) !== "matches") return [];
  const photos = await db.garmentPhoto.findMany({
    where: {
      ...{ ...where, step: finished, reportId: { not: null } },
      file: { inspection: { accepted: true } },
    },
    orderBy: [{ addedAt: "asc" }, { fileId: "asc" }],
    select: {
      file: {
        select: {
          id: true,
          kind: true,
          look: true,
          derivatives: { where: { audience: "jury" }, orderBy: { width: "asc" } },
        },
      },
    },
  });
  return photos.map(({ file }) => file);
}
