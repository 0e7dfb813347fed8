import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contestTexts } from "~/competitions/contest-texts";
import { shownContest } from "~/competitions/queries.server";
import { RulesPage } from "~/competitions/RulesPage";
import { viewerOf } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { localized, textsFor } from "~/ui/localized";

/** `?draft` shows those who write it the rules as they would be published. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const draft = new URL(request.url).searchParams.has("draft");
    const contest = await shownContest(database(), await viewerOf(request), slug, { draft });
    if (!contest) throw redirect(`/competitions/${slug}/edit`);
    const locale = await localeOf(request);
    const t = textsFor(contestTexts, locale);
    return { contest, title: t.rulesOf(localized(contest.brief.title, locale)) };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.title} · 湘裳` }] : [];

export default function Rules() {
  return <RulesPage contest={useLoaderData<typeof loader>().contest} />;
}
