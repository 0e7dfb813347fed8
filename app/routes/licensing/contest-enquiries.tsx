import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boardTexts } from "~/licensing/board-texts";
import { enquiriesOfContest } from "~/licensing/enquiry-queries.server";
import { FunnelPage } from "~/licensing/FunnelPage";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(boardTexts, "funnelTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    enquiriesOfContest(await requireViewer(request), params.slug ?? ""),
  );
}

export default function ContestEnquiries() {
  return <FunnelPage {...useLoaderData<typeof loader>()} />;
}
