import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { announce } from "~/competitions/announce.server";
import { announcementForm } from "~/competitions/announcement";
import { announcementsFor } from "~/competitions/announcement-queries.server";
import { AnnouncementsPage } from "~/competitions/announcements/AnnouncementsPage";
import { announcementTexts } from "~/competitions/announcements/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(announcementTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    page: await announcementsFor(await viewerOf(request), params.slug ?? ""),
    done: new URL(request.url).searchParams.has("sent"),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "" } = params;
  return answeringForms(request, {
    announce: form(announcementForm, async (said, { requestKey }) => {
      await announce(actor, { slug, origin: publicOrigin(request), ...said }, { requestKey });
      return redirect(`/competitions/${slug}/announcements?sent`);
    }),
  });
}

export default function Announcements() {
  return <AnnouncementsPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
