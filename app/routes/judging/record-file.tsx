import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownRecord } from "~/judging/record/own-record.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The record as a file, to be kept by the juror. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const record = await ownRecord(await requireViewer(request), params.seatId ?? "");
    return new Response(`${JSON.stringify(record, null, 2)}\n`, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${record.contest.slug.replace(/[^\w-]/g, "")}-record.json"`,
        "Cache-Control": "private, no-store",
      },
    });
  });
}
