import type { Key, ReactNode } from "react";
import { Anchor } from "../page/Anchor";

export type Column<Row> = {
  key: string;
  /** Plain text, for a phone repeats it beside each value. */
  label: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand flush right, in tabular numerals. */
  figure?: boolean;
  /** Names the row, for eyes and for screen readers. */
  heading?: boolean;
  /** A link that sorts by this column; works without JavaScript. */
  sort?: { href: string; direction?: "ascending" | "descending" };
};

type DataTableProps<Row> = {
  caption: ReactNode;
  /** The caption stays for screen readers only, where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** What stands there when there are no rows. */
  empty?: ReactNode;
};

/** Some browsers forget what a table is once its `display` changes on a phone; this says it again. */
const means = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table that becomes a list of cards on a phone and stays a table for screen readers. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty } = props;
  return (
    <table className="data-table" {...means.table}>
      <caption className={captionHidden ? "for-screen-readers" : undefined}>{caption}</caption>
      <thead {...means.rowgroup}>
        <tr {...means.row}>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...means.rowgroup}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...means.row}>
            {columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty && (
          <tr {...means.row}>
            <td {...means.cell} colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { label, sort, figure } = column;
  return (
    <th scope="col" {...means.columnheader} data-figure={figure} aria-sort={sort?.direction}>
      {sort ? <Anchor href={sort.href}>{label}</Anchor> : label}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { label, figure, heading, cell } = column;
  if (heading) {
    return (
      <th scope="row" {...means.rowheader} data-figure={figure}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td {...means.cell} data-label={label} data-figure={figure}>
      <span className="cell">{cell(row)}</span>
    </td>
  );
}
