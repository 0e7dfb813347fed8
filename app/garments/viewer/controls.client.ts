/** What can be done with a garment, as buttons and choices that need no mouse; and the voice that says what happened. */
import { textsFor, type Locale } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { viewerTexts } from "./texts";
import { views, type View } from "./turntable";
import { lights, type Light } from "./studio";

export interface Choices {
  colourways: { names: string[]; chosen: number };
  fabrics: { name: string; textureUrl: string }[];
}

export interface Deeds {
  show(view: View): void;
  reset(): void;
  approach(factor: number): void;
  light(light: Light): void;
  colourway(index: number): void;
  /** Null is the garment's own fabric. */
  fabric(index: number | null): void;
  /** Fills the tools' panel, once. */
  equip(panel: HTMLElement): void;
}

export interface Controls {
  root: HTMLElement;
  surface: HTMLElement;
  say: Voice;
  /** Marks the view that is shown; null after turning by hand. */
  mark(view: View | null): void;
  choose(group: "colourways" | "fabrics", index: number): void;
  lit(light: Light): void;
}

/** What happened, aloud; `seen` over the picture too, where eyes cannot tell it from the garment alone. */
export type Voice = (sentence: string, seen?: boolean) => void;

let made = 0;

export function buildControls(
  locale: Locale,
  alt: string,
  choices: Choices,
  deeds: Deeds,
): Controls {
  const t = textsFor(viewerTexts, locale);
  const prefix = `garment-${(made += 1)}`;

  const hint = element("p", {
    id: `${prefix}-keys`,
    className: styles.unseen,
    textContent: t.keys,
  });
  const voice = element("p", { className: styles.unseen });
  voice.setAttribute("role", "status");

  // A widget that takes keys for itself: screen readers must hand them on, so "application", and nothing but the picture inside.
  const surface = element("div", { className: styles.surface, tabIndex: 0 });
  surface.setAttribute("role", "application");
  surface.setAttribute("aria-label", t.surface(alt));
  surface.setAttribute("aria-describedby", hint.id);

  const viewButtons = new Map(
    views.map((view) => [view, button(t[view], () => deeds.show(view), styles.word)]),
  );
  const viewGroup = group(t.views, [...viewButtons.values()]);
  const sizeGroup = group(t.size, [
    button(t.farther, () => deeds.approach(1.2), styles.sign, "−"),
    button(t.closer, () => deeds.approach(1 / 1.2), styles.sign, "+"),
    button(t.reset, deeds.reset, styles.word),
  ]);

  const radios = {
    colourways: radioGroup(
      `${prefix}-colourway`,
      t.colourways,
      choices.colourways.names.map((name) => ({ name })),
      choices.colourways.chosen,
      deeds.colourway,
    ),
    fabrics: radioGroup(
      `${prefix}-fabric`,
      t.fabrics,
      [{ name: t.ownFabric }, ...choices.fabrics],
      0,
      (index) => deeds.fabric(index === 0 ? null : index - 1),
    ),
  };
  const side = element("div", { className: styles.side });
  if (choices.colourways.names.length > 1) side.append(radios.colourways.root);
  if (choices.fabrics.length > 0) side.append(radios.fabrics.root);
  const bar = element("div", { className: styles.bar });
  const lightBox = choiceBox(
    t.light,
    lights.map((light) => t[light]),
    (index) => deeds.light(lights[index] as Light),
  );
  bar.append(viewGroup, sizeGroup, lightBox);
  const panel = element("div", { className: styles.tools, id: `${prefix}-tools`, hidden: true });
  const tools = button(
    t.tools,
    () => {
      panel.hidden = !panel.hidden;
      tools.setAttribute("aria-expanded", String(!panel.hidden));
      if (panel.childElementCount === 0) deeds.equip(panel);
    },
    styles.word,
  );
  tools.setAttribute("aria-expanded", "false");
  tools.setAttribute("aria-controls", panel.id);
  bar.append(tools);
  const root = element("div", { className: styles.live });
  root.append(surface, side, bar, panel, hint, voice);

  return {
    root,
    surface,
    say: (sentence, seen = false) =>
      void Object.assign(voice, {
        textContent: sentence,
        className: seen ? styles.said : styles.unseen,
      }),
    mark: (view) =>
      viewButtons.forEach((key, name) => key.setAttribute("aria-pressed", String(name === view))),
    choose: (name, index) => radios[name].choose(index),
    lit: (light) => void (lightBox.querySelector("select")!.selectedIndex = lights.indexOf(light)),
  };
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

export function button(label: string, press: () => void, className?: string, sign?: string) {
  const made = element("button", { type: "button", className, textContent: sign ?? label });
  if (sign) made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
}

function group(label: string, parts: HTMLElement[]) {
  const made = element("div", { className: styles.group });
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", label);
  made.append(...parts);
  return made;
}

/** One of several, in little room; the first is chosen. */
export function choiceBox(label: string, options: string[], choose: (index: number) => void) {
  const box = element("select", { className: styles.box });
  box.append(...options.map((name) => element("option", { textContent: name })));
  box.addEventListener("change", () => choose(box.selectedIndex));
  const root = element("label", { className: styles.boxed, textContent: label });
  root.append(box);
  return root;
}

/** Native radio buttons: arrow keys, grouping and their state come from the browser. Names are only ever text. */
function radioGroup(
  id: string,
  label: string,
  options: { name: string; textureUrl?: string }[],
  chosen: number,
  choose: (index: number) => void,
) {
  const root = element("fieldset", { className: styles.choices });
  root.append(element("legend", { className: styles.legend, textContent: label }));
  const inputs = options.map(({ name, textureUrl }, index) => {
    const input = element("input", { type: "radio", name: id, checked: index === chosen });
    input.addEventListener("change", () => choose(index));
    const option = element("label", { className: styles.choice });
    option.append(input);
    if (textureUrl) {
      const swatch = element("span", { className: styles.swatch });
      swatch.style.backgroundImage = `url(${JSON.stringify(textureUrl)})`;
      option.append(swatch);
    }
    option.append(element("span", { textContent: name }));
    root.append(option);
    return input;
  });
  return {
    root,
    choose: (index: number) => {
      const input = inputs[index];
      if (input) input.checked = true;
    },
  };
}
