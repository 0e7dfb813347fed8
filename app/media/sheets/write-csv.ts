/** A cell that a spreadsheet would take for a formula is marked as text (CWE-1236). */
export const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV, with the mark by which spreadsheets recognise UTF-8; every text is inert. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quote(inert(String(cell)))).join(",")).join("\r\n")}\r\n`;
