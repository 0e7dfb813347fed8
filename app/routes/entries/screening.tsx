import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { anonymityOutcomes } from "~/entries/anonymity";
import { numberCandidates } from "~/entries/number-candidates.server";
import { reopenScreening } from "~/entries/reopen-screening.server";
import { reviewAnonymity } from "~/entries/review-anonymity.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import { queueFlags, screeningStates } from "~/entries/screening-states";
import { ScreeningPage } from "~/entries/screening/ScreeningPage";
import { screeningTexts } from "~/entries/screening/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

const question = z.object({
  state: z.enum(screeningStates).optional().catch(undefined),
  track: z.string().max(60).optional().catch(undefined),
  flag: z.enum(queueFlags).optional().catch(undefined),
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

const reviewed = z.object({
  submissionId,
  outcome: z.enum(anonymityOutcomes),
  note: z.string().max(2000).default(""),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const origin = publicOrigin(request);
  const slug = params.slug ?? "";
  const here = `/competitions/${slug}/screening`;
  /** The filters stay as they were; what was decided a moment ago may be undone. */
  const onwards = (change: Record<string, string>) => {
    const asked = question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const kept = Object.entries({ track: asked.track, flag: asked.flag }).flatMap(
      ([name, value]) => (value ? [[name, value]] : []),
    );
    return redirect(`${here}?${new URLSearchParams([...kept, ...Object.entries(change)])}`);
  };
  return answeringForms(request, {
    pass: form(passed, async ({ submissionId }, { requestKey }) => {
      const input = { slug, submissionId, origin, refusal: null };
      const { entryId } = await screenEntry(actor, input, { requestKey });
      return onwards({ decided: entryId });
    }),
    refuse: form(refused, async ({ submissionId, ...refusal }, { requestKey }) => {
      const input = { slug, submissionId, origin, refusal };
      const { entryId } = await screenEntry(actor, input, { requestKey });
      return onwards({ decided: entryId });
    }),
    undo: form(passed, async ({ submissionId }, { requestKey }) => {
      const { entryId } = await reopenScreening(
        actor,
        { slug, submissionId, origin },
        { requestKey },
      );
      return onwards({ entry: entryId });
    }),
    anonymity: form(reviewed, async (input, { requestKey }) => {
      const { entryId } = await reviewAnonymity(actor, { slug, origin, ...input }, { requestKey });
      return onwards({ entry: entryId });
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
