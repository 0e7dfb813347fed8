import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { diagnosticsPage } from "~/judging/diagnostics/diagnostics-queries.server";
import { DiagnosticsPage } from "~/judging/diagnostics/DiagnosticsPage";
import { diagnosticsTexts } from "~/judging/diagnostics/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(diagnosticsTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    page: await diagnosticsPage(await requireViewer(request), params.slug ?? ""),
  }));
}

export default function Diagnostics() {
  return <DiagnosticsPage {...useLoaderData<typeof loader>()} />;
}
