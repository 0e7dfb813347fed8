import type { LoaderFunctionArgs } from "@remix-run/node";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { archiveBytes } from "~/showcase/archive/archive-queries.server";

/** A finished archive, for those who run the contest. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", archiveId = "" } = params;
    const stored = await archiveBytes(await requireViewer(request), slug, archiveId);
    return serveStored(request, stored, { cache: "private", name: `${slug}.zip` });
  });
}
