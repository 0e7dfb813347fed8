import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { boardOf } from "~/licensing/board-queries.server";
import { boardTexts } from "~/licensing/board-texts";
import { BoardPage } from "~/licensing/BoardPage";
import { removeSchema } from "~/licensing/enquiry-form";
import { unsaveWork } from "~/licensing/save-work.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(boardTexts, "boards");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    boardOf(await requireViewer(request), params.organisationId ?? ""),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const organisationId = params.organisationId ?? "";
  return answeringForms(request, {
    remove: form(removeSchema, async ({ entryId }, { requestKey }) => {
      await unsaveWork(actor, { organisationId, entryId }, { requestKey });
      return redirect(`/boards/${organisationId}`);
    }),
  });
}

export default function Board() {
  return <BoardPage board={useLoaderData<typeof loader>()} answer={useActionData()} />;
}
