import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { nextPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { moveDemoClock, moveDemoClockTo } from "~/platform/demo-clock.server";
import { answering, answeringForm } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";
import { ClockPage } from "~/site/ClockPage";
import { demoState } from "~/site/demo-bar.server";
import { siteTexts } from "~/site/texts";

const move = z.object({
  minutes: z.coerce.number().int().min(1).max(525_600).optional(),
  to: z.coerce.date().optional(),
  next: z.string().optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => found(await demoState()));
}

export async function action({ request }: ActionFunctionArgs) {
  return answeringForm(request, move, async ({ minutes, to, next }) => {
    await (to ? moveDemoClockTo(to) : moveDemoClock(minutes ?? 0));
    return redirect(nextPath(next, "/demo/clock"));
  });
}

export const meta = titled(siteTexts, "demoClock");

export default function Clock() {
  return <ClockPage {...useLoaderData<typeof loader>()} />;
}
