import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { useLocale, useText } from "~/ui/texts";
import type { ObjectionLine } from "./notice-queries.server";
import { noticeTexts } from "./texts";

/** Objections by number, with where each stands; nobody's name. */
export function ObjectionLines({ lines }: { lines: readonly ObjectionLine[] }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const columns: Column<ObjectionLine>[] = [
    {
      key: "number",
      label: t.objection,
      heading: true,
      cell: ({ id, number }) => <Anchor href={`/objections/${id}`}>{t.objectionNo(number)}</Anchor>,
    },
    { key: "state", label: t.state, cell: ({ state }) => <ObjectionState state={state} /> },
    {
      key: "due",
      label: t.dueAt,
      cell: ({ dueAt }) => formatInstant(new Date(dueAt), { locale }),
    },
  ];
  return (
    <DataTable
      caption={t.objections}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={t.noObjections}
    />
  );
}

export function ObjectionState({ state }: Pick<ObjectionLine, "state">) {
  const t = useText(noticeTexts);
  const tone = { open: "act", upheld: "warn", rejected: "done" } as const;
  return <StatusTag tone={tone[state]}>{t[state]}</StatusTag>;
}
