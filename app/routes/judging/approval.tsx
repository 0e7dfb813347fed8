import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, type Params } from "@remix-run/react";
import { approveResult } from "~/judging/approve-result.server";
import { forms } from "~/judging/forms";
import { approvalPage } from "~/judging/approval-queries.server";
import { ApprovalPage } from "~/judging/results/ApprovalPage";
import { approvalTexts } from "~/judging/results/approval-texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(approvalTexts, "approval");

/** The same door signs the result of a contest and, with a `:roundId`, the promotion of an earlier round. */
const baseOf = ({ slug = "", roundId }: Params): string =>
  `/competitions/${slug}/${roundId ? `rounds/${roundId}` : "results"}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    return {
      base: baseOf(params),
      approval: await approvalPage(await requireViewer(request), params.slug ?? "", params.roundId),
      signed: new URL(request.url).searchParams.has("signed"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "", roundId = null } = params;
  return answeringForms(request, {
    sign: form(forms.approve, async ({ digest, when, announcedAt }, { requestKey }) => {
      const instant = when === "at" ? (announcedAt ?? null) : null;
      const signing = {
        slug,
        roundId,
        digest,
        announcedAt: instant,
        origin: publicOrigin(request),
      };
      await approveResult(actor, signing, { requestKey });
      return redirect(`${baseOf(params)}/approval?signed`);
    }),
  });
}

export default function Approval() {
  return <ApprovalPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
