import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoClock, moveDemoClock } from "~/platform/demo-clock.server";
import { siteTexts } from "~/site/texts";
import { titled } from "~/people/page-title";
import { answering, answeringForm } from "~/platform/http/door.server";
import { z } from "zod";
import { ClockPage } from "~/site/ClockPage";

const leap = z.object({ minutes: z.coerce.number().int().min(1).max(525_600) });

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => ({ now: await demoClock() }));
}

export async function action({ request }: ActionFunctionArgs) {
  return answeringForm(request, leap, async ({ minutes }) => {
    await moveDemoClock(minutes);
    return redirect("/demo/clock");
  });
}

export const meta = titled(siteTexts, "demoClock");

export default function Clock() {
  return <ClockPage now={useLoaderData<typeof loader>().now} />;
}
