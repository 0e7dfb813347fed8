import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { contestPoster } from "~/competitions/poster.server";
import { PosterPage } from "~/competitions/PosterPage";
import { titleIn } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    contestPoster(await viewerOf(request), params.slug ?? "", publicOrigin(request)),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const { zh, en } = data.contest.brief.title;
  return titleIn(matches, { zh: `海报 · ${zh}`, en: `Poster · ${en || zh}` });
};

export default function Poster() {
  return <PosterPage {...useLoaderData<typeof loader>()} />;
}
