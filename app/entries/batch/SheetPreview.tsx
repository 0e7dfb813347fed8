import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { DataTable } from "~/ui/figures/DataTable";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { columnNames, columns, type Column } from "./columns";
import type { JudgedRow } from "./rows";
import { sheetTexts } from "./sheet-texts";
import { batchTexts } from "./texts";
import styles from "./batch.module.css";

type SheetPreviewProps = {
  sheet: { id: string; name: string; rows: JudgedRow[] };
  open: boolean;
  /** Places that are left. */
  left: number;
};

/** 汇总表 as it was read, what is wrong beside each cell, and one button once nothing is. */
export function SheetPreview({ sheet, open, left }: SheetPreviewProps) {
  const t = useText(batchTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const { id, name, rows } = sheet;
  const wrong = rows.filter(({ faults }) => faults.length > 0).length;
  const over = rows.length > left;
  return (
    <Section title={t.preview} note={t.previewOf(name, rows.length)} width="full" id="preview">
      {over && (
        <Notice tone="refused">{localized(sheetTexts.overQuota(rows.length, left), locale)}</Notice>
      )}
      {wrong > 0 ? <Notice tone="warn">{t.faults(wrong)}</Notice> : <p>{t.clean}</p>}
      <DataTable
        caption={t.preview}
        captionHidden
        rows={rows}
        rowKey={({ number }) => number}
        columns={[
          { key: "row", label: t.row, heading: true, figure: true, cell: ({ number }) => number },
          ...columnNames.map((column) => ({
            key: column,
            label: localized(columns[column], locale),
            cell: (row: JudgedRow) => <Cell row={row} column={column} />,
          })),
          {
            key: "check",
            label: t.check,
            cell: ({ faults }) => faults.length === 0 && <StatusTag tone="done">{t.ok}</StatusTag>,
          },
        ]}
      />
      {open && wrong === 0 && !over && (
        <Form method="post">
          <RequestKey />
          <input type="hidden" name="intent" value="recommend" />
          <input type="hidden" name="sheetId" value={id} />
          <Button look="act" pending={busy}>
            {t.recommend(rows.length)}
          </Button>
        </Form>
      )}
    </Section>
  );
}

function Cell({ row, column }: { row: JudgedRow; column: Column }) {
  const locale = useLocale();
  const faults = row.faults.filter((fault) => fault.column === column);
  return (
    <>
      {row.cells[column]}
      {faults.map(({ because }) => (
        <p key={because.zh} className={styles.fault}>
          {localized(because, locale)}
        </p>
      ))}
    </>
  );
}
