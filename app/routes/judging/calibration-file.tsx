import type { LoaderFunctionArgs } from "@remix-run/node";
import { sampleBytes } from "~/judging/calibration/sample-files.server";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The picture of a sample, for those who run the contest; jurors have their own door. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = "", sampleId = "", recipe = "" } = params;
    const viewer = await requireViewer(request);
    const bytes = await sampleBytes(viewer, { slug, roundId, sampleId, recipe });
    return serveStored(request, bytes, { cache: "private" });
  });
}
