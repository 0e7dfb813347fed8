import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation, joinByInvitation } from "~/people/accept-invitation.server";
import { readContact } from "~/people/contact";
import { cookiesOf } from "~/people/entering.server";
import { forms } from "~/people/forms";
import { moveFor, pageAfter } from "~/people/invitation";
import { invitationTexts } from "~/people/invitation-texts";
import { InvitationPage } from "~/people/InvitationPage";
import { titled } from "~/people/page-title";
import { contactInvited, invitationBehind } from "~/people/queries.server";
import { signInByPassword } from "~/people/sign-in.server";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";

export const meta = titled(invitationTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { person } = await viewerOf(request);
    const { token = "" } = params;
    const { ownerId, acceptedById, slug, ...offer } = found(await invitationBehind(token));
    const { state } = offer;
    const viewerId = person?.id ?? null;
    return {
      ...offer,
      move: moveFor({ state, viewerId, contactOwnerId: ownerId, acceptedById }),
      joins: ownerId === null,
      viewerName: person?.name ?? null,
      here: `/invitations/${token}`,
      goOn: pageAfter(offer, slug),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { token = "" } = params;
  const [client, here] = [clientAddress(request), `/invitations/${token}`];
  // Back to the page itself, which says that it is done and where to go on.
  return answeringForms(request, {
    accept: form(forms.nothing, async (_nothing, { requestKey }) => {
      await acceptInvitation(actorOf(await requireViewer(request)), { token }, { requestKey });
      return redirect(here);
    }),
    join: form(forms.join, async ({ name, password = null }, { locale }) => {
      const entered = await joinByInvitation({ token, name, password, locale, client });
      return redirect(here, { headers: await cookiesOf(request, entered) });
    }),
    password: form(forms.passwordOnly, async ({ password }) => {
      const contact = found(readContact(found(await contactInvited(token))));
      const entered = await signInByPassword({ contact, password, client });
      return redirect(here, { headers: await cookiesOf(request, entered) });
    }),
  });
}

export default function Invitation() {
  return <InvitationPage invitation={useLoaderData<typeof loader>()} answer={useActionData()} />;
}
