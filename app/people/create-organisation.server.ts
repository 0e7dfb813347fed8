import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { grantRole } from "./grant-role.server";
import type { OrganisationKind } from "./organisation";
import { mayCreateOrganisation } from "./permissions";
import { spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { loadViewer } from "./viewer.server";

export interface NewOrganisation {
  kind: OrganisationKind;
  name: Localized;
  registerNo: string | null;
}

const create = deed(
  "people.create-organisation",
  async ({ tx, actor, now, record }, { kind, name, registerNo }: NewOrganisation) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayCreateOrganisation(viewer, null));
    const personId = viewer.person!.id;
    const id = newId();
    await tx.organisation.create({
      data: {
        id,
        kind,
        name: { ...name },
        registerNo,
        createdById: personId,
        createdAt: await now(),
      },
    });
    await grantRole(tx, {
      personId,
      scopeKind: "organisation",
      scopeId: id,
      role: "manager",
      grantedById: null,
    });
    await record({ subject: ["organisation", id], payload: { kind } });
    return { organisationId: id };
  },
);

/** Opens an organisation; its creator manages it. Until a steward has verified it, it hosts nothing. */
export async function createOrganisation(
  actor: Actor,
  organisation: NewOrganisation,
  options?: DeedOptions,
): Promise<{ organisationId: string }> {
  if (actor.personId) await spend(rateLimits.organisationsOfPerson, actor.personId);
  return create(actor, organisation, options);
}
