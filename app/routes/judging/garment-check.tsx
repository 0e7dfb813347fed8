import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkGarment } from "~/judging/making/check-garment.server";
import { CheckPage } from "~/judging/making/CheckPage";
import { makingForms } from "~/judging/making/forms";
import { garmentToCheck } from "~/judging/making/making-queries.server";
import { makingTexts } from "~/judging/making/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(makingTexts, "check");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = "", number = "" } = params;
    return {
      page: await garmentToCheck(await requireViewer(request), { slug, roundId, number }),
      kept: new URL(request.url).searchParams.has("kept"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const { slug = "", roundId = "", number = "" } = params;
  const origin = publicOrigin(request);
  return answeringForms(request, {
    check: form(makingForms.check, async ({ outcome, reason, reports }, { requestKey }) => {
      const { entryId } = await garmentToCheck(viewer, { slug, roundId, number });
      const found = { matches: outcome === "matches", reason, reports };
      const input = { entryId, roundId, origin, ...found };
      await checkGarment(actorOf(viewer), input, { requestKey });
      return redirect(`/competitions/${slug}/rounds/${roundId}/garment-making/${number}?kept`);
    }),
  });
}

export default function GarmentCheck() {
  return <CheckPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
