import type { LoaderFunctionArgs } from "@remix-run/node";
import { templateRows } from "~/entries/batch/entry-list.server";
import { listTexts } from "~/entries/batch/list-texts";
import { recommendations } from "~/entries/batch/queries.server";
import { workbookOf } from "~/media/sheets/workbook.server";
import { dispositionOf } from "~/media/file-names";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

/** The sheet that an organisation fills in, with the right headings, for those who have a quota. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { tracks } = await recommendations(await requireViewer(request), params.slug ?? "");
    const values = tracks.map(({ name }) => name.zh);
    const name = listTexts.template.zh;
    return new Response(
      new Uint8Array(await workbookOf(name, templateRows(), { column: 2, values })),
      {
        headers: {
          "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "Content-Disposition": dispositionOf("attachment", `${name}.xlsx`),
          "Cache-Control": "private, no-store",
          "X-Content-Type-Options": "nosniff",
        },
      },
    );
  });
}
