import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import { mayGrantQuota } from "./permissions";
import { heldQuota } from "./quota.server";

/** Admits an organisation to recommend so many works (推荐名额), or changes how many. */
export const grantQuota = deed(
  "entries.grant-quota",
  async (
    { tx, actor, now, record },
    { slug, organisationId, places }: { slug: string; organisationId: string; places: number },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const contest = found(await competitionInForce(tx, { slug }, "share"));
    if (!mayManage(viewer, contest)) throw unknown();
    const key = { competitionId: contest.id, organisationId };
    const known = await tx.quota.findUnique({ where: { competitionId_organisationId: key } });
    const held = known && (await heldQuota(tx, known.id));
    const verified = (await tx.organisationVerification.count({ where: { organisationId } })) > 0;
    must(mayGrantQuota(viewer, contest, { places, used: held?.used ?? 0, verified }));
    const by = { places, grantedById: viewer.person!.id, grantedAt: await now() };
    const { id } = await tx.quota.upsert({
      where: { competitionId_organisationId: key },
      create: { id: newId(), ...key, ...by },
      update: by,
    });
    await record({ subject: ["quota", id], payload: { ...key, places } });
    return { quotaId: id };
  },
);
