import { shownNumber } from "~/entries/candidate-numbers";
import { DataTable } from "~/ui/figures/DataTable";
import { LocalizedText, useText } from "~/ui/texts";
import type { ConclusionPage } from "./conclusion-queries.server";
import type { ConclusionContent } from "./conclusion";
import { noticeTexts } from "./texts";

type Awards = ConclusionContent["awards"];

/** The awards that will stand, by number. */
export function FinalList({
  awards,
  prizes,
}: {
  awards: Awards;
  prizes: ConclusionPage["prizes"];
}) {
  const t = useText(noticeTexts);
  return (
    <DataTable
      caption={t.finalList}
      captionHidden
      rows={awards}
      rowKey={({ entry }) => entry}
      columns={[
        {
          key: "number",
          label: t.number,
          heading: true,
          cell: ({ entry }) => shownNumber(Number(entry)),
        },
        {
          key: "award",
          label: t.award,
          cell: ({ prizeId }) => <LocalizedText value={prizes[prizeId] ?? { zh: prizeId }} />,
        },
        { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
      ]}
    />
  );
}
