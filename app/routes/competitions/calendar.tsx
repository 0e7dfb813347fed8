import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarFile } from "~/competitions/calendar";
import { contestCalendar } from "~/competitions/contest-calendar";
import { publishedContest } from "~/competitions/in-force.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { publicOrigin } from "~/platform/http/origin.server";

/** The public dates of a contest, for the reader's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const contest = await publishedContest(slug);
    const reader = { locale: await localeOf(request), origin: publicOrigin(request) };
    return new Response(calendarFile(contestCalendar(contest, reader)), {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": `attachment; filename="${slug.replace(/[^\w-]/g, "")}.ics"`,
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
