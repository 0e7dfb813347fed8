/** Two garments in one picture: beyond a line stands the other one, seen from the same side. */
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { companyTexts } from "./company-texts";
import { button, element } from "./controls.client";
import type { Workplace } from "./workplace.client";

/** Lays `other` over this garment's picture. Returns how to take it away. */
export function laySplit(at: Workplace, other: Workplace, letters: [string, string]): () => void {
  const t = textsFor(companyTexts, at.locale);
  const { surface } = at.sight;
  const layer = element("div", { className: styles.split });
  const picture = element("canvas", {});
  const line = element("span", { className: styles.line });
  const names = [0, 1].map(() => element("span", { className: styles.letter }));
  const slider = element("input", { type: "range", min: "0", max: "100", value: "50" });
  slider.setAttribute("aria-label", t.line);
  let swapped = false;

  const place = () => {
    const share = slider.valueAsNumber;
    const [left, right] = swapped ? [letters[1], letters[0]] : letters;
    picture.style.clipPath = swapped ? `inset(0 ${100 - share}% 0 0)` : `inset(0 0 0 ${share}%)`;
    line.style.left = `${share}%`;
    [left, right].forEach((letter, side) => (names[side]!.textContent = letter));
    slider.ariaValueText = `${left} ${share}%, ${right} ${100 - share}%`;
  };
  const swap = () => {
    swapped = !swapped;
    place();
    const [left, right] = names.map((name) => name.textContent);
    at.say(t.swapped(left!, right!));
  };
  // The stage takes the other's copy right after it was drawn, and before any microtask.
  const paint = () =>
    queueMicrotask(() => {
      const drawn = other.sight.surface.querySelector("canvas");
      const pen = picture.getContext("2d");
      if (!drawn || !pen || drawn.width === 0) return;
      [picture.width, picture.height] = [drawn.width, drawn.height];
      pen.drawImage(drawn, 0, 0);
    });

  const hands = element("div", { className: styles.hands });
  const sides = button(t.swap, swap, styles.word);
  sides.ariaKeyShortcuts = sides.title = "X";
  hands.append(slider, sides);

  const ending = new AbortController();
  slider.addEventListener("input", place);
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "x" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    swap();
  };
  for (const part of [surface, hands])
    part.addEventListener("keydown", onKey, { signal: ending.signal });
  layer.append(picture, line, ...names);
  surface.after(layer);
  // Beneath the picture: over it they would lie on the hems.
  surface.parentElement!.querySelector(`.${styles.bar}`)!.prepend(hands);
  other.sight.over.add(paint);
  other.sight.watched = true;
  other.stage.request(other.sight);
  place();
  return () => {
    ending.abort();
    other.sight.over.delete(paint);
    other.sight.watched = false;
    layer.remove();
    hands.remove();
  };
}
