import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forms } from "~/judging/forms";
import { lockOrder } from "~/judging/ordering/lock-order.server";
import { orderPage } from "~/judging/ordering/order-queries.server";
import { OrderPage } from "~/judging/ordering/OrderPage";
import { saveOrder } from "~/judging/ordering/save-order.server";
import { orderTexts } from "~/judging/ordering/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { silentlyOffline, unlessSilent } from "~/platform/http/silent-saves";
import { Refusal } from "~/platform/refusal";

export const meta = titled(orderTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { page: await orderPage(viewer, params.seatId ?? "") };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const [actor, seatId] = [actorOf(viewer), params.seatId ?? ""];
  const here = `/jury/${seatId}/order`;
  return answeringForms(request, {
    save: form(forms.saveOrder, async ({ revision, places: order }, { requestKey, formData }) => {
      // A page that saves by itself tells its saves apart by their revision.
      const silently = formData.has("silently");
      const options = { requestKey: silently ? null : requestKey };
      try {
        const saved = await saveOrder(actor, { seatId, revision, order }, options);
        return silently ? data({ saved }) : redirect(here);
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "conflict") throw error;
        const { kept: newest, closed } = await orderPage(viewer, seatId);
        if (closed) throw error;
        return data({ conflict: { newest, typed: order } }, 409);
      }
    }),
    lock: form(forms.lock, async ({ revision }, { requestKey }) => {
      await lockOrder(actor, { seatId, revision }, { requestKey });
      return redirect(here);
    }),
  });
}

export const shouldRevalidate = unlessSilent;
export const clientAction = silentlyOffline;

export default function Ordering() {
  return <OrderPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
