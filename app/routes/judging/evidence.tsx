import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { evidenceOf, placeOfEvidence } from "~/judging/notice/evidence-files.server";
import { answerUnderWay, answerUpload } from "~/media/uploads/upload-door.server";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerUnderWay(request, placeOfEvidence(params.id ?? ""));

/** Begins and ends the upload of a piece of evidence for an objection. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  answerUpload(request, (viewer, kind) => evidenceOf(viewer, params.id ?? "", kind));
