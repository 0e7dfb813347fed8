import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { abstain } from "~/judging/abstain.server";
import { ballotPage, newestBallot, nextDesk } from "~/judging/ballot-queries.server";
import { forms } from "~/judging/forms";
import { lockBallot } from "~/judging/lock-ballot.server";
import { markGarment, unmarkGarment } from "~/judging/marks/mark-garment.server";
import { recuse } from "~/judging/recuse.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { BallotPage } from "~/judging/sheet/BallotPage";
import type { SheetAnswer } from "~/judging/sheet/sheet-answer";
import { sheetTexts } from "~/judging/sheet/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { silentlyOffline, unlessSilent } from "~/platform/http/silent-saves";
import { Refusal } from "~/platform/refusal";

export const meta = titled(sheetTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { searchParams } = new URL(request.url);
    const number = searchParams.get("locked") ?? "";
    return {
      page: await ballotPage(viewer, params.assignmentId ?? ""),
      lockedBefore: /^\d{1,7}$/.test(number) ? number : null,
      saved: searchParams.has("saved"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const [actor, assignmentId] = [actorOf(viewer), params.assignmentId ?? ""];
  const here = `/ballots/${assignmentId}`;
  return answeringForms(request, {
    save: form(forms.save, async (typed, { requestKey, formData }) => {
      // A page that saves by itself tells its saves apart by their revision.
      const silently = formData.has("silently");
      const options = { requestKey: silently ? null : requestKey };
      try {
        const saved = await saveBallot(actor, { assignmentId, ...typed }, options);
        return silently ? data({ saved }) : redirect(`${here}?saved`);
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "conflict") throw error;
        const newest = await newestBallot(viewer, assignmentId);
        const { scores, comment, note } = typed;
        return data({ conflict: { newest, typed: { scores, comment, note } } }, 409);
      }
    }),
    abstain: form(forms.abstain, async ({ revision }, { requestKey }) => {
      await abstain(actor, { assignmentId, revision }, { requestKey });
      return redirect(here);
    }),
    mark: form(forms.mark, async (mark, { requestKey }) => {
      await markGarment(actor, { assignmentId, ...mark }, { requestKey });
      return redirect(here);
    }),
    unmark: form(forms.unmark, async ({ markId }, { requestKey }) => {
      await unmarkGarment(actor, { assignmentId, markId }, { requestKey });
      return redirect(here);
    }),
    recuse: form(forms.recuse, async ({ kind }, { requestKey }) => {
      const { seatId } = await recuse(actor, { assignmentId, kind }, { requestKey });
      return redirect(`/jury/${seatId}?done=recused#queue`);
    }),
    lock: form(forms.lock, async ({ revision }, { requestKey }) => {
      const locked = await lockBallot(actor, { assignmentId, revision }, { requestKey });
      const next = await nextDesk(viewer, assignmentId);
      return redirect(
        next
          ? `/ballots/${next.assignmentId}?locked=${next.after}`
          : `/jury/${locked.seatId}#queue`,
      );
    }),
  });
}

export const shouldRevalidate = unlessSilent;
export const clientAction = silentlyOffline;

export default function Ballot() {
  const answer = useActionData() as SheetAnswer;
  return <BallotPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
