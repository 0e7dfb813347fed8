import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BeginEntry } from "~/entries/BeginEntry";
import { beginning } from "~/entries/beginning.server";
import { openEntry } from "~/entries/open-entry.server";
import { pageTexts } from "~/entries/page-texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => beginning(await requireViewer(request), params.slug ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  return answeringForm(request, z.object({}), async (_value, { requestKey }) => {
    const input = { slug: params.slug ?? "" };
    const { entryId } = await openEntry(actorOf(viewer), input, { requestKey });
    return redirect(`/entries/${entryId}`);
  });
}

export const meta = titled(pageTexts, "begin");

export default function New() {
  const refused = useActionData<typeof action>()?.lastResult.error?.[""] ?? [];
  return <BeginEntry {...useLoaderData<typeof loader>()} refused={refused} />;
}
