import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { numberCandidates } from "~/entries/number-candidates.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import { screeningStates } from "~/entries/screening-states";
import { ScreeningPage } from "~/entries/screening/ScreeningPage";
import { screeningTexts } from "~/entries/screening/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

const question = z.object({
  state: z.enum(screeningStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).optional().catch(undefined),
  entry: z.string().max(40).optional().catch(undefined),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const { entry: entryId, ...rest } = question.parse(asked);
    const slug = params.slug ?? "";
    return screeningQueue(viewer, slug, { ...rest, entryId, decided: asked.decided });
  });
}

const submissionId = z.string().max(40);
const passed = z.object({ submissionId });
const refused = z.object({
  submissionId,
  ruleId: z.string().max(60).default(""),
  reason: z.string().max(2000).default(""),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const origin = publicOrigin(request);
  const slug = params.slug ?? "";
  const here = `/competitions/${slug}/screening`;
  return answeringForms(request, {
    pass: form(passed, async ({ submissionId }, { requestKey }) => {
      const input = { slug, submissionId, origin, refusal: null };
      const { entryId } = await screenEntry(actor, input, { requestKey });
      return redirect(`${here}?decided=${entryId}`);
    }),
    refuse: form(refused, async ({ submissionId, ...refusal }, { requestKey }) => {
      const input = { slug, submissionId, origin, refusal };
      const { entryId } = await screenEntry(actor, input, { requestKey });
      return redirect(`${here}?decided=${entryId}`);
    }),
    number: form(z.object({}), async (_input, { requestKey }) => {
      await numberCandidates(actor, { slug }, { requestKey });
      return redirect(here);
    }),
  });
}

export const meta = titled(screeningTexts, "title");

export default function Screening() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <ScreeningPage queue={useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
