import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { batchRefusals } from "~/entries/batch/batch-refusals";
import { grantQuota } from "~/entries/batch/grant-quota.server";
import { quotasOf } from "~/entries/batch/queries.server";
import { QuotasPage } from "~/entries/batch/QuotasPage";
import { batchTexts } from "~/entries/batch/texts";
import type { TypedAnswer } from "~/entries/EligibilityFields";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    quotas: await quotasOf(await requireViewer(request), params.slug ?? ""),
    granted: new URL(request.url).searchParams.has("granted"),
  }));
}

const places = z
  .string()
  .default("")
  .transform((typed, context) => {
    const plain = typed.normalize("NFKC").trim();
    if (/^\d{1,4}$/.test(plain) && Number(plain) <= 1000) return Number(plain);
    context.addIssue({ code: "custom", params: { because: batchRefusals.places } });
    return 0;
  });
const grantForm = z.object({ organisationId: z.string().min(1).max(40), places });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForm(request, grantForm, async (grant, { requestKey }) => {
    await grantQuota(actor, { slug, ...grant }, { requestKey });
    return redirect(`/competitions/${slug}/quotas?granted`);
  });
}

export const meta = titled(batchTexts, "quotas");

export default function QuotasDoor() {
  const answer = useActionData<typeof action>() as TypedAnswer | undefined;
  return <QuotasPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
