/**
 * The implicit label of content made by artificial intelligence (GB 45438—2025, annex E; the measures on labelling
 * are in force since 2025-09-01): a property named AIGC in a file's metadata, JSON inside, whose `Label` says whether
 * the content was made so (1), may have been (2) or is suspected to be (3).
 */
export const aigcLabels = [1, 2, 3] as const;
export type AigcLabel = (typeof aigcLabels)[number];

/** How far behind the name its JSON may begin and end; and how often we look, since a hostile file may name it often. */
const reach = 4096;
const mostLooks = 64;

/**
 * The label in a file's bytes or one of its metadata blocks; null where there is none. It is found wherever a program
 * may have put it: XMP (attribute or element), a PNG text, EXIF's comment, a JPEG's comment.
 */
export function readAigcLabel(bytes: Uint8Array): AigcLabel | null {
  // Here and not above: pages that send files load this module, and browsers know no Buffer.
  const name = Buffer.from("AIGC");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf(name);
  for (let look = 0; at >= 0 && look < mostLooks; look += 1) {
    const text = buffer.toString("latin1", at, at + reach).replace(/&quot;|&#34;|&#x22;/gi, '"');
    const found = /^AIGC[^{]{0,80}\{[^{}]*?"Label"\s*:\s*"?([123])"?\s*[,}]/.exec(text);
    if (found) return Number(found[1]) as AigcLabel;
    at = buffer.indexOf(name, at + name.length);
  }
  return null;
}

/**
 * The label as our copies carry it on, in XMP. Its kind stays, which is what the law asks of whoever passes content
 * on, with us as the one who does; who made it and under which number stays with the original, since a designer could
 * write a name there, and a juror's copy holds nothing that its author wrote.
 */
export function aigcXmp(label: AigcLabel): string {
  const content = JSON.stringify({
    ...{ Label: String(label), ContentProducer: "", ProduceID: "", ReservedCode1: "" },
    ...{ ContentPropagator: "xiangshang", PropagateID: "", ReservedCode2: "" },
  });
  return (
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" ` +
    `TC260:AIGC="${content.replaceAll('"', "&quot;")}"/></rdf:RDF></x:xmpmeta>`
  );
}
