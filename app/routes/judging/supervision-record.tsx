import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PrintedRecord } from "~/judging/supervision/PrintedRecord";
import { supervisionRecord } from "~/judging/supervision/supervision-queries.server";
import { supervisionTexts } from "~/judging/supervision/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(supervisionTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", recordId = "" } = params;
    return { record: await supervisionRecord(await requireViewer(request), slug, recordId) };
  });
}

export default function Record() {
  return <PrintedRecord {...useLoaderData<typeof loader>()} />;
}
