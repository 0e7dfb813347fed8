import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { placeOfSample, sampleOf } from "~/judging/calibration/sample-files.server";
import { answerUnderWay, answerUpload } from "~/media/uploads/upload-door.server";

const ofRound = ({ params }: Pick<ActionFunctionArgs, "params">) => ({
  slug: params.slug ?? "",
  roundId: params.roundId ?? "",
});

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerUnderWay(request, placeOfSample(ofRound({ params })));

/** Begins and ends the upload of a sample's picture. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  answerUpload(request, (viewer, kind) => sampleOf(viewer, ofRound({ params }), kind));
