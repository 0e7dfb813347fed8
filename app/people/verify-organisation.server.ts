import { deed } from "~/evidence/deed.server";
import { found, must, Refusal } from "~/platform/refusal";
import { mayVerifyOrganisations } from "./permissions";
import { refusals } from "./refusals";
import { loadViewer } from "./viewer.server";

/** The steward's word that an organisation is who it says it is, with how that was checked. */
export const verifyOrganisation = deed(
  "people.verify-organisation",
  async (
    { tx, actor, now, record },
    { organisationId, note }: { organisationId: string; note: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayVerifyOrganisations(viewer, null));
    found(await tx.organisation.findUnique({ where: { id: organisationId } }));
    const { count } = await tx.organisationVerification.createMany({
      data: [{ organisationId, byId: viewer.person!.id, at: await now(), note }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("conflict", refusals.alreadyVerified);
    await record({ subject: ["organisation", organisationId], payload: { verified: true } });
    return { organisationId };
  },
);
