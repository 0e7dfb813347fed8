import type { LoaderFunctionArgs } from "@remix-run/node";
import { derivativeFor } from "~/entries/derivative-for.server";
import { serveTiles } from "~/media/tiles/serve-tiles.server";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { isOpenWork } from "~/showcase/queries.server";

/** A picture to be looked at closely, as an IIIF image service, for whom its other sizes are there too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    const stored = await derivativeFor(viewer, params.derivativeId ?? "", isOpenWork);
    const { dpi, isPublic } = stored;
    const cache = isPublic ? "public" : "private";
    return serveTiles(request, stored, { path: params["*"] ?? "", dpi, cache });
  });
}
