import type { RawCell } from "./sheet";

/**
 * Reads comma-separated text (RFC 4180): quotes double inside quotes, a row may span lines. Stops after
 * `most` rows, so that a long file costs no more than a full one.
 */
export function parseCsv(text: string, most: number): RawCell[][] {
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push({ text: cell });
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === ",") endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") cell += letter;
  }
  if ((cell !== "" || row.length > 0) && rows.length < most) endRow();
  return rows;
}
