import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scalesPage } from "~/judging/scales/scales-queries.server";
import { ScalesPage } from "~/judging/scales/ScalesPage";
import { scalesTexts } from "~/judging/scales/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(scalesTexts, "title");

/** `?x=creative&y=prospects` holds these two against each other. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = "" } = params;
    const { searchParams } = new URL(request.url);
    const chosen = { x: searchParams.get("x"), y: searchParams.get("y") };
    return { page: await scalesPage(await requireViewer(request), slug, roundId, chosen) };
  });
}

export default function Scales() {
  return <ScalesPage {...useLoaderData<typeof loader>()} />;
}
