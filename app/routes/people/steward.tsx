import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forms } from "~/people/forms";
import { organisationTexts } from "~/people/organisation-texts";
import { waitingOrganisations } from "~/people/organisations.server";
import { searchOrganisations } from "~/people/steward-queries.server";
import { titled } from "~/people/page-title";
import { StewardPage } from "~/people/StewardPage";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";

export const meta = titled(organisationTexts, "stewardTitle");

const standings = ["waiting", "verified", "suspended"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const query = new URL(request.url).searchParams;
    const asked = {
      words: (query.get("words") ?? "").trim().slice(0, 100),
      standing: standings.find((one) => one === query.get("standing")) ?? null,
    };
    return {
      waiting: found(await waitingOrganisations(viewer)),
      found: found(await searchOrganisations(viewer, asked)),
      asked,
      done: query.get("done") === "verified",
    };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  return answeringForms(request, {
    verify: form(forms.verify, async (verification, { requestKey }) => {
      await verifyOrganisation(actor, verification, { requestKey });
      return redirect("/steward?done=verified");
    }),
  });
}

export default function Steward() {
  return <StewardPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
