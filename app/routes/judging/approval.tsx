import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveResult } from "~/judging/approve-result.server";
import { forms } from "~/judging/forms";
import { approvalPage } from "~/judging/approval-queries.server";
import { ApprovalPage } from "~/judging/results/ApprovalPage";
import { approvalTexts } from "~/judging/results/approval-texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(approvalTexts, "approval");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const [viewer, slug] = [await requireViewer(request), params.slug ?? ""];
    return {
      slug,
      approval: await approvalPage(viewer, slug),
      signed: new URL(request.url).searchParams.has("signed"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForms(request, {
    sign: form(forms.approve, async ({ digest, when, announcedAt }, { requestKey }) => {
      const instant = when === "at" ? (announcedAt ?? null) : null;
      await approveResult(actor, { slug, digest, announcedAt: instant }, { requestKey });
      return redirect(`/competitions/${slug}/results/approval?signed`);
    }),
  });
}

export default function Approval() {
  return <ApprovalPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
