import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { judgeIntake } from "../intake";
import { endsAsPdf, headLength } from "../magic";
import { metadataFrom } from "../metadata";
import { wordsOfXmp } from "../picture-metadata";
import { maxPages, pageRecipe, recipes, type Recipe } from "../recipes";
import { OpenPdf } from "../techpack/pdfium.server";
import { refusals, techpackWarnings } from "../texts";
import { reason } from "../reason";
import { refuse, type Reason } from "../verdict";
import type { Examination, Made } from "./protocol";

/** Pixels of a page's longer side: print of 6 pt on A4 can be read. */
const edge = 1_600;
const mostXmp = 256 * 1024;
/** Letters kept to look for who made it, of one page and of all. */
const mostLetters = { page: 8_000, all: 40_000 };

/**
 * Draws a tech pack's pages as pictures for jurors. What else a PDF may carry (scripts, attachments, actions,
 * who wrote it and with what) stays in the original, which nobody is served.
 */
export async function examine(bytes: Buffer, outDir: string): Promise<Examination> {
  const refused = (why: Reason): Examination => ({
    verdict: refuse("techpack", why, bytes.length),
    made: [],
  });
  const intake = judgeIntake("techpack", bytes.length, bytes.subarray(0, headLength));
  if (intake.refused) return { verdict: intake.refused, made: [] };
  if (!endsAsPdf(bytes.subarray(-headLength))) return refused(reason(refusals, "pdf-incomplete"));
  const pdf = await unlessItBursts(() => OpenPdf.open(bytes));
  if (pdf === "password") return refused(reason(refusals, "pdf-locked"));
  if (pdf === null || pdf === "damaged" || pdf.pages === 0)
    return refused(reason(refusals, "pdf-damaged"));
  if (pdf.pages > maxPages) return refused(reason(refusals, "pdf-pages", pdf.pages, maxPages));
  if (pdf.isProgram) return refused(reason(refusals, "pdf-form"));

  const made: Made[] = [];
  const pageDpi: number[] = [];
  let text = "";
  let lacksFont = false;
  const words = [...pdf.words(), ...wordsOfXmp(xmpIn(bytes))];
  for (let nth = 1; nth <= pdf.pages; nth += 1) {
    const page = await unlessItBursts(() => pdf.page(nth - 1, edge, mostLetters.page));
    if (!page) return refused(reason(refusals, "pdf-page", nth));
    made.push(await keep(pageRecipe(nth), page, outDir));
    pageDpi.push(Math.round(page.dpi * 10) / 10);
    text = `${text}${page.text}\n`.slice(0, mostLetters.all);
    lacksFont ||= page.lacksFont;
    words.push(...page.notes);
  }
  const warnings: Reason[] = [];
  if (pdf.attachments > 0) warnings.push(reason(techpackWarnings, "pdf-attachments"));
  if (lacksFont) warnings.push(reason(techpackWarnings, "pdf-fonts"));
  const metadata = metadataFrom(words);
  const facts = {
    ...{ pages: pdf.pages, bytes: bytes.length, pageDpi, text, warnings },
    ...(metadata.length > 0 ? { metadata } : {}),
  };
  return { verdict: { accepted: true, kind: "techpack", reason: null, facts }, made };
}

/** The first packet of XMP; it lies open in a PDF, so that programs find it that read no PDF (ISO 16684-1). */
function xmpIn(bytes: Buffer): string {
  const at = bytes.indexOf("<x:xmpmeta");
  if (at < 0) return "";
  const end = bytes.indexOf("</x:xmpmeta>", at);
  return bytes.toString("utf8", at, Math.min(end < 0 ? at : end, at + mostXmp));
}

/** PDFium ends itself where a file drives it out of its own memory: that says something of the file. */
async function unlessItBursts<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return null;
    throw error;
  }
}

async function keep(
  recipe: Recipe,
  { width, height, pixels }: { width: number; height: number; pixels: Buffer },
  outDir: string,
): Promise<Made> {
  const webp = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ quality: 84, effort: 2 })
    .toBuffer();
  await writeFile(path.join(outDir, recipes[recipe].file), webp);
  return { recipe, width, height };
}
