import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { publicAnnouncements } from "~/competitions/announcement-queries.server";
import { ContestPage } from "~/competitions/ContestPage";
import { shownContest } from "~/competitions/queries.server";
import { heldQuotas } from "~/entries/batch/queries.server";
import { titleIn } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const viewer = await viewerOf(request);
    const contest = await shownContest(viewer, slug);
    // A draft that is not whole has no page yet: its writers are led to where it is written.
    if (!contest) throw redirect(`/competitions/${slug}/edit`);
    const [announcements, quotas] = await Promise.all([
      publicAnnouncements(slug, 5),
      heldQuotas(viewer),
    ]);
    return { contest, announcements, mayRecommend: quotas.some((held) => held.slug === slug) };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const { title, summary } = data.contest.brief;
  return [
    ...titleIn(matches, { zh: title.zh, en: title.en || title.zh }),
    { name: "description", content: summary.zh },
  ];
};

export default function Contest() {
  return <ContestPage {...useLoaderData<typeof loader>()} />;
}
