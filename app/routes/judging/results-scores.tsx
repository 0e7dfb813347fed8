import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadSheet } from "~/media/sheets/download-sheet.server";
import { resultsPackage } from "~/judging/results-queries.server";
import { scoreSheet, scoreSheetTexts } from "~/judging/results/score-sheet";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";

/** 评分明细: every juror's scores under aliases as a sheet, for whoever may have the results package, and from then on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = null, format = "" } = params;
    const locale = await localeOf(request);
    const content = await resultsPackage(await viewerOf(request), slug, roundId);
    const name = `${scoreSheetTexts.sheet[locale]} ${slug}`;
    return downloadSheet(scoreSheet(content, locale), { name, format });
  });
}
