import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forms } from "~/judging/forms";
import { mySeats } from "~/judging/jury-queries.server";
import { SeatsPage } from "~/judging/jury/SeatsPage";
import { juryTexts } from "~/judging/jury/texts";
import { takeSeat } from "~/judging/take-seat.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";

export const meta = titled(juryTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => mySeats(await requireViewer(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  return answeringForm(request, forms.takeSeat, async (which, { requestKey }) => {
    const { seatId } = await takeSeat(actor, which, { requestKey });
    return redirect(`/jury/${seatId}?done=taken`);
  });
}

export default function Desks() {
  return <SeatsPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
