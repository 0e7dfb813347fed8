import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { consentPurposes } from "~/entries/consents";
import { consentTexts } from "~/entries/consent-texts";
import { decideConsents } from "~/entries/decide-consents.server";
import { DeclarationsPage } from "~/entries/DeclarationsPage";
import { declareEligibility } from "~/entries/declare-eligibility.server";
import type { TypedAnswer } from "~/entries/EligibilityFields";
import { ownDeclarations } from "~/entries/own-declarations.server";
import { typedDeclared } from "~/entries/typed-declared";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    own: await ownDeclarations(await requireViewer(request), params.id ?? ""),
    saved: new URL(request.url).searchParams.has("saved"),
  }));
}

const consentsForm = z.object({ purposes: z.array(z.enum(consentPurposes)).max(20).default([]) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const done = `/entries/${entryId}/declarations?saved`;
  return answeringForms(request, {
    consents: form(consentsForm, async ({ purposes }, { requestKey }) => {
      await decideConsents(actor, { entryId, purposes }, { requestKey });
      return redirect(done);
    }),
    eligibility: form(typedDeclared, async (declared, { requestKey }) => {
      await declareEligibility(actor, { entryId, declared }, { requestKey });
      return redirect(done);
    }),
  });
}

export const meta = titled(consentTexts, "title");

export default function Declarations() {
  const answer = useActionData<typeof action>() as TypedAnswer | undefined;
  return <DeclarationsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
