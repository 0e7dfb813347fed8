import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { assignEntries } from "~/judging/assign-entries.server";
import { dismissProposal } from "~/judging/dismiss-proposal.server";
import { drawAssignment } from "~/judging/draw-assignment.server";
import { endSeat } from "~/judging/end-seat.server";
import { forms } from "~/judging/forms";
import { inviteJuror, revokeJurorInvitation } from "~/judging/invite-juror.server";
import { allowTogether, keepApart } from "~/judging/keep-apart.server";
import { lowerQuota, restoreQuota } from "~/judging/lower-quota.server";
import { panelPage } from "~/judging/panel-queries.server";
import { PanelPage, panelDeeds, type PanelDone } from "~/judging/panel/PanelPage";
import { panelTexts } from "~/judging/panel/texts";
import { pinConflict, unpinConflict } from "~/judging/pin-conflict.server";
import { setSeatTerms } from "~/judging/set-seat-terms.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(panelTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { searchParams } = new URL(request.url);
    return {
      panel: await panelPage(viewer, params.slug ?? "", { planned: searchParams.has("plan") }),
      done: panelDeeds.find((deed) => deed === searchParams.get("done")) ?? null,
      moved: {
        added: Number(searchParams.get("added")) || 0,
        removed: Number(searchParams.get("removed")) || 0,
      },
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  const done = (deed: PanelDone, more = "") =>
    redirect(`/competitions/${slug}/panel?done=${deed}${more}`);
  const plan = "&plan#assignment";
  return answeringForms(request, {
    invite: form(forms.invite, async ({ contact, source }, { locale, requestKey }) => {
      const origin = publicOrigin(request);
      await inviteJuror(actor, { slug, contact, source, locale, origin }, { requestKey });
      return done("invited");
    }),
    revoke: form(forms.revoke, async ({ invitationId }, { requestKey }) => {
      await revokeJurorInvitation(actor, { slug, invitationId }, { requestKey });
      return done("revoked");
    }),
    draw: form(forms.draw, async ({ quota = null }, { requestKey }) => {
      await drawAssignment(actor, { slug, quota }, { requestKey });
      return done("drawn", plan);
    }),
    assign: form(forms.assign, async ({ quota = null, digest }, { requestKey }) => {
      const { added, removed } = await assignEntries(
        actor,
        { slug, quota, digest },
        { requestKey },
      );
      return done("assigned", `&added=${added}&removed=${removed}`);
    }),
    lowerQuota: form(forms.lowerQuota, async (lowered, { requestKey }) => {
      await lowerQuota(actor, { slug, ...lowered }, { requestKey });
      return done("lowered", plan);
    }),
    restoreQuota: form(forms.restoreQuota, async (restored, { requestKey }) => {
      await restoreQuota(actor, { slug, ...restored }, { requestKey });
      return done("restored", plan);
    }),
    terms: form(forms.terms, async ({ cap = null, ...terms }, { requestKey }) => {
      await setSeatTerms(actor, { slug, cap, ...terms }, { requestKey });
      return done("termed");
    }),
    apart: form(forms.apart, async (pair, { requestKey }) => {
      await keepApart(actor, { slug, ...pair }, { requestKey });
      return done("apart");
    }),
    together: form(forms.apart, async (pair, { requestKey }) => {
      await allowTogether(actor, { slug, ...pair }, { requestKey });
      return done("together");
    }),
    dismiss: form(forms.dismiss, async (relation, { requestKey }) => {
      await dismissProposal(actor, { slug, ...relation }, { requestKey });
      return done("dismissed");
    }),
    end: form(forms.endSeat, async ({ seatId }, { requestKey }) => {
      await endSeat(actor, { slug, seatId }, { requestKey });
      return done("ended");
    }),
    pin: form(forms.pin, async (pair, { requestKey }) => {
      await pinConflict(actor, { slug, ...pair }, { requestKey });
      return done("pinned");
    }),
    unpin: form(forms.unpin, async ({ conflictId }, { requestKey }) => {
      await unpinConflict(actor, { slug, conflictId }, { requestKey });
      return done("unpinned");
    }),
  });
}

export default function Panel() {
  return <PanelPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
