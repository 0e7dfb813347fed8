import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { deedTexts } from "~/entries/deed-texts";
import { entryForAuthor, previewOf } from "~/entries/entry-for-author.server";
import { SubmissionPage } from "~/entries/SubmissionPage";
import { submitEntry } from "~/entries/submit-entry.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const entry = await entryForAuthor(viewer, params.id ?? "");
    return { entry, preview: previewOf(entry) };
  });
}

const seenSchema = z.object({
  revision: z.coerce.number().int().min(0),
  manifestHash: z.string().max(64),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const entryId = params.id ?? "";
  return answeringForm(request, seenSchema, async (seen, { requestKey }) => {
    const input = { entryId, origin: publicOrigin(request), seen };
    const { version } = await submitEntry(actorOf(viewer), input, { requestKey });
    return redirect(`/entries/${entryId}/receipt?version=${version}&submitted`);
  });
}

export const meta = titled(deedTexts, "submission");

export default function Submission() {
  const errors = useActionData<typeof action>()?.lastResult.error ?? {};
  const refused = Object.values(errors).flatMap((sentences) => sentences ?? []);
  return <SubmissionPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
