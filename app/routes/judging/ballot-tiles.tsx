import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownEntry, shownOn } from "~/judging/ballot-queries.server";
import { juryBytes } from "~/judging/jury-files.server";
import { serveTiles } from "~/media/tiles/serve-tiles.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";

/** A board on one's own desk, to be looked at closely; by where it stands, as its other sizes are. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { assignment, contest } = await ownEntry(viewer, params.assignmentId ?? "");
    const where = { position: Number(params.position), recipe: params.recipe ?? "" };
    const stored = found(await juryBytes(shownOn(assignment, contest), where));
    return serveTiles(request, stored, {
      ...{ path: params["*"] ?? "", dpi: stored.dpi, cache: "private" },
    });
  });
}
