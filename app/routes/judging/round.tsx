import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { disqualifyPromoted } from "~/judging/disqualify-promoted.server";
import { forms } from "~/judging/forms";
import type { PromotionDone } from "~/judging/promotion/AnnouncedPromotion";
import { PromotionPage } from "~/judging/promotion/PromotionPage";
import { promotionTexts } from "~/judging/promotion/texts";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { raiseReserve } from "~/judging/raise-reserve.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(promotionTexts, "title");

const deeds: PromotionDone[] = ["proposed", "raised", "disqualified"];

/** `?vote=0003 0007` ranks again with the chair's vote on a tie, before it is recorded with the proposal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { searchParams } = new URL(request.url);
    const votes = forms.votes.safeParse(searchParams.getAll("vote"));
    const reading = {
      locale: await localeOf(request),
      chairVotes: votes.success ? votes.data : [],
    };
    const { slug = "", roundId = "" } = params;
    return {
      page: await promotionPage(await viewerOf(request), { slug, roundId }, reading),
      done: deeds.find((deed) => deed === searchParams.get("done")) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "", roundId = "" } = params;
  const of = { slug, roundId };
  const origin = publicOrigin(request);
  const done = (deed: PromotionDone) =>
    redirect(`/competitions/${slug}/rounds/${roundId}?done=${deed}`);
  return answeringForms(request, {
    propose: form(forms.proposePromotion, async ({ orders, votes, ...reasons }, { requestKey }) => {
      const input = { ...of, orders: Object.values(orders), chairVotes: votes, ...reasons };
      await proposePromotion(actor, input, { requestKey });
      return done("proposed");
    }),
    raise: form(forms.raise, async ({ inPlaceOf }, { requestKey }) => {
      await raiseReserve(actor, { ...of, inPlaceOf, origin }, { requestKey });
      return done("raised");
    }),
    disqualify: form(forms.disqualify, async (input, { requestKey }) => {
      await disqualifyPromoted(actor, { ...of, ...input, origin }, { requestKey });
      return done("disqualified");
    }),
  });
}

export default function Round() {
  return <PromotionPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
