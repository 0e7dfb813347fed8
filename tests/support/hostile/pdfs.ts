/** A PDF of one empty page. */
export function pdf(info = ""): Buffer {
  const parts = [
    "%PDF-1.7\n",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n",
    `4 0 obj<<${info}>>endobj\n`,
  ];
  const body = parts.join("");
  const offsets = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("").length);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 5\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer<</Size 5/Root 1 0 R/Info 4 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, "latin1");
}
