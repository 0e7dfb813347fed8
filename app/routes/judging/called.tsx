import type { LoaderFunctionArgs } from "@remix-run/node";
import { calledOnDesk } from "~/judging/live/live-queries.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** Whose turn it is, for the juror's own device; of what does not lie on the desk it says nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return Response.json(await calledOnDesk(viewer, params.seatId ?? ""), {
      headers: { "Cache-Control": "no-store" },
    });
  });
}
