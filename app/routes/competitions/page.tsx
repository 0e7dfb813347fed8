import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContestPage } from "~/competitions/ContestPage";
import { shownContest } from "~/competitions/queries.server";
import { viewerOf } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { localized } from "~/ui/localized";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const contest = await shownContest(database(), await viewerOf(request), slug);
    // A draft that is not whole has no page yet: its writers are led to where it is written.
    if (!contest) throw redirect(`/competitions/${slug}/edit`);
    const locale = await localeOf(request);
    return { contest, title: localized(contest.brief.title, locale) };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.title} · 湘裳` },
        { name: "description", content: data.contest.brief.summary.zh },
      ]
    : [];

export default function Contest() {
  return <ContestPage contest={useLoaderData<typeof loader>().contest} />;
}
