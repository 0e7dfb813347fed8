import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { boardTexts } from "~/licensing/board-texts";
import { makingSchema } from "~/licensing/enquiry-form";
import { makingFor } from "~/licensing/making-queries.server";
import { MakingPage } from "~/licensing/MakingPage";
import { stateMaking } from "~/licensing/state-making.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(boardTexts, "makingTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    ...(await makingFor(await requireViewer(request), params.id ?? "")),
    saved: new URL(request.url).searchParams.get("done") === "saved",
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  return answeringForms(request, {
    state: form(makingSchema, async (typed, { requestKey }) => {
      const { moq = null, costFrom = null, costTo = null, leadDays = null } = typed;
      const facts = { moq, costFromFen: costFrom, costToFen: costTo, leadDays };
      await stateMaking(actor, { entryId, facts }, { requestKey });
      return redirect(`/entries/${entryId}/making?done=saved`);
    }),
  });
}

export default function Making() {
  return <MakingPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
