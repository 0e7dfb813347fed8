import { formatPercent } from "~/ui/format";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { Favour } from "./favour";
import type { FavourLine } from "./favour-queries.server";
import { favourTexts } from "./texts";

const percent = (share: number) => formatPercent(Math.round(share * 100) * 100);

/** One or more works with what the public says of them. */
export function FavourTable({ lines }: { lines: readonly FavourLine[] }) {
  const t = useText(favourTexts);
  const of = (say: (favour: Favour) => string | number) => ({
    figure: true,
    cell: ({ favour }: FavourLine) => say(favour),
  });
  const columns: Column<FavourLine>[] = [
    {
      ...{ key: "work", label: t.work, heading: true },
      cell: ({ entryId, title }) => <Anchor href={`/gallery/${entryId}`}>{title}</Anchor>,
    },
    { key: "low", label: t.atLeast, ...of(({ interval: [low] }) => percent(low)) },
    {
      ...{ key: "interval", label: t.interval },
      ...of(({ interval: [low, high] }) => `${percent(low)}–${percent(high)}`),
    },
    { key: "likes", label: t.likes, ...of(({ likes }) => likes) },
    { key: "shown", label: t.shown, ...of(({ shown }) => shown) },
  ];
  return (
    <DataTable
      caption={t.onResults}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ entryId }) => entryId}
    />
  );
}

/** Beside the other sources of judgement on an announced result; nothing where nothing can be told. */
export function FavourOnResults({ lines }: { lines: readonly FavourLine[] }) {
  const t = useText(favourTexts);
  if (lines.length === 0) return null;
  return (
    <Section title={t.onResults} note={t.onResultsNote} width="full" id="favour">
      <FavourTable lines={lines} />
    </Section>
  );
}
