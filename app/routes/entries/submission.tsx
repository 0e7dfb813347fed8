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
    return { entry, preview: previewOf(entry, chosenIn(new URL(request.url).searchParams)) };
  });
}

/** Which uploads are handed in by their hashes: once somebody chose, those that are ticked. */
const chosenIn = (query: URLSearchParams): string[] | null =>
  query.has("chosen") ? query.getAll("coming").slice(0, 60) : null;

const seenSchema = z.object({
  revision: z.coerce.number().int().min(0),
  manifestHash: z.string().max(64),
  coming: z.string().max(2_000).default(""),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const entryId = params.id ?? "";
  return answeringForm(request, seenSchema, async ({ coming, ...seen }, { requestKey }) => {
    const chosen = coming.split(" ").filter((id) => id !== "");
    const input = { entryId, origin: publicOrigin(request), seen, coming: chosen };
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
