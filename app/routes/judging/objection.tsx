import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askViewing } from "~/judging/notice/ask-viewing.server";
import { decideObjection } from "~/judging/notice/decide-objection.server";
import { decideViewing } from "~/judging/notice/decide-viewing.server";
import { noticeForms } from "~/judging/notice/forms";
import { objectionPage } from "~/judging/notice/objection-queries.server";
import { ObjectionPage } from "~/judging/notice/ObjectionPage";
import { replyToObjection } from "~/judging/notice/reply-to-objection.server";
import { noticeTexts } from "~/judging/notice/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(noticeTexts, "objection");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const page = await objectionPage(await requireViewer(request), params.id ?? "");
    const done = new URL(request.url).searchParams.get("done");
    return { page, done: done === "filed" || done === "replied" ? done : null } as const;
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const [objectionId, origin] = [params.id ?? "", publicOrigin(request)];
  const back = (done = "") => redirect(`/objections/${objectionId}${done && `?done=${done}`}`);
  return answeringForms(request, {
    reply: form(noticeForms.reply, async ({ text }, { requestKey }) => {
      await replyToObjection(actor, { objectionId, text }, { requestKey });
      return back("replied");
    }),
    decide: form(noticeForms.decide, async ({ outcome, takeBack, reason }, { requestKey }) => {
      const decision = { upheld: outcome === "upheld", takeBack: takeBack === "on", reason };
      await decideObjection(actor, { objectionId, origin, ...decision }, { requestKey });
      return back();
    }),
    "ask-viewing": form(noticeForms.askViewing, async (_, { requestKey }) => {
      await askViewing(actor, { objectionId }, { requestKey });
      return back();
    }),
    "decide-viewing": form(
      noticeForms.decideViewing,
      async ({ granted, reason }, { requestKey }) => {
        const answer = { objectionId, granted: granted === "yes", reason };
        await decideViewing(actor, answer, { requestKey });
        return back();
      },
    ),
  });
}

export default function Objection() {
  return <ObjectionPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
