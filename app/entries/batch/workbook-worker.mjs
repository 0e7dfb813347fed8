// Reads one workbook, apart from the process that serves pages: it may be stopped, and its memory is bounded.
// The archive is unpacked piece by piece first, and only within its bounds is it given to the reader.
import { parentPort, workerData } from "node:worker_threads";
import { inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";

const { bytes, mostRows, mostColumns, mostUnpackedBytes } = workerData;
const file = Buffer.from(bytes);

/** What the archive truly unpacks to; throws past the bound, whatever its directory says. */
function unpacked() {
  const end = file.lastIndexOf(Buffer.from("504b0506", "hex"));
  if (end < 0) throw new Error("no directory");
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > 500) throw new RangeError("too many parts");
  let left = mostUnpackedBytes;
  for (let part = 0; part < count; part += 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error("broken directory");
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(begin, begin + packed);
    if (method === 8) left -= inflateRawSync(body, { maxOutputLength: left + 1 }).length;
    else if (method === 0) left -= body.length;
    else throw new Error("unknown method");
    if (left < 0) throw new RangeError("unpacks too large");
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

/** A cell as text. A formula is told apart and never computed; its remembered result is not believed either. */
function textOf({ value }) {
  if (value === null || value === undefined) return { text: "" };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) };
  if (typeof value !== "object") return { text: String(value) };
  if ("formula" in value || "sharedFormula" in value) return { text: "", formula: true };
  if ("richText" in value) return { text: value.richText.map(({ text }) => text).join("") };
  if ("hyperlink" in value) {
    const { text } = value;
    return typeof text === "object" ? textOf({ value: text }) : { text: String(text ?? "") };
  }
  return { text: "" };
}

async function read() {
  unpacked();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file, {
    ignoreNodes: ["dataValidations", "conditionalFormatting", "drawing"],
  });
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error("no sheet");
  const rows = [];
  for (let number = 1; number <= Math.min(sheet.rowCount, mostRows); number += 1) {
    const row = sheet.findRow(number);
    const cells = [];
    const width = Math.min(row?.cellCount ?? 0, mostColumns);
    for (let column = 1; column <= width; column += 1) cells.push(textOf(row.getCell(column)));
    rows.push(cells);
  }
  return { rows, merged: sheet.model.merges?.[0] ?? null };
}

read().then(
  (found) => parentPort.postMessage({ found }),
  (error) => {
    const bomb = error instanceof RangeError || error?.code === "ERR_BUFFER_TOO_LARGE";
    parentPort.postMessage({ bomb });
  },
);
