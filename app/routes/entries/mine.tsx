import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MyEntries } from "~/entries/MyEntries";
import { pageTexts } from "~/entries/page-texts";
import { entriesOf } from "~/entries/queries.server";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { awaitedOf } from "~/site/awaited.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const [own, { awaited }] = await Promise.all([entriesOf(viewer), awaitedOf(viewer)]);
    return { ...own, awaited };
  });
}

export const meta = titled(pageTexts, "mine");

export default function Mine() {
  return <MyEntries {...useLoaderData<typeof loader>()} />;
}
