import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forms } from "~/judging/forms";
import { proposeResult } from "~/judging/propose-result.server";
import { resultsPage } from "~/judging/results-queries.server";
import { ResultsPage } from "~/judging/results/ResultsPage";
import { resultsTexts } from "~/judging/results/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { favourOfContest } from "~/showcase/favour/favour-queries.server";
import { FavourOnResults } from "~/showcase/favour/FavourFigure";

export const meta = titled(resultsTexts, "title");

/** `?vote=0003 0007` ranks again with the chair's vote on a tie, before it is recorded with the proposal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { searchParams } = new URL(request.url);
    const votes = forms.votes.safeParse(searchParams.getAll("vote"));
    const chairVotes = votes.success ? votes.data : [];
    const [viewer, locale] = [await viewerOf(request), await localeOf(request)];
    const page = await resultsPage(viewer, params.slug ?? "", { locale, chairVotes });
    // What the public says comes from the room above, and only once there is a result to stand beside.
    const favour = page.state === "published" ? await favourOfContest(page.slug) : [];
    return { page, favour, proposed: searchParams.has("proposed") };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForms(request, {
    propose: form(forms.propose, async ({ awards: typed, votes, ...reasons }, { requestKey }) => {
      const awards = Object.entries(typed).flatMap(([prizeId, entries]) =>
        entries.map((entry) => ({ entry, prizeId })),
      );
      const proposal = { slug, awards, chairVotes: votes, ...reasons };
      await proposeResult(actor, proposal, { requestKey });
      return redirect(`/competitions/${slug}/results?proposed`);
    }),
  });
}

export default function Results() {
  const { favour, ...shown } = useLoaderData<typeof loader>();
  const beside = <FavourOnResults lines={favour} />;
  return <ResultsPage {...shown} answer={useActionData()} favour={beside} />;
}
