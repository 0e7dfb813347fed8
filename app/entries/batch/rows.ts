import type { Brief } from "~/competitions/brief";
import { readContact } from "~/people/contact";
import type { Because } from "~/platform/refusal";
import type { Column } from "./columns";
import type { SheetRow } from "./sheet";
import { sheetTexts as t } from "./sheet-texts";

/** A row as it would be opened. */
export interface Recommended {
  title: string;
  trackId: string;
  name: string;
  contact: string;
  unit: string;
  advisors: string;
  seriesSize: number;
}

export interface JudgedRow extends SheetRow {
  faults: { column: Column; because: Because }[];
  /** null while something is wrong with the row. */
  work: Recommended | null;
}

/** A work that this organisation has recommended before, by what it is recognised by. */
export interface Earlier {
  title: string;
  contact: string;
}

type Asked = Pick<Brief, "tracks" | "limits">;

/**
 * Each row with what is wrong beside its cells. Duplicates are looked for in the sheet and among what the same
 * organisation brought before; whether somebody entered on their own is nobody's to learn from a spreadsheet.
 */
export function judgeRows(
  rows: readonly SheetRow[],
  brief: Asked,
  earlier: readonly Earlier[],
): JudgedRow[] {
  const before = new Set(earlier.map(keyOf));
  const most = brief.limits.entriesPerPerson;
  const firstOf = new Map<string, number>();
  const countOf = new Map<string, number>();
  for (const { contact } of earlier) countOf.set(contact, (countOf.get(contact) ?? 0) + 1);
  return rows.map((row): JudgedRow => {
    const { faults, work } = judgeCells(row, brief);
    const refuse = (column: Column, because: Because) => faults.push({ column, because });
    const contact = readContact(row.cells.contact)?.value;
    if (contact) {
      const key = keyOf({ title: row.cells.title, contact });
      const count = (countOf.get(contact) ?? 0) + 1;
      const first = firstOf.get(key);
      if (first !== undefined) refuse("title", t.twice(first));
      else if (before.has(key)) refuse("title", t.already);
      else if (count > most) refuse("contact", t.tooManyOfOne(most));
      if (first === undefined) firstOf.set(key, row.number);
      countOf.set(contact, count);
    }
    return { ...row, faults, work: faults.length > 0 ? null : work };
  });
}

const keyOf = ({ title, contact }: Earlier) => `${contact}\n${title.normalize("NFKC").trim()}`;

const lengths = { title: 120, name: 80, unit: 120, advisors: 200 } as const;
const needed: Column[] = ["title", "track", "name", "contact"];

function judgeCells(
  { cells, formulas }: SheetRow,
  { tracks, limits }: Asked,
): { faults: JudgedRow["faults"]; work: Recommended } {
  const faults: JudgedRow["faults"] = [];
  const track = tracks.find(({ id, name }) => [id, name.zh, name.en].includes(cells.track));
  const contact = readContact(cells.contact);
  const series = cells.seriesSize === "" ? limits.seriesMin : Number(cells.seriesSize);
  const fits = Number.isInteger(series) && series >= limits.seriesMin && series <= limits.seriesMax;
  const fault = (column: Column): Because | null => {
    if (formulas.includes(column)) return t.formula;
    if (needed.includes(column) && cells[column] === "") return t.empty;
    if (column === "track") return track ? null : t.noSuchTrack(tracks.map(({ name }) => name));
    if (column === "contact") return contact ? null : t.noContact;
    if (column === "seriesSize") return fits ? null : t.series(limits.seriesMin, limits.seriesMax);
    return cells[column].length > lengths[column] ? t.tooLong(lengths[column]) : null;
  };
  for (const column of Object.keys(cells) as Column[]) {
    const because = fault(column);
    if (because) faults.push({ column, because });
  }
  const { title, name, unit, advisors } = cells;
  return {
    faults,
    work: {
      ...{ title, name, unit, advisors, seriesSize: series },
      ...{ trackId: track?.id ?? "", contact: contact?.value ?? "" },
    },
  };
}
