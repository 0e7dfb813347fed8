import type { LoaderFunctionArgs } from "@remix-run/node";
import { entryList } from "~/entries/batch/entry-list.server";
import { listTexts } from "~/entries/batch/list-texts";
import { downloadSheet } from "~/media/sheets/download-sheet.server";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";

/** 汇总表 of everything handed in, for those who run the contest. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const locale = await localeOf(request);
    const rows = await entryList(viewer, params.slug ?? "", locale);
    return downloadSheet(rows, { name: listTexts.sheet[locale], format: params.format ?? "" });
  });
}
