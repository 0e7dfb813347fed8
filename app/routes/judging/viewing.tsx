import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openViewing } from "~/judging/notice/open-viewing.server";
import { noticeTexts } from "~/judging/notice/texts";
import { viewedFiles } from "~/judging/notice/viewing-queries.server";
import { ViewingPage } from "~/judging/notice/ViewingPage";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(noticeTexts, "viewingPage");

/** Reading this page is itself what is logged, so the door calls a deed where others call a reader. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const actor = actorOf(await requireViewer(request));
    const id = params.id ?? "";
    const { submissionId } = await openViewing(actor, { objectionId: id });
    return { id, files: await viewedFiles(submissionId) };
  });
}

export default function Viewing() {
  return <ViewingPage {...useLoaderData<typeof loader>()} />;
}
