import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { answering } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { unknown } from "~/platform/refusal";
import { workAddress } from "~/showcase/embed/embed";
import { EmbedPage } from "~/showcase/embed/EmbedPage";
import { publicWork } from "~/showcase/queries.server";

/** A released garment on a bare page, which others may frame; any other address forbids that. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const work = await publicWork(params.entryId ?? "");
    if (!work.files.garment) throw unknown();
    const href = workAddress({ origin: publicOrigin(request), entryId: work.entryId });
    return { work, href };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.work.title} · 湘裳` }, { name: "robots", content: "noindex" }] : [];

/** Written by the server alone, without the site around it. */
export const handle = { script: "/garment-viewer.js", bare: true };

export default function Embed() {
  return <EmbedPage {...useLoaderData<typeof loader>()} />;
}
