import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createOrganisation } from "~/people/create-organisation.server";
import { forms } from "~/people/forms";
import { organisationTexts } from "~/people/organisation-texts";
import { knownOrganisations, organisationsWith } from "~/people/organisations.server";
import { OrganisationsPage } from "~/people/OrganisationsPage";
import { titled } from "~/people/page-title";
import { isSignedIn } from "~/people/viewer";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(organisationTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    return {
      mine: isSignedIn(viewer) ? await organisationsWith(viewer) : null,
      known: await knownOrganisations(),
    };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  return answeringForms(request, {
    create: form(forms.organisation, async (typed, { requestKey }) => {
      const { kind, name, nameEn, registerNo = null } = typed;
      const { organisationId } = await createOrganisation(
        actor,
        { kind, name: { zh: name, ...(nameEn ? { en: nameEn } : {}) }, registerNo },
        { requestKey },
      );
      return redirect(`/organisations/${organisationId}`);
    }),
  });
}

export default function Organisations() {
  return <OrganisationsPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
