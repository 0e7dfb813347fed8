import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fileObjection } from "~/judging/notice/file-objection.server";
import { noticeForms } from "~/judging/notice/forms";
import { NewObjection } from "~/judging/notice/NewObjection";
import { objectionForm } from "~/judging/notice/notice-queries.server";
import { noticeTexts } from "~/judging/notice/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(noticeTexts, "object");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    objectionForm(await requireViewer(request), params.slug ?? "", params.roundId ?? null),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "", roundId = null } = params;
  const origin = publicOrigin(request);
  return answeringForms(request, {
    object: form(noticeForms.object, async (given, { requestKey }) => {
      const filed = await fileObjection(actor, { slug, roundId, origin, ...given }, { requestKey });
      return redirect(`/objections/${filed.objectionId}?done=filed`);
    }),
  });
}

export default function FileObjection() {
  return <NewObjection page={useLoaderData<typeof loader>()} answer={useActionData()} />;
}
