import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { shownNumber } from "~/entries/candidate-numbers";
import { forms } from "~/judging/forms";
import { callEntry } from "~/judging/stage/call-entry.server";
import { checkIn } from "~/judging/stage/check-in.server";
import { stagePage } from "~/judging/stage/stage-queries.server";
import { StagePage, type StageDone } from "~/judging/stage/StagePage";
import { stageTexts } from "~/judging/stage/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(stageTexts, "title");

const deeds = ["called", "cleared", "checked-in", "again"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { searchParams } = new URL(request.url);
    const what = deeds.find((deed) => deed === searchParams.get("done"));
    const number = searchParams.get("number") ?? "";
    const done: StageDone | null = what
      ? { what, number: /^\d{1,7}$/.test(number) ? number : "" }
      : null;
    return { page: await stagePage(viewer, params.slug ?? "", params.roundId ?? ""), done };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const [slug, roundId] = [params.slug ?? "", params.roundId ?? ""];
  const done = (what: StageDone["what"], number: number | null) =>
    redirect(
      `/competitions/${slug}/rounds/${roundId}/stage?done=${what}` +
        (number === null ? "" : `&number=${shownNumber(number)}`),
    );
  return answeringForms(request, {
    call: form(forms.onStage, async ({ card }, { requestKey }) => {
      const { called } = await callEntry(actor, { slug, roundId, card }, { requestKey });
      return done(called === null ? "cleared" : "called", called);
    }),
    checkIn: form(forms.onStage, async ({ card }, { requestKey }) => {
      const { number, again } = await checkIn(actor, { slug, roundId, card }, { requestKey });
      return done(again ? "again" : "checked-in", number);
    }),
  });
}

export default function Stage() {
  return <StagePage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
