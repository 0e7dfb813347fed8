import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { comparePage } from "~/judging/comparing/comparing-queries.server";
import { ComparePage } from "~/judging/comparing/ComparePage";
import { judgeComparison } from "~/judging/comparing/judge-comparison.server";
import { lockComparisons } from "~/judging/comparing/lock-comparisons.server";
import { compareTexts } from "~/judging/comparing/texts";
import { undoComparison } from "~/judging/comparing/undo-comparison.server";
import { forms } from "~/judging/forms";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(compareTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { page: await comparePage(viewer, params.seatId ?? "") };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const seatId = params.seatId ?? "";
  const here = `/jury/${seatId}/comparisons`;
  return answeringForms(request, {
    judge: form(forms.judge, async (answer, { requestKey }) => {
      await judgeComparison(actor, { seatId, ...answer }, { requestKey });
      return redirect(here);
    }),
    undo: form(forms.undo, async ({ turn }, { requestKey }) => {
      await undoComparison(actor, { seatId, turn }, { requestKey });
      return redirect(here);
    }),
    lock: form(forms.lockAll, async ({ turn }, { requestKey }) => {
      await lockComparisons(actor, { seatId, turn }, { requestKey });
      return redirect(here);
    }),
  });
}

export default function Comparisons() {
  return <ComparePage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
