import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveCommendations } from "~/judging/commendations/approve-commendations.server";
import { commendationsPage } from "~/judging/commendations/commendation-queries.server";
import { CommendationsPage } from "~/judging/commendations/CommendationsPage";
import { commendationForms } from "~/judging/commendations/forms";
import { proposeCommendations } from "~/judging/commendations/propose-commendations.server";
import { commendationTexts } from "~/judging/commendations/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(commendationTexts, "commendations");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    page: await commendationsPage(await requireViewer(request), params.slug ?? ""),
    proposedNow: new URL(request.url).searchParams.has("proposed"),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  const here = `/competitions/${slug}/commendations`;
  return answeringForms(request, {
    propose: form(commendationForms.propose, async ({ given }, { requestKey }) => {
      await proposeCommendations(actor, { slug, given }, { requestKey });
      return redirect(`${here}?proposed`);
    }),
    sign: form(commendationForms.sign, async ({ digest }, { requestKey }) => {
      await approveCommendations(
        actor,
        { slug, digest, origin: publicOrigin(request) },
        { requestKey },
      );
      return redirect(here);
    }),
  });
}

export default function Commendations() {
  return <CommendationsPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
