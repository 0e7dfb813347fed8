import { DataTable, type Column } from "~/ui/figures/DataTable";
import { LocalizedText, useText } from "~/ui/texts";
import type { ListedEntry } from "../promotion-queries.server";
import type { Localized } from "~/ui/localized";
import { promotionTexts } from "./texts";

type Props = {
  entries: readonly ListedEntry[];
  tracks: readonly { id: string; name: Localized }[];
};

/** Who goes on, by number; who stands in reserve, in the declared order. */
export function PromotionTables({ entries, tracks }: Props) {
  const t = useText(promotionTexts);
  const reserves = entries.filter(({ order }) => order > 0);
  const scoped = reserves.some(({ scope }) => scope !== "");
  const trackOf = (id: string) => tracks.find((track) => track.id === id)?.name ?? { zh: id };
  const number: Column<ListedEntry> = {
    ...{ key: "number", label: t.number, heading: true },
    cell: (line) => line.number,
  };
  const track: Column<ListedEntry> = {
    ...{ key: "track", label: t.track },
    cell: ({ trackId }) => <LocalizedText value={trackOf(trackId)} />,
  };
  const state: Column<ListedEntry> = {
    ...{ key: "state", label: t.state },
    cell: (line) => t[line.state],
  };
  const order: Column<ListedEntry> = {
    ...{ key: "order", label: t.order, figure: true },
    cell: (line) => line.order,
  };
  const byTrack = (one: ListedEntry, other: ListedEntry) =>
    one.scope.localeCompare(other.scope) || one.order - other.order;
  return (
    <div className="stack stack-wide">
      <DataTable
        caption={t.promoted}
        columns={[number, track, state]}
        rows={entries.filter((line) => line.order === 0 || line.state === "up")}
        rowKey={(line) => line.number}
      />
      <DataTable
        caption={t.reserves}
        columns={scoped ? [track, order, number, state] : [order, number, track, state]}
        rows={[...reserves].sort(byTrack)}
        rowKey={(line) => line.number}
        empty={t.noReserves}
      />
    </div>
  );
}
