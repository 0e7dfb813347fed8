import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, unknown } from "~/platform/refusal";
import { lockedEntry } from "../held-entry.server";
import { authorshipScope } from "../invite-co-authors.server";
import { holdsQuota, mayTakeBack } from "./permissions";

/** Takes back a recommendation that nobody has taken up: the link ends, and the place is free again. */
export const takeBackRecommendation = deed(
  "entries.take-back-recommendation",
  async ({ tx, actor, now, record }, { entryId }: { entryId: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { quota } = found(
      await tx.recommendation.findUnique({ where: { entryId }, include: { quota: true } }),
    );
    const { organisationId } = quota;
    if (!holdsQuota(viewer, organisationId)) throw unknown();
    const { authors, withdrawn } = await lockedEntry(tx, entryId);
    const takenUp = authors.some(({ personId }) => personId !== null);
    must(mayTakeBack(viewer, { organisationId, takenUp, withdrawn }));
    const at = await now();
    await tx.withdrawal.create({ data: { entryId, byId: viewer.person!.id, at } });
    await tx.invitation.updateMany({
      where: {
        ...authorshipScope,
        scopeId: { in: authors.map(({ id }) => id) },
        acceptedAt: null,
        revokedAt: null,
      },
      data: { revokedAt: at },
    });
    await record({ subject: ["entry", entryId], payload: { quota: quota.id } });
    return { entryId };
  },
);
