import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatNumber, formatYuan } from "~/ui/format";
import { LocalizedText, useText } from "~/ui/texts";
import type { Prize } from "./brief";
import { contestTexts } from "./contest-texts";

/** What there is to win: prize, places, money. */
export function Prizes({ prizes }: { prizes: readonly Prize[] }) {
  const t = useText(contestTexts);
  const columns: Column<Prize>[] = [
    {
      key: "prize",
      label: t.prize,
      heading: true,
      cell: ({ name }) => <LocalizedText value={name} />,
    },
    { key: "places", label: t.places, figure: true, cell: ({ count }) => formatNumber(count) },
    {
      key: "each",
      label: t.each,
      figure: true,
      cell: ({ amountFen }) => (amountFen === null ? t.noMoney : formatYuan(amountFen)),
    },
  ];
  return (
    <DataTable
      caption={t.prizes}
      captionHidden
      columns={columns}
      rows={prizes}
      rowKey={({ id }) => id}
    />
  );
}
