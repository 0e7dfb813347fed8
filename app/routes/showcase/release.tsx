import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { showcaseTexts } from "~/showcase/texts";
import { titled } from "~/people/page-title";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { consentFormSchema, releaseFormSchema } from "~/showcase/release-form";
import { releaseEntry } from "~/showcase/release-entry.server";
import { releaseQuestion } from "~/showcase/release-question.server";
import { ReleasePage } from "~/showcase/ReleasePage";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    releaseQuestion(await requireViewer(request), params.id ?? ""),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  return answeringForms(request, {
    release: form(releaseFormSchema, async (given, { requestKey }) => {
      const { ground, filingNumber = null, filedOn, coverage = null, warned } = given;
      const filing = { filingNumber, coverage, filedOn: filedOn ? new Date(filedOn) : null };
      await releaseEntry(actor, { entryId, ground, warned, ...filing }, { requestKey });
      return redirect(`/gallery/${entryId}`);
    }),
    consent: form(consentFormSchema, async ({ ground }, { requestKey }) => {
      await consentToRelease(actor, { entryId, ground }, { requestKey });
      return redirect(`/entries/${entryId}/release`);
    }),
  });
}

export const meta = titled(showcaseTexts, "release");

export default function Release() {
  const answer = useActionData<typeof action>();
  return <ReleasePage question={useLoaderData<typeof loader>()} lastResult={answer?.lastResult} />;
}
