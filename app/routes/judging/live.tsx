import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { newestBallot } from "~/judging/ballot-queries.server";
import { forms } from "~/judging/forms";
import { livePage } from "~/judging/live/live-queries.server";
import { LivePage } from "~/judging/live/LivePage";
import { liveTexts } from "~/judging/live/texts";
import { lockBallot } from "~/judging/lock-ballot.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { unlessSilent } from "~/platform/http/silent-saves";
import { Refusal } from "~/platform/refusal";

export const meta = titled(liveTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { page: await livePage(viewer, params.seatId ?? "") };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const [actor, seatId] = [actorOf(viewer), params.seatId ?? ""];
  // Only what lies on this desk of a live round is written from here; anything else does not exist.
  const { lines } = await answering(request, () => livePage(viewer, seatId));
  const numberOf = (id: string) => lines.find((line) => line.assignmentId === id)?.number ?? "";
  return answeringForms(request, {
    save: form(forms.saveLive, async ({ assignmentId, ...typed }) => {
      try {
        return data({ saved: await saveBallot(actor, { assignmentId, ...typed }) });
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "conflict") throw error;
        const { scores, comment, note } = typed;
        const newest = await newestBallot(viewer, assignmentId);
        return data({ conflict: { newest, typed: { scores, comment, note } } }, 409);
      }
    }),
    lock: form(forms.lockLive, async ({ assignmentId, revision }, { requestKey }) => {
      await lockBallot(actor, { assignmentId, revision }, { requestKey });
      return data({ locked: numberOf(assignmentId) });
    }),
  });
}

export const shouldRevalidate = unlessSilent;

/** Without a line the page stays as it is, with every ballot in it; what was pressed is told, and tried again. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (error instanceof Error) return { offline: true as const };
    throw error;
  }
}

export default function Live() {
  return <LivePage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
