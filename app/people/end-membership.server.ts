import { deed } from "~/evidence/deed.server";
import { found, must, Refusal } from "~/platform/refusal";
import { lockPerson } from "./accounts.server";
import { endRole } from "./grant-role.server";
import { heldOrganisation } from "./held-organisation.server";
import { mayEndMembership } from "./permissions";
import { holdersOf } from "./queries.server";
import { refusals } from "./refusals";
import { loadViewer } from "./viewer.server";

/** A manager takes somebody off an organisation, or somebody leaves it. The last manager stays. */
export const endMembership = deed(
  "people.end-membership",
  async (
    { tx, actor, record },
    { organisationId, personId }: { organisationId: string; personId: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    // Held alone: two managers who take each other off at one instant would leave nobody.
    found(await heldOrganisation(tx, organisationId, "update"));
    must(mayEndMembership(viewer, { organisationId, personId }));
    const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
    const holders = await holdersOf(tx, scope);
    const managers = holders.filter(({ role }) => role === "manager");
    const own = holders.filter((one) => one.personId === personId);
    found(own[0]);
    if (managers.length === 1 && managers[0]!.personId === personId)
      throw new Refusal("conflict", refusals.lastManager);
    await lockPerson(tx, personId);
    for (const { role } of own) await endRole(tx, { ...scope, personId, role });
    await record({
      subject: ["organisation", organisationId],
      payload: { ended: own.map(({ role }) => role) },
    });
    return { organisationId };
  },
);
