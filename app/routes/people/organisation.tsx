import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuotaLinks } from "~/entries/batch/QuotaLinks";
import { heldQuotas } from "~/entries/batch/queries.server";
import { endMembership } from "~/people/end-membership.server";
import { forms } from "~/people/forms";
import { inviteManager, revokeManagerInvitation } from "~/people/invite-managers.server";
import { organisationFor } from "~/people/organisations.server";
import { organisationDone, OrganisationPage } from "~/people/OrganisationPage";
import { titleIn } from "~/people/page-title";
import { colleaguesOf } from "~/people/queries.server";
import { liftSuspension, suspendOrganisation } from "~/people/suspend-organisation.server";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { isSteward } from "~/people/viewer";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { found } from "~/platform/refusal";

type Meta = Parameters<typeof titleIn>[0];
type MetaArgs = { data?: Awaited<ReturnType<typeof loader>>; matches: Meta };
export const meta = ({ data, matches }: MetaArgs) => {
  const { zh, en = zh } = data?.organisation.name ?? { zh: "机构", en: "Organisation" };
  return titleIn(matches, { zh, en });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    const id = params.id ?? "";
    const done = new URL(request.url).searchParams.get("done");
    const quotas = await heldQuotas(viewer);
    return {
      quotas: quotas.filter(({ organisationId }) => organisationId === id),
      organisation: found(await organisationFor(viewer, id)),
      inside: await colleaguesOf(viewer, id),
      mayVerify: isSteward(viewer),
      done: organisationDone.find((deed) => deed === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const organisationId = params.id ?? "";
  const done = (deed: (typeof organisationDone)[number]) =>
    redirect(`/organisations/${organisationId}?done=${deed}`);
  return answeringForms(request, {
    invite: form(forms.inviteManager, async (invited, { locale, requestKey }) => {
      const origin = publicOrigin(request);
      await inviteManager(actor, { organisationId, ...invited, locale, origin }, { requestKey });
      return done("invited");
    }),
    revoke: form(forms.revokeInvitation, async ({ invitationId }, { requestKey }) => {
      await revokeManagerInvitation(actor, { organisationId, invitationId }, { requestKey });
      return done("revoked");
    }),
    verify: form(forms.verify, async ({ note }, { requestKey }) => {
      await verifyOrganisation(actor, { organisationId, note }, { requestKey });
      return done("verified");
    }),
    end: form(forms.endMembership, async ({ personId }, { requestKey }) => {
      await endMembership(actor, { organisationId, personId }, { requestKey });
      // Who has left sees no inside of it any more, and perhaps no page.
      return personId === actor.personId ? redirect("/organisations") : done("ended");
    }),
    suspend: form(forms.suspend, async ({ reason }, { requestKey }) => {
      await suspendOrganisation(actor, { organisationId, reason }, { requestKey });
      return done("suspended");
    }),
    lift: form(forms.suspend, async ({ reason }, { requestKey }) => {
      await liftSuspension(actor, { organisationId, reason }, { requestKey });
      return done("lifted");
    }),
  });
}

export default function Organisation() {
  const { quotas, ...shown } = useLoaderData<typeof loader>();
  return (
    <OrganisationPage {...shown} answer={useActionData()}>
      <QuotaLinks quotas={quotas} />
    </OrganisationPage>
  );
}
