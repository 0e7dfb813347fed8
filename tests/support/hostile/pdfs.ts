/** Joins numbered objects into a PDF with a right table of them; `trailer` is added to its last dictionary. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((object, at) => {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      typeof object === "string" ? Buffer.from(object, "latin1") : object,
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** A PDF of one empty page. */
export function pdf(info = ""): Buffer {
  return pdfOf(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
      `<<${info}>>`,
    ],
    "/Info 4 0 R",
  );
}

export const stream = (dictionary: string, data: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${data.length}>>stream\n`),
    Buffer.from(data as string),
    Buffer.from("\nendstream"),
  ]);

interface Sheet {
  words?: string;
  catalog?: string;
  page?: string;
  box?: string;
  count?: number;
  more?: (string | Buffer)[];
  trailer?: string;
  /** What is drawn besides the words. */
  content?: string;
}

/** A PDF of equal pages with words on them; the objects of `more` are numbered from 6 on. */
export function pdfWith({ words = "", count = 1, box = "0 0 595 842", ...say }: Sheet): Buffer {
  const more = say.more ?? [];
  const kids = Array.from({ length: count }, (_, at) => 6 + more.length + at);
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>${say.page ?? ""}>>`;
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${say.catalog ?? ""}>>`,
      `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${count}>>`,
      stream("", `BT /F 24 Tf 60 700 Td (${words}) Tj ET ${say.content ?? ""}`),
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      "null",
      ...more,
      ...kids.map(() => page),
    ],
    say.trailer,
  );
}
