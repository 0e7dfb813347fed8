import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewedBytes } from "~/judging/notice/viewing-queries.server";
import { endingOf } from "~/media/recipes";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** A picture of the work that an objector was let see; kept by no cache. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { id = "", position, recipe = "" } = params;
    const where = { position: Number(position), recipe };
    const stored = await viewedBytes(await requireViewer(request), id, where);
    return serveStored(request, stored, {
      cache: "private",
      name: `${position}${endingOf(stored.recipe)}`,
    });
  });
}
