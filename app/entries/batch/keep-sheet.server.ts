import { competitionInForce } from "~/competitions/in-force.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import { holdsQuota, mayRecommend } from "./permissions";
import { heldQuota } from "./quota.server";
import type { SheetRow } from "./sheet";

/** Where a sheet may be brought: asked before its bytes are read, and again with what was read. */
export function canBring(viewer: SignedIn, slug: string, organisationId: string): Promise<void> {
  return transaction(async (tx) => {
    const contest = found(await competitionInForce(tx, { slug }, "share"));
    const key = { competitionId: contest.id, organisationId };
    const known = await tx.quota.findUnique({ where: { competitionId_organisationId: key } });
    if (!known || !holdsQuota(viewer, organisationId)) throw unknown();
    const { timetable } = contest.brief;
    const quota = await heldQuota(tx, known.id);
    const now = await platformNow(tx);
    must(mayRecommend(viewer, { ...quota, wanted: 0, timetable, now }));
  });
}

/**
 * Keeps 汇总表 as it was read, to be looked through before anything is opened. Binds nobody and is no entry of
 * the journal; one organisation keeps one unconfirmed sheet.
 */
export function keepSheet(
  viewer: SignedIn,
  where: { slug: string; organisationId: string },
  sheet: { name: string; rows: SheetRow[] },
): Promise<{ sheetId: string }> {
  return transaction(async (tx) => {
    const contest = found(await competitionInForce(tx, { slug: where.slug }, "share"));
    const key = { competitionId: contest.id, organisationId: where.organisationId };
    const quota = found(
      await tx.quota.findUnique({ where: { competitionId_organisationId: key } }),
    );
    if (!holdsQuota(viewer, where.organisationId)) throw unknown();
    await tx.recommendationSheet.deleteMany({ where: { quotaId: quota.id, confirmedAt: null } });
    const id = newId();
    await tx.recommendationSheet.create({
      data: {
        ...{ id, quotaId: quota.id, uploadedById: viewer.person.id, at: await platformNow(tx) },
        ...{ name: sheet.name.slice(0, 160), rows: sheet.rows as never },
      },
    });
    return { sheetId: id };
  });
}
