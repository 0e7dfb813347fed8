import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makingsPage } from "~/judging/making/making-queries.server";
import { MakingsPage } from "~/judging/making/MakingsPage";
import { makingTexts } from "~/judging/making/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(makingTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = "" } = params;
    return makingsPage(await requireViewer(request), { slug, roundId });
  });
}

export default function Makings() {
  return <MakingsPage page={useLoaderData<typeof loader>()} />;
}
