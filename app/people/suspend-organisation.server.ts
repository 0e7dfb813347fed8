import { deed } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { mayVerifyOrganisations } from "./permissions";
import { refusals } from "./refusals";
import { loadViewer } from "./viewer.server";
import { heldOrganisation } from "./held-organisation.server";

interface WithReason {
  organisationId: string;
  reason: string;
}

/**
 * Stops an organisation from acting, with a reason that its members read. What it has begun stays visible and
 * whoever entered its contests keeps every right; a deed in its name waits here for the other or is refused.
 */
export const suspendOrganisation = deed(
  "people.suspend-organisation",
  async ({ tx, actor, now, record }, { organisationId, reason }: WithReason) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayVerifyOrganisations(viewer, null));
    const { suspended } = found(await heldOrganisation(tx, organisationId, "update"));
    if (suspended) throw new Refusal("conflict", refusals.suspendedAlready);
    const id = newId();
    await tx.organisationSuspension.create({
      data: { id, organisationId, reason, byId: viewer.person!.id, at: await now() },
    });
    await record({ subject: ["organisation", organisationId], payload: { suspension: id } });
    return { organisationId };
  },
);

/** Ends a suspension, with what has changed. */
export const liftSuspension = deed(
  "people.lift-suspension",
  async ({ tx, actor, now, record }, { organisationId, reason }: WithReason) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayVerifyOrganisations(viewer, null));
    const { suspended } = found(await heldOrganisation(tx, organisationId, "update"));
    if (!suspended) throw new Refusal("conflict", refusals.notSuspended);
    await tx.organisationSuspension.updateMany({
      where: { organisationId, liftedAt: null },
      data: { liftedAt: await now(), liftedById: viewer.person!.id, liftedReason: reason },
    });
    await record({ subject: ["organisation", organisationId], payload: { lifted: true } });
    return { organisationId };
  },
);
