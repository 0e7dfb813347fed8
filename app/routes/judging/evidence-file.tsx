import type { LoaderFunctionArgs } from "@remix-run/node";
import { evidenceBytes } from "~/judging/notice/evidence-files.server";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** A piece of evidence, for who brought it and for the organisers; never for the other side. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { id = "", fileId = "" } = params;
    const { name, ...stored } = await evidenceBytes(await requireViewer(request), id, fileId);
    return serveStored(request, stored, { cache: "private", name });
  });
}
