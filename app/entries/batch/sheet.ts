import type { Because } from "~/platform/refusal";
import { columnNames, columns, longestCell, mostRows, type Column } from "./columns";
import { sheetTexts as t } from "./sheet-texts";

/** A cell as it was found: a formula is never computed, and never believed. */
export interface RawCell {
  text: string;
  formula?: boolean;
}

/** A row of 汇总表 with the number by which a spreadsheet shows it. */
export interface SheetRow {
  number: number;
  cells: Record<Column, string>;
  formulas: Column[];
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s*（）()]/g, "")
    .toLowerCase();

/** Which column a heading means, in either language; 组别 is a track as well. */
function columnOf(heading: string): Column | null {
  const asked = plain(heading);
  if (asked === "") return null;
  const other: Record<string, Column> = { 组别: "track", 姓名: "name", 联系方式: "contact" };
  return (
    columnNames.find((name) => [columns[name].zh, columns[name].en].map(plain).includes(asked)) ??
    other[asked] ??
    null
  );
}

/** The rows of a sheet by the headings of its first line, or why it cannot be read as a whole. */
export function readSheet(
  raw: readonly (readonly RawCell[])[],
  merged: string | null,
): { rows: SheetRow[]; because: null } | { rows: null; because: Because } {
  const refuse = (because: Because) => ({ rows: null, because });
  if (merged !== null) return refuse(t.merged(merged));
  const [head = [], ...body] = raw;
  const headings = head.map(({ text }) => text.trim());
  const found = headings.map(columnOf);
  const missing = columnNames.filter((name) => !found.includes(name));
  const strange = headings.filter((heading, at) => heading !== "" && found[at] === null);
  if (missing.length > 0 || strange.length > 0)
    return refuse(
      t.headings(
        missing.map((name) => columns[name]),
        strange,
      ),
    );
  const twice = columnNames.find((name) => found.filter((one) => one === name).length > 1);
  if (twice) return refuse(t.headingTwice(columns[twice]));
  const rows = body.flatMap((cells, index): SheetRow[] => {
    const at = (name: Column) => cells[found.indexOf(name)];
    const texts = columnNames.map((name) => [name, (at(name)?.text ?? "").trim()] as const);
    const formulas = columnNames.filter((name) => at(name)?.formula || looksLikeFormula(at(name)));
    if (formulas.length === 0 && texts.every(([, text]) => text === "")) return [];
    const cut = texts.map(([name, text]) => [name, text.slice(0, longestCell)] as const);
    return [{ number: index + 2, cells: Object.fromEntries(cut) as SheetRow["cells"], formulas }];
  });
  if (rows.length === 0) return refuse(t.noRows);
  return rows.length > mostRows ? refuse(t.tooManyRows(mostRows)) : { rows, because: null };
}

const looksLikeFormula = (cell: RawCell | undefined) => /^\s*=/.test(cell?.text ?? "");
