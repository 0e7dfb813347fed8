import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownRecord } from "~/judging/record/own-record.server";
import { RecordPage } from "~/judging/record/RecordPage";
import { recordTexts } from "~/judging/record/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(recordTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const seatId = params.seatId ?? "";
    return { record: await ownRecord(await requireViewer(request), seatId), seatId };
  });
}

export default function Record() {
  return <RecordPage {...(useLoaderData<typeof loader>() as Parameters<typeof RecordPage>[0])} />;
}
