import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownEntry, shownOn } from "~/judging/ballot-queries.server";
import { juryBytes } from "~/judging/jury-files.server";
import { endingOf } from "~/media/recipes";
import { serveStored } from "~/media/serving.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";

/** A picture or a garment of an entry on one's own desk, by where it stands in it; no id leads anywhere else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { assignment, contest, number } = await ownEntry(viewer, params.assignmentId ?? "");
    const where = { position: Number(params.position), recipe: params.recipe ?? "" };
    const bytes = found(await juryBytes(shownOn(assignment, contest), where));
    const name = `${number}-${where.position}${endingOf(bytes.recipe)}`;
    return serveStored(request, bytes, { cache: "private", name });
  });
}
