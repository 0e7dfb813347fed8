import type { LoaderFunctionArgs } from "@remix-run/node";
import { receiptName, versionAsked } from "~/entries/receipt";
import { receiptFor } from "~/entries/receipt.server";
import { dispositionOf } from "~/media/file-names";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The receipt as a file, to be kept beside the originals. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const version = versionAsked(new URL(request.url).searchParams);
    const receipt = await receiptFor(viewer, params.id ?? "", version);
    return new Response(`${JSON.stringify(receipt, null, 2)}\n`, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": dispositionOf("attachment", receiptName(receipt)),
        "Cache-Control": "private, no-store",
      },
    });
  });
}
