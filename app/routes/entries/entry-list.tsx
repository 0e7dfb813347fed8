import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeCsv } from "~/entries/batch/csv";
import { entryList } from "~/entries/batch/entry-list.server";
import { listTexts } from "~/entries/batch/list-texts";
import { workbookOf } from "~/entries/batch/workbook.server";
import { dispositionOf } from "~/media/file-names";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { unknown } from "~/platform/refusal";

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** 汇总表 of everything handed in, for those who run the contest. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const format = params.format ?? "";
    const type = Object.hasOwn(types, format) ? types[format] : undefined;
    if (!type) throw unknown();
    const locale = await localeOf(request);
    const rows = await entryList(viewer, params.slug ?? "", locale);
    const name = listTexts.sheet[locale];
    const body = format === "csv" ? writeCsv(rows) : new Uint8Array(await workbookOf(name, rows));
    return new Response(body, {
      headers: {
        "Content-Type": type,
        "Content-Disposition": dispositionOf("attachment", `${name}.${format}`),
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
