import { formatBytes, formatNumber } from "~/ui/format";
import { textsFor, type Locale } from "~/ui/localized";
import { warningsOfMake } from "../served/warnings";
import type { Description } from "../viewer/describe.client";
import { trialTexts } from "./texts";
import styles from "./trial.module.css";

/** What is known of the garment, as a list, a table of its materials, and what its team should mind. */
export function factsOf(
  description: Description,
  fileBytes: number | null,
  locale: Locale,
): HTMLElement[] {
  const t = textsFor(trialTexts, locale);
  const { sizeMm, triangles, drawCalls, textureBytes, variants, materials } = description;
  const list = element("dl", { className: "facts" });
  for (const [term, value] of [
    [t.size, `${sizeMm.map((mm) => formatNumber(Math.round(mm))).join(" × ")} mm`],
    [t.triangles, formatNumber(Math.round(triangles))],
    [t.drawCalls, formatNumber(drawCalls)],
    [t.textureBytes, formatBytes(textureBytes)],
    ...(fileBytes === null ? [] : [[t.fileBytes, formatBytes(fileBytes)]]),
    ...(variants.length > 0 ? [[t.variants, variants.join(" · ")]] : []),
  ]) {
    const pair = element("div", {});
    pair.append(element("dt", { textContent: term! }), element("dd", { textContent: value! }));
    list.append(pair);
  }
  const minded = warningsOfMake(description);
  const warnings = element("ul", {});
  warnings.append(
    ...minded.map((warning) => element("li", { textContent: warning[locale] })),
    ...(minded.length === 0 ? [element("li", { textContent: t.fine })] : []),
  );
  return [
    part(t.facts, list),
    part(t.warnings, warnings),
    part(
      t.materials,
      tableOf(materials, locale),
      element("p", { className: "soft small", textContent: t.gradeHint }),
    ),
  ];
}

function tableOf(materials: Description["materials"], locale: Locale): HTMLElement {
  const t = textsFor(trialTexts, locale);
  const table = element("table", { className: "data-table" });
  table.append(element("caption", { className: "for-screen-readers", textContent: t.materials }));
  const labels = [t.material, t.mmPerUv, t.stretch, t.grade];
  const head = table.createTHead().insertRow();
  head.append(...labels.map((label) => element("th", { scope: "col", textContent: label })));
  const body = table.createTBody();
  for (const [at, { name, mmPerUv, stretchP95, printGrade }] of materials.entries()) {
    const row = body.insertRow();
    row.append(element("th", { scope: "row", textContent: name || `#${at + 1}` }));
    [mmPerUv?.toFixed(1), stretchP95?.toFixed(3), printGrade].forEach((value, column) => {
      const cell = element("td", {});
      cell.dataset.label = labels[column + 1]!; // on a phone a row is a card, and each value says what it is
      cell.append(element("span", { className: "cell", textContent: value ?? "—" }));
      row.append(cell);
    });
  }
  return table;
}

function part(title: string, ...content: HTMLElement[]): HTMLElement {
  const made = element("section", { className: styles.part });
  made.append(element("h2", { textContent: title }), ...content);
  return made;
}

/** Names out of the file are only ever text. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
