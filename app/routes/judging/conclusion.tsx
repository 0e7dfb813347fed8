import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { conclusionPage } from "~/judging/notice/conclusion-queries.server";
import { ConclusionPage } from "~/judging/notice/ConclusionPage";
import { noticeForms } from "~/judging/notice/forms";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { noticeTexts } from "~/judging/notice/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(noticeTexts, "conclusion");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    page: await conclusionPage(await requireViewer(request), params.slug ?? ""),
    proposedNow: new URL(request.url).searchParams.has("proposed"),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  const here = `/competitions/${slug}/objections`;
  return answeringForms(request, {
    conclude: form(noticeForms.conclude, async ({ how }, { requestKey }) => {
      await proposeConclusion(actor, { slug, how }, { requestKey });
      return redirect(`${here}?proposed`);
    }),
    sign: form(noticeForms.sign, async ({ digest }, { requestKey }) => {
      await approveConclusion(actor, { slug, digest }, { requestKey });
      return redirect(here);
    }),
  });
}

export default function Conclusion() {
  return <ConclusionPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
