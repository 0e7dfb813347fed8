import type { LoaderFunctionArgs } from "@remix-run/node";
import { serveStored } from "~/media/serving.server";
import { exportFile } from "~/people/export-queries.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The copy itself, for the one whose data it is, until it expires. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const stored = await exportFile(await requireViewer(request), params.id ?? "");
    return serveStored(request, stored, { cache: "private", name: "xiangshang-data.zip" });
  });
}
