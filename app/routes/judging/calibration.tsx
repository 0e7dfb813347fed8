import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { calibrationPage } from "~/judging/calibration/calibration-queries.server";
import {
  calibrationDeeds,
  CalibrationPage,
  type CalibrationDone,
} from "~/judging/calibration/CalibrationPage";
import { describeSample } from "~/judging/calibration/describe-sample.server";
import { calibrationForms as forms } from "~/judging/calibration/forms";
import { letPrecede, openCalibration } from "~/judging/calibration/open-calibration.server";
import { removeSample } from "~/judging/calibration/sample-files.server";
import { calibrationTexts } from "~/judging/calibration/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(calibrationTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { slug = "", roundId = "" } = params;
    const what = new URL(request.url).searchParams.get("done");
    return {
      page: await calibrationPage(viewer, { slug, roundId }),
      done: calibrationDeeds.find((deed) => deed === what) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const of = { slug: params.slug ?? "", roundId: params.roundId ?? "" };
  const done = (deed: CalibrationDone) =>
    redirect(`/competitions/${of.slug}/rounds/${of.roundId}/calibration?done=${deed}`);
  return answeringForms(request, {
    describe: form(forms.describe, async (sample, { requestKey }) => {
      await describeSample(actor, { ...of, ...sample }, { requestKey });
      return done("described");
    }),
    remove: form(forms.sample, async ({ sampleId }) => {
      await removeSample(actor, { ...of, sampleId });
      return done("removed");
    }),
    open: form(forms.open, async ({ precedes }, { requestKey }) => {
      const origin = publicOrigin(request);
      await openCalibration(actor, { ...of, origin, precedes: precedes === "on" }, { requestKey });
      return done("opened");
    }),
    precede: form(forms.precede, async ({ precedes }, { requestKey }) => {
      await letPrecede(actor, { ...of, precedes: precedes === "on" }, { requestKey });
      return done("changed");
    }),
  });
}

export default function Calibration() {
  return <CalibrationPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
