import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { FoundWords } from "../metadata";

/**
 * The part of PDFium's interface (fpdfview.h, fpdf_text.h, fpdf_attachment.h, fpdf_formfill.h) that we use. It is
 * built without a JavaScript engine and without XFA: scripts in a PDF have nothing to run in.
 */
interface Pdfium {
  HEAPU8: Uint8Array;
  wasmExports: { malloc(bytes: number): number; free(at: number): void };
  _FPDF_LoadMemDocument(at: number, bytes: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetFormType(document: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetAttachment(document: number, index: number): number;
  _FPDFAttachment_GetName(attachment: number, at: number, bytes: number): number;
  _FPDF_GetMetaText(document: number, tag: number, at: number, bytes: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetStringValue(annotation: number, key: number, at: number, bytes: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDFBitmap_CreateEx(w: number, h: number, format: number, at: number, stride: number): number;
  _FPDFBitmap_FillRect(b: number, x: number, y: number, w: number, h: number, argb: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    ...[bitmap, page, x, y, w, h, rotate, flags]: [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
  ): void;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFTextObj_GetFont(object: number): number;
  _FPDFFont_GetIsEmbedded(font: number): number;
}

/** Why a PDF does not open. */
export type Unopened = "password" | "damaged";

/** fpdfview.h: FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const lockedErrors = [4, 5];
/** FPDF_ANNOT, so that a designer's own notes are on the page, and FPDF_REVERSE_BYTE_ORDER: red first. */
const flags = 0x01 | 0x10;
/** What is asked of a document's own information (ISO 32000, 14.3.3), and of a note on a page (12.5.6.2). */
const infoTags = ["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "Company"];
const noteTags = ["T", "Contents"];
const most = { attachments: 32, notes: 64, letters: 2_000 } as const;

const pointsOfInch = 72;

/** Blue, green, red and a byte that means nothing (FPDFBitmap_BGRx). */
const fourBytes = 3;

/** A PDF in PDFium's hands. What is allocated is not given back: the process ends with its file. */
export class OpenPdf {
  private constructor(
    private readonly pdfium: Pdfium,
    private readonly document: number,
  ) {}

  static async open(bytes: Uint8Array): Promise<OpenPdf | Unopened> {
    const library = await PDFiumLibrary.init();
    const pdfium = (library as unknown as { module: Pdfium }).module;
    const at = pdfium.wasmExports.malloc(bytes.length);
    if (at === 0) throw new Error("out of memory");
    pdfium.HEAPU8.set(bytes, at);
    const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
    if (document !== 0) return new OpenPdf(pdfium, document);
    return lockedErrors.includes(pdfium._FPDF_GetLastError()) ? "password" : "damaged";
  }

  get pages(): number {
    return this.pdfium._FPDF_GetPageCount(this.document);
  }

  get attachments(): number {
    return this.pdfium._FPDFDoc_GetAttachmentCount(this.document);
  }

  /** Words that stand in the file and on no page: of its information, its attachments' names. */
  *words(): Iterable<FoundWords> {
    const { pdfium, document } = this;
    for (const field of infoTags) {
      const text = this.text(field, (tag, ...into) =>
        pdfium._FPDF_GetMetaText(document, tag, ...into),
      );
      yield { block: "pdf", field, text };
    }
    for (let nth = 0; nth < Math.min(this.attachments, most.attachments); nth += 1) {
      const one = pdfium._FPDFDoc_GetAttachment(document, nth);
      if (one === 0) continue;
      const text = this.text("", (_, ...into) => pdfium._FPDFAttachment_GetName(one, ...into));
      yield { block: "attachment", field: "", text };
    }
  }

  /** Asks for a text by its name; PDFium answers in UTF-16 how many bytes it has. */
  private text(name: string, ask: (name: number, at: number, bytes: number) => number): string {
    const { pdfium } = this;
    const room = 2 * most.letters;
    const at = pdfium.wasmExports.malloc(room + name.length + 1);
    if (at === 0) throw new Error("out of memory");
    pdfium.HEAPU8.set(Buffer.from(`${name}\0`, "latin1"), at + room);
    const bytes = ask(at + room, at, room);
    const read =
      bytes > room ? "" : Buffer.from(pdfium.HEAPU8.slice(at, at + bytes)).toString("utf16le");
    pdfium.wasmExports.free(at);
    return read;
  }

  /** Its pages are drawn by a program inside it (FORMTYPE_XFA_FULL): what stands on them is a request to wait. */
  get isProgram(): boolean {
    return this.pdfium._FPDF_GetFormType(this.document) === 2;
  }

  /** One page in pixels, its longer side as asked, how many make an inch of paper, and the letters on it; null where it cannot be read. */
  page(index: number, edge: number, mostLetters: number) {
    const { pdfium } = this;
    const page = pdfium._FPDF_LoadPage(this.document, index);
    if (page === 0) return null;
    try {
      const points = [pdfium._FPDF_GetPageWidthF(page), pdfium._FPDF_GetPageHeightF(page)];
      const longer = Math.max(...points);
      if (!Number.isFinite(longer) || longer <= 0) return null;
      const [width, height] = points.map((one) => Math.max(1, Math.round((one / longer) * edge)));
      const picture = this.draw(page, width as number, height as number);
      const dpi = (pointsOfInch * edge) / longer;
      return (
        picture && { ...picture, dpi, ...this.read(page, mostLetters), notes: this.notes(page) }
      );
    } finally {
      pdfium._FPDF_ClosePage(page);
    }
  }

  /** Who made the notes on a page, and what they say where nothing is drawn of it. */
  private notes(page: number): FoundWords[] {
    const { pdfium } = this;
    const found: FoundWords[] = [];
    for (let nth = 0; nth < Math.min(pdfium._FPDFPage_GetAnnotCount(page), most.notes); nth += 1) {
      const note = pdfium._FPDFPage_GetAnnot(page, nth);
      if (note === 0) continue;
      for (const tag of noteTags) {
        const text = this.text(tag, (key, ...into) =>
          pdfium._FPDFAnnot_GetStringValue(note, key, ...into),
        );
        found.push({ block: "pdf", field: `Annots.${tag}`, text });
      }
      pdfium._FPDFPage_CloseAnnot(note);
    }
    return found;
  }

  private draw(page: number, width: number, height: number) {
    const { pdfium } = this;
    const length = width * height * 4;
    const at = pdfium.wasmExports.malloc(length);
    if (at === 0) throw new Error("out of memory");
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, fourBytes, at, width * 4);
    if (bitmap === 0) return null;
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    pdfium._FPDFBitmap_Destroy(bitmap);
    const pixels = Buffer.from(pdfium.HEAPU8.slice(at, at + length));
    for (let alpha = 3; alpha < length; alpha += 4) pixels[alpha] = 255;
    pdfium.wasmExports.free(at);
    return { width, height, pixels };
  }

  /** The text of a page, and whether Chinese letters in it are drawn by a font that the file does not bring. */
  private read(page: number, most: number): { text: string; lacksFont: boolean } {
    const { pdfium } = this;
    const letters = pdfium._FPDFText_LoadPage(page);
    if (letters === 0) return { text: "", lacksFont: false };
    const count = Math.min(pdfium._FPDFText_CountChars(letters), most);
    const embedded = new Map<number, boolean>();
    let text = "";
    let lacksFont = false;
    for (let at = 0; at < count; at += 1) {
      const point = pdfium._FPDFText_GetUnicode(letters, at);
      if (point < 0x20 || point > 0x10ffff) {
        text += " ";
        continue;
      }
      const letter = String.fromCodePoint(point);
      text += letter;
      if (lacksFont || !/\p{Script=Han}/u.test(letter)) continue;
      const object = pdfium._FPDFText_GetTextObject(letters, at);
      const font = object === 0 ? 0 : pdfium._FPDFTextObj_GetFont(object);
      if (font === 0) continue;
      if (!embedded.has(font)) embedded.set(font, pdfium._FPDFFont_GetIsEmbedded(font) === 1);
      lacksFont = !embedded.get(font);
    }
    pdfium._FPDFText_ClosePage(letters);
    return { text, lacksFont };
  }
}
