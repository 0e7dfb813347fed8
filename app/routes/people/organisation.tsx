import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forms } from "~/people/forms";
import { inviteManager, revokeManagerInvitation } from "~/people/invite-managers.server";
import { organisationFor } from "~/people/organisations.server";
import { OrganisationPage } from "~/people/OrganisationPage";
import { titleIn } from "~/people/page-title";
import { managersOf } from "~/people/queries.server";
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

const deeds = ["invited", "revoked", "verified"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    const id = params.id ?? "";
    const done = new URL(request.url).searchParams.get("done");
    return {
      organisation: found(await organisationFor(viewer, id)),
      inside: await managersOf(viewer, id),
      mayVerify: isSteward(viewer),
      done: deeds.find((deed) => deed === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const organisationId = params.id ?? "";
  const done = (deed: (typeof deeds)[number]) =>
    redirect(`/organisations/${organisationId}?done=${deed}`);
  return answeringForms(request, {
    invite: form(forms.inviteManager, async ({ contact }, { locale, requestKey }) => {
      const origin = publicOrigin(request);
      await inviteManager(actor, { organisationId, contact, locale, origin }, { requestKey });
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
  });
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
