import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { judgeNearCopy } from "~/entries/judge-near-copy.server";
import { verdicts } from "~/entries/near-copies";
import { nearCopyPair } from "~/entries/near-copy-queries.server";
import { NearCopyPage } from "~/entries/screening/NearCopyPage";
import { nearCopyTexts } from "~/entries/screening/near-copy-texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { pair: await nearCopyPair(viewer, params.slug ?? "", params.id ?? "") };
  });
}

const said = z.object({ verdict: z.enum(verdicts), note: z.string().max(2000).default("") });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const [slug, nearCopyId] = [params.slug ?? "", params.id ?? ""];
  return answeringForm(request, said, async (input, { requestKey }) => {
    await judgeNearCopy(actor, { slug, nearCopyId, ...input }, { requestKey });
    return redirect(`/competitions/${slug}/near-copies/${nearCopyId}`);
  });
}

export const meta = titled(nearCopyTexts, "title");

export default function NearCopy() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <NearCopyPage {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
