import { dispositionOf } from "../file-names";
import { unknown } from "~/platform/refusal";
import { writeCsv } from "./write-csv";
import { workbookOf } from "./workbook.server";

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Rows as a file to download, as CSV or as a workbook; any other format is nowhere. */
export async function downloadSheet(
  rows: readonly (readonly (string | number)[])[],
  { name, format }: { name: string; format: string },
): Promise<Response> {
  const type = Object.hasOwn(types, format) ? types[format] : undefined;
  if (!type) throw unknown();
  const body = format === "csv" ? writeCsv(rows) : new Uint8Array(await workbookOf(name, rows));
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": dispositionOf("attachment", `${name}.${format}`),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
