import { DataTable, type Column } from "~/ui/figures/DataTable";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Honour } from "../honours.server";
import { resultsTexts } from "./texts";

/** 公示: number, title, names and award. */
export function Honours({ honours }: { honours: readonly Honour[] }) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const columns: Column<Honour>[] = [
    {
      key: "award",
      label: t.award,
      cell: ({ prize, single }) => (
        <>
          <LocalizedText value={prize} />
          {single && <span className="soft small"> {t.single}</span>}
        </>
      ),
    },
    { key: "number", label: t.number, cell: ({ number }) => number },
    {
      key: "work",
      label: t.work,
      heading: true,
      cell: ({ title }) => <span lang="zh-CN">{title}</span>,
    },
    {
      key: "names",
      label: t.designers,
      cell: ({ names }) => names.join(locale === "zh" ? "、" : ", "),
    },
    { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
  ];
  return (
    <DataTable
      caption={t.winners}
      captionHidden
      columns={columns}
      rows={honours}
      rowKey={({ entryId }) => entryId}
      empty={t.noAwards}
    />
  );
}
