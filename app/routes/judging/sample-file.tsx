import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownSampleBytes } from "~/judging/calibration/sample-queries.server";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The picture of a sample that its juror may see; no name of a file goes with it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { seatId = "", sampleId = "", recipe = "" } = params;
    const viewer = await requireViewer(request);
    const bytes = await ownSampleBytes(viewer, { seatId, sampleId }, recipe);
    return serveStored(request, bytes, { cache: "private" });
  });
}
