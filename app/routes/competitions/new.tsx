import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewContest } from "~/competitions/NewContest";
import { openCompetition, openCompetitionSchema } from "~/competitions/open-competition.server";
import { organiserTexts } from "~/competitions/organiser-texts";
import { beginnings } from "~/competitions/queries.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => beginnings(await requireViewer(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  return answeringForm(request, openCompetitionSchema, async (value, { requestKey }) => {
    const { slug } = await openCompetition(actorOf(viewer), value, { requestKey });
    return redirect(`/competitions/${slug}/edit`);
  });
}

export const meta = titled(organiserTexts, "newTitle");

export default function New() {
  const answer = useActionData<typeof action>();
  return <NewContest {...useLoaderData<typeof loader>()} lastResult={answer?.lastResult} />;
}
