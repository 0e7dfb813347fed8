import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { deedTexts } from "~/entries/deed-texts";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { WithdrawalPage } from "~/entries/WithdrawalPage";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { entry: await entryForAuthor(viewer, params.id ?? "") };
  });
}

const reasonSchema = z.object({ reason: z.string().max(1000).default("") });

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const entryId = params.id ?? "";
  return answeringForm(request, reasonSchema, async ({ reason }, { requestKey }) => {
    await withdrawEntry(actorOf(viewer), { entryId, reason }, { requestKey });
    return redirect(`/entries/${entryId}`);
  });
}

export const meta = titled(deedTexts, "withdrawal");

export default function Withdrawal() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <WithdrawalPage {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
