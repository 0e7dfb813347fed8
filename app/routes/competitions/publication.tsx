import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { organiserTexts } from "~/competitions/organiser-texts";
import { PublicationPage } from "~/competitions/PublicationPage";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { plannedPublication } from "~/competitions/organiser-queries.server";
import { titleIn } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    plannedPublication(await requireViewer(request), params.slug ?? ""),
  );
}

const publicationSchema = z.object({
  revision: z.number().int(),
  reason: z.string().trim().max(500).optional(),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const slug = params.slug ?? "";
  return answeringForm(request, publicationSchema, async (value, { requestKey }) => {
    const origin = publicOrigin(request);
    await publishCompetition(actorOf(viewer), { slug, origin, ...value }, { requestKey });
    return redirect(`/competitions/${slug}/manage?published`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh = "", en } = data?.title ?? {};
  const { publicationTitle: t } = organiserTexts;
  return titleIn(matches, { zh: t.zh(zh), en: t.en(en || zh) });
};

export default function Publication() {
  const plan = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PublicationPage plan={plan} lastResult={answer?.lastResult} />;
}
