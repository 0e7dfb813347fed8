import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewedBytes } from "~/judging/notice/viewing-queries.server";
import { serveTiles } from "~/media/tiles/serve-tiles.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** A board of the work that an objector was let see, to be looked at closely, as its other sizes are. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const where = { position: Number(params.position), recipe: params.recipe ?? "" };
    const stored = await viewedBytes(await requireViewer(request), params.id ?? "", where);
    return serveTiles(request, stored, {
      ...{ path: params["*"] ?? "", dpi: stored.dpi, cache: "private" },
    });
  });
}
