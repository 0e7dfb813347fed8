import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadSheet } from "~/media/sheets/download-sheet.server";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { noticeSheet } from "~/judging/notice/notice-sheet";
import { noticeTexts } from "~/judging/notice/texts";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";

/** 公示名单 as a sheet, for whoever may read the notice. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", format = "" } = params;
    const locale = await localeOf(request);
    const page = await noticePage(await viewerOf(request), slug);
    const name = `${noticeTexts.list[locale]} ${slug}`;
    return downloadSheet(noticeSheet(page, locale), { name, format });
  });
}
