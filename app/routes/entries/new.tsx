import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeginEntry } from "~/entries/BeginEntry";
import { beginning } from "~/entries/beginning.server";
import type { TypedAnswer } from "~/entries/EligibilityFields";
import { openEntry } from "~/entries/open-entry.server";
import { pageTexts } from "~/entries/page-texts";
import { typedDeclared } from "~/entries/typed-declared";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => beginning(await requireViewer(request), params.slug ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  return answeringForm(request, typedDeclared, async (declared, { requestKey }) => {
    const input = { slug: params.slug ?? "", declared };
    const { entryId } = await openEntry(actorOf(viewer), input, { requestKey });
    return redirect(`/entries/${entryId}`);
  });
}

export const meta = titled(pageTexts, "begin");

export default function New() {
  const answer = useActionData<typeof action>() as TypedAnswer | undefined;
  return <BeginEntry {...useLoaderData<typeof loader>()} answer={answer} />;
}
