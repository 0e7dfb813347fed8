import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { contestTexts } from "~/competitions/contest-texts";
import { shownContest } from "~/competitions/queries.server";
import { RulesPage } from "~/competitions/RulesPage";
import { titleIn } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** `?draft` shows those who write it the rules as they would be published. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const draft = new URL(request.url).searchParams.has("draft");
    const contest = await shownContest(await viewerOf(request), slug, { draft });
    if (!contest) throw redirect(`/competitions/${slug}/edit`);
    return { contest };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh = "", en } = data?.contest.brief.title ?? {};
  const { rulesOf: t } = contestTexts;
  return titleIn(matches, { zh: t.zh(zh), en: t.en(en || zh) });
};

export default function Rules() {
  return <RulesPage contest={useLoaderData<typeof loader>().contest} />;
}
