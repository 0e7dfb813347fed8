import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { attachTo, placeOfEntry } from "~/entries/attach-file.server";
import { answerUnderWay, answerUpload } from "~/media/uploads/upload-door.server";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerUnderWay(request, placeOfEntry(params.id ?? ""));

/** Begins and ends the upload of a file of an entry. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  answerUpload(request, (viewer, kind) => attachTo(viewer, params.id ?? "", kind));
