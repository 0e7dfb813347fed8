import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makingForms } from "~/judging/making/forms";
import { removePhoto } from "~/judging/making/garment-photos.server";
import { ownMaking } from "~/judging/making/making-queries.server";
import { OwnMakingPage, type MakingDone } from "~/judging/making/OwnMakingPage";
import { reportStep } from "~/judging/making/report-step.server";
import { signAgreement } from "~/judging/making/sign-agreement.server";
import { makingTexts } from "~/judging/making/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(makingTexts, "title");

const deeds: MakingDone[] = ["signed", "reported", "removed"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const done = new URL(request.url).searchParams.get("done");
    return {
      page: await ownMaking(await requireViewer(request), params.id ?? ""),
      done: deeds.find((deed) => deed === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const [entryId, origin] = [params.id ?? "", publicOrigin(request)];
  const done = (deed: MakingDone) => redirect(`/entries/${entryId}/garment-making?done=${deed}`);
  return answeringForms(request, {
    sign: form(makingForms.sign, async (signature, { requestKey }) => {
      await signAgreement(actor, { entryId, ...signature }, { requestKey });
      return done("signed");
    }),
    report: form(makingForms.report, async (report, { requestKey }) => {
      await reportStep(actor, { entryId, origin, ...report }, { requestKey });
      return done("reported");
    }),
    remove: form(makingForms.remove, async (of) => {
      await removePhoto(actor, { entryId, ...of });
      return done("removed");
    }),
  });
}

export default function OwnMaking() {
  return <OwnMakingPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
