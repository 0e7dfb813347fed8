import type { LoaderFunctionArgs } from "@remix-run/node";
import { answering } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { unknown } from "~/platform/refusal";
import { fittingSize, snippetOf, workNamed } from "~/showcase/embed/embed";
import { publicWork } from "~/showcase/queries.server";

/** oEmbed: what stands for a work's address on a page of somebody else. */
export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { searchParams } = new URL(request.url);
    if ((searchParams.get("format") ?? "json") !== "json")
      return new Response(null, { status: 501 });
    const origin = publicOrigin(request);
    const entryId = workNamed(searchParams.get("url") ?? "", origin);
    if (!entryId) throw unknown();
    const { title, designers, files } = await publicWork(entryId);
    if (!files.garment) throw unknown();
    const room = (name: string) => {
      const typed = searchParams.get(name) ?? "";
      return /^\d{1,5}$/.test(typed) ? Number(typed) : null;
    };
    const size = fittingSize({ maxwidth: room("maxwidth"), maxheight: room("maxheight") });
    const { src, width, height } = files.garment.poster;
    const answer = {
      ...{ version: "1.0", type: "rich", title, author_name: designers.join(" · ") },
      ...{ provider_name: "湘裳 Xiangshang", provider_url: origin },
      ...{ thumbnail_url: origin + src, thumbnail_width: width, thumbnail_height: height },
      ...{ html: snippetOf({ origin, entryId, title }, size), ...size },
    };
    return Response.json(answer, { headers: { "Access-Control-Allow-Origin": "*" } });
  });
}
