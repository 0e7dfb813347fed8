import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownResult } from "~/judging/feedback/own-result.server";
import { OwnResultPage } from "~/judging/feedback/OwnResultPage";
import { feedbackTexts } from "~/judging/feedback/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { certificatesOfEntry } from "~/showcase/certificates/certificate-queries.server";

export const meta = titled(feedbackTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const result = await ownResult(await requireViewer(request), params.id ?? "");
    return { result, codes: result ? await certificatesOfEntry(result.entryId) : [] };
  });
}

export default function OwnResult() {
  return <OwnResultPage {...useLoaderData<typeof loader>()} />;
}
