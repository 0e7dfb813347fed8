/** What the element is made of: its plate and its bar, found where the server has written them, else built. */
import styles from "../GarmentViewer.module.css";

export interface Anatomy {
  bar: HTMLElement;
  sentence: HTMLElement;
  progress: HTMLProgressElement;
  /** Where the garment itself comes to stand. */
  place: HTMLElement;
  /** Shows these pictures instead of it; none takes them away. */
  views(stills: readonly { src: string; alt: string; side: string }[]): void;
}

let made = 0;

export function anatomyOf(element: HTMLElement): Anatomy {
  const figure = element.querySelector("figure") ?? builtFigure(element);
  const part = (name: string) => figure.querySelector<HTMLElement>(`.${name}`)!;
  const bar = part(styles.bar!);
  const sentence = make("p", { id: `garment-says-${(made += 1)}`, className: styles.sentence });
  sentence.setAttribute("role", "status");
  bar.append(sentence);
  const progress = make("progress", { className: styles.progress, max: 100, hidden: true });
  part(styles.frame!).append(progress);
  const list = make("ul", { className: styles.views, hidden: true });
  part(styles.host!).before(list);
  return {
    ...{ bar, sentence, progress, place: part(styles.host!) },
    views(stills) {
      list.hidden = stills.length === 0;
      list.replaceChildren(
        ...stills.map(({ src, alt, side }) => {
          const still = make("img", { src, width: 512, height: 512, alt: `${alt}: ${side}` });
          still.loading = "lazy";
          const words = make("span", { textContent: side, ariaHidden: "true" });
          const item = make("li", {});
          item.append(still, words);
          return item;
        }),
      );
    },
  };
}

export function button(label: string, describedBy: string, press: () => void): HTMLButtonElement {
  const made = make("button", { type: "button", className: styles.start, textContent: label });
  made.setAttribute("aria-describedby", describedBy);
  made.addEventListener("click", press);
  return made;
}

/** As `GarmentViewer.tsx` writes it, for a page that writes the element alone. */
function builtFigure(element: HTMLElement): HTMLElement {
  const figure = make("figure", { className: styles.garment });
  const frame = make("div", { className: styles.frame });
  const [bar, host] = [styles.bar, styles.host].map((className) => make("div", { className }));
  const poster = element.getAttribute("poster");
  if (poster)
    frame.append(
      make("img", {
        className: styles.poster,
        src: poster,
        alt: element.getAttribute("alt") ?? "",
      }),
    );
  figure.append(frame, bar!, host!);
  element.append(figure);
  return figure;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
