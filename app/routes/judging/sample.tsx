import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newestSample, samplePage } from "~/judging/calibration/sample-queries.server";
import { SamplePage } from "~/judging/calibration/SamplePage";
import { lockSample, saveSample } from "~/judging/calibration/score-sample.server";
import { calibrationTexts } from "~/judging/calibration/texts";
import { forms } from "~/judging/forms";
import type { SheetAnswer } from "~/judging/sheet/sheet-answer";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { silentlyOffline, unlessSilent } from "~/platform/http/silent-saves";
import { Refusal } from "~/platform/refusal";

export const meta = titled(calibrationTexts, "title");

const ofSample = ({ params }: Pick<ActionFunctionArgs, "params">) => ({
  seatId: params.seatId ?? "",
  sampleId: params.sampleId ?? "",
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return {
      page: await samplePage(viewer, ofSample({ params })),
      saved: new URL(request.url).searchParams.has("saved"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const [actor, of] = [actorOf(viewer), ofSample({ params })];
  const here = `/jury/${of.seatId}/samples/${of.sampleId}`;
  return answeringForms(request, {
    save: form(forms.save, async ({ revision, scores, note }, { requestKey, formData }) => {
      // A page that saves by itself tells its saves apart by their revision.
      const silently = formData.has("silently");
      const options = { requestKey: silently ? null : requestKey };
      try {
        const saved = await saveSample(actor, { ...of, revision, scores, note }, options);
        return silently ? data({ saved }) : redirect(`${here}?saved`);
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "conflict") throw error;
        const newest = await newestSample(viewer, of);
        return data({ conflict: { newest, typed: { scores, note, comment: "" } } }, 409);
      }
    }),
    lock: form(forms.lock, async ({ revision }, { requestKey }) => {
      await lockSample(actor, { ...of, revision }, { requestKey });
      return redirect(here);
    }),
  });
}

export const shouldRevalidate = unlessSilent;
export const clientAction = silentlyOffline;

export default function Sample() {
  const answer = useActionData() as SheetAnswer;
  return <SamplePage {...useLoaderData<typeof loader>()} answer={answer} />;
}
