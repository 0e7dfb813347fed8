import ExcelJS from "exceljs";

/**
 * Rows as a workbook with a heading line that stays in sight. What is no number is text, so nothing that an entrant
 * typed is computed when it is opened.
 */
export async function workbookOf(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  choices: { column: number; values: readonly string[] } | null = null,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name.slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  for (const row of rows) sheet.addRow([...row]);
  sheet.columns.forEach((column, at) => {
    column.width = 20;
    if (!rows.some((row) => typeof row[at] === "number")) column.numFmt = "@";
  });
  sheet.getRow(1).font = { bold: true };
  if (choices)
    for (let row = 2; row <= 201; row += 1)
      sheet.getCell(row, choices.column).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [`"${choices.values.join(",")}"`],
      };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
