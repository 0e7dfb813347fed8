import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { printedSheets } from "~/judging/prints/paper-ballots";
import { printPage } from "~/judging/prints/print-queries.server";
import { PrintsPage } from "~/judging/prints/PrintsPage";
import { printTexts } from "~/judging/prints/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

const question = z.object({
  sheet: z.enum(printedSheets).catch("ballots"),
  round: z.string().max(60).nullable().catch(null).default(null),
  seat: z.coerce.number().int().positive().nullable().catch(null).default(null),
});

export const meta = titled(printTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const { sheet, round, seat } = question.parse(asked);
    return printPage(viewer, params.slug ?? "", { sheet, roundId: round, alias: seat });
  });
}

export default function Prints() {
  return <PrintsPage page={useLoaderData<typeof loader>()} />;
}
