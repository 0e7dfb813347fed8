import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownDeliberationPage } from "~/judging/deliberation/deliberation-queries.server";
import { deliberationForms } from "~/judging/deliberation/forms";
import { OwnDeliberationPage } from "~/judging/deliberation/OwnDeliberationPage";
import { signMinutes } from "~/judging/deliberation/sign-minutes.server";
import { stepBack } from "~/judging/deliberation/step-back.server";
import { deliberationTexts } from "~/judging/deliberation/texts";
import { voteInDeliberation } from "~/judging/deliberation/vote-in-deliberation.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(deliberationTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { seatId = "", deliberationId = "" } = params;
    const done = new URL(request.url).searchParams.get("done");
    return {
      own: await ownDeliberationPage(await requireViewer(request), seatId, deliberationId),
      done: (["voted", "signed"] as const).find((one) => one === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { seatId = "", deliberationId = "" } = params;
  const own = { seatId, deliberationId };
  const here = `/jury/${seatId}/deliberations/${deliberationId}`;
  return answeringForms(request, {
    vote: form(deliberationForms.vote, async ({ chosen }, { requestKey }) => {
      await voteInDeliberation(actor, { ...own, chosen }, { requestKey });
      return redirect(`${here}?done=voted`);
    }),
    stepBack: form(deliberationForms.stepBack, async ({ kind }, { requestKey }) => {
      await stepBack(actor, { ...own, kind }, { requestKey });
      return redirect(`/jury/${seatId}?done=stepped-back`);
    }),
    sign: form(deliberationForms.sign, async ({ digest }, { requestKey }) => {
      await signMinutes(actor, { ...own, digest }, { requestKey });
      return redirect(`${here}?done=signed`);
    }),
  });
}

export default function OwnDeliberation() {
  return <OwnDeliberationPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
