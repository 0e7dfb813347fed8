import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatNumber, formatYuan } from "~/ui/format";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Brief, Prize } from "./brief";
import { contestTexts } from "./contest-texts";

type Props = Pick<Brief, "prizes" | "criteria">;

/** What there is to win: prize, places, money, and the one criterion it goes by where it does. */
export function Prizes({ prizes, criteria }: Props) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const goesBy = (id: string | undefined) => criteria.find((one) => one.id === id)?.name;
  const columns: Column<Prize>[] = [
    {
      key: "prize",
      label: t.prize,
      heading: true,
      cell: ({ name, criterionId }) => {
        const by = goesBy(criterionId);
        return (
          <>
            <LocalizedText value={name} />
            {by && <span className="soft small"> {t.goesBy(localized(by, locale))}</span>}
          </>
        );
      },
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
