import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deedTexts } from "~/entries/deed-texts";
import { versionAsked } from "~/entries/receipt";
import { receiptFor } from "~/entries/receipt.server";
import { ReceiptPage } from "~/entries/ReceiptPage";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const asked = new URL(request.url).searchParams;
    const receipt = await receiptFor(viewer, params.id ?? "", versionAsked(asked));
    return { receipt, justSubmitted: asked.has("submitted") };
  });
}

export const meta = titled(deedTexts, "receipt");

export default function Receipt() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />;
}
