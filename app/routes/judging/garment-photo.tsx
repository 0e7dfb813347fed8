import type { LoaderFunctionArgs } from "@remix-run/node";
import { photoBytes } from "~/judging/making/garment-photos.server";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** A photograph of a garment, for its authors and for those who run the contest; jurors have their own door. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { id = "", derivativeId = "" } = params;
    const bytes = await photoBytes(await requireViewer(request), id, derivativeId);
    return serveStored(request, bytes, { cache: "private" });
  });
}
