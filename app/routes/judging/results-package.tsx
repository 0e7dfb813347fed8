import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsPackage } from "~/judging/results-queries.server";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The results package of a contest or of a round, for `npm run -s tally -- FILE.json`. Before the announcement there is none. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = null } = params;
    const content = await resultsPackage(await viewerOf(request), slug, roundId);
    return new Response(JSON.stringify(content, null, 1), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${slug.replace(/[^\w-]/g, "")}-results.json"`,
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
