import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { projectRoot } from "~/media/inspector/project-root.server";
import { Refusal } from "~/platform/refusal";
import { mostRows, mostSheetBytes, mostUnpackedBytes } from "./columns";
import { parseCsv } from "./csv";
import { readSheet, type RawCell, type SheetRow } from "./sheet";
import { sheetTexts as t } from "./sheet-texts";

const worker = path.join("app", "entries", "batch", "workbook-worker.mjs");
const wallMs = 15_000;
const mostColumns = 60;
// The heading, the works, and one more to tell that there are too many; room for empty lines between.
const mostLines = mostRows * 3 + 2;

type Found = { rows: RawCell[][]; merged: string | null };

/**
 * 汇总表 from an .xlsx or .csv file, told apart by its bytes: its rows, or a refusal that says what to change.
 * No more is read than a full list, and a workbook is read in a worker with bounds of its own.
 */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetRow[]> {
  if (bytes.length === 0) throw new Refusal("invalid", t.missing, "sheet");
  if (bytes.length > mostSheetBytes) throw new Refusal("too-large", t.tooLarge, "sheet");
  const head = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (head === "d0cf11e0") throw new Refusal("invalid", t.oldFormat, "sheet");
  const { rows, merged } =
    head === "504b0304" ? await readWorkbook(bytes) : { rows: readText(bytes), merged: null };
  const read = readSheet(rows, merged);
  if (read.because) throw new Refusal("invalid", read.because, "sheet");
  return read.rows!;
}

/** Excel in China still writes CSV in GB 18030 unless told otherwise. */
function readText(bytes: Uint8Array): RawCell[][] {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return parseCsv(text, mostLines);
    } catch {
      continue;
    }
  throw new Refusal("invalid", t.unreadable, "sheet");
}

function readWorkbook(bytes: Uint8Array): Promise<Found> {
  const script = path.join(projectRoot(), worker);
  if (!existsSync(script)) throw new Error(`The reader of workbooks is missing: ${worker}`);
  return new Promise((resolve, reject) => {
    const reader = new Worker(script, {
      workerData: { bytes, mostRows: mostLines, mostColumns, mostUnpackedBytes },
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
      env: {},
    });
    const refuse = (because: typeof t.unreadable | typeof t.unpacksTooLarge) => {
      clearTimeout(timer);
      void reader.terminate();
      reject(new Refusal("invalid", because, "sheet"));
    };
    const timer = setTimeout(() => refuse(t.unpacksTooLarge), wallMs);
    reader.once("message", ({ found, bomb }: { found?: Found; bomb?: boolean }) => {
      if (!found) return refuse(bomb ? t.unpacksTooLarge : t.unreadable);
      clearTimeout(timer);
      void reader.terminate();
      resolve(found);
    });
    // Out of memory ends the worker, and nothing else.
    reader.once("error", () => refuse(t.unpacksTooLarge));
  });
}
