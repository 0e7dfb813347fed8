import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { photoOf, placeOfPhoto } from "~/judging/making/garment-photos.server";
import { answerUnderWay, answerUpload } from "~/media/uploads/upload-door.server";

/** Which step of which making: an address that lacks a part leads to a step that does not exist. */
const stepOf = ({ request, params }: Pick<ActionFunctionArgs, "request" | "params">) => {
  const { searchParams } = new URL(request.url);
  const [roundId, step] = [searchParams.get("round") ?? "", searchParams.get("step") ?? ""];
  return { entryId: params.id ?? "", roundId, step };
};

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerUnderWay(request, placeOfPhoto(stepOf({ request, params })));

/** Begins and ends the upload of a photograph of a garment that is made. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  answerUpload(request, (viewer, kind) => photoOf(viewer, stepOf({ request, params }), kind));
