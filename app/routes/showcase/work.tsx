import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { marksInForce } from "~/licensing/queries.server";
import { EnquireLink } from "~/licensing/EnquireLink";
import { StageTag } from "~/licensing/StageTag";
import { oembedAddress, snippetOf } from "~/showcase/embed/embed";
import { answering } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { FavourLink } from "~/showcase/favour/FavourLink";
import { publicWork } from "~/showcase/queries.server";
import { WorkPage } from "~/showcase/WorkPage";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const work = await publicWork(params.entryId ?? "");
    const marks = await marksInForce([work.entryId]);
    const { entryId, title } = work;
    const named = { origin: publicOrigin(request), entryId, title };
    const embed = work.files.garment && {
      snippet: snippetOf(named),
      oembed: oembedAddress(named),
    };
    return { work, embed, mark: marks[entryId] ?? null };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.work.title} · 湘裳` },
        ...(data.embed
          ? [
              {
                ...{ tagName: "link", rel: "alternate", type: "application/json+oembed" },
                ...{ href: data.embed.oembed, title: data.work.title },
              },
            ]
          : []),
      ]
    : [];

export default function Work() {
  const { work, embed, mark } = useLoaderData<typeof loader>();
  return (
    <WorkPage
      work={work}
      mark={mark && { ...mark, stage: <StageTag stage={mark.stage} /> }}
      snippet={embed?.snippet}
      talk={<EnquireLink entryId={work.entryId} />}
      favour={<FavourLink entryId={work.entryId} />}
    />
  );
}
