import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { forms } from "~/people/forms";
import { noticeTexts } from "~/people/notice-texts";
import { NoticesPage } from "~/people/NoticesPage";
import { noticesOf, unreadNotices } from "~/people/notices.server";
import { titled } from "~/people/page-title";
import { readNotices } from "~/people/read-notices.server";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(noticeTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const before = new URL(request.url).searchParams.get("before");
    const page = await noticesOf(viewer, before);
    return { ...page, first: before === null, unread: await unreadNotices(viewer) };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { search } = new URL(request.url);
  return answeringForms(request, {
    open: form(forms.notice, async (notice) => redirect((await readNotices(actor, notice)).href)),
    read: form(forms.notice, async (notice) => {
      await readNotices(actor, notice);
      return redirect(`/notices${search}`);
    }),
    all: form(forms.nothing, async () => {
      await readNotices(actor, { noticeId: null });
      return redirect("/notices");
    }),
  });
}

export default function Notices() {
  return <NoticesPage {...useLoaderData<typeof loader>()} />;
}
