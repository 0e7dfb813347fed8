// The page of the viewer's tests: the real component with the real styles, and a log of what it said.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { GarmentViewer, type GarmentViewerProps } from "~/garments/GarmentViewer";
import { LocaleProvider, type Locale } from "~/ui/texts";
import "~/ui/styles/reset.css";
import "~/ui/styles/tokens.css";

export interface Harness {
  /** Shows these garments side by side; an empty list unmounts all. */
  show(garments: GarmentViewerProps[]): void;
  /** Becomes the page on which anyone tries a file, with its own script. */
  trial(locale: Locale): Promise<void>;
  events: { type: string; at: number }[];
  /** Animation frames asked for since the page began. */
  frames: number;
  /** Of these, those that have neither come nor been called off. */
  due: number;
}

const root = createRoot(document.getElementById("garments") as HTMLElement);
const ask = window.requestAnimationFrame.bind(window);
const callOff = window.cancelAnimationFrame.bind(window);
const awaited = new Set<number>();
const harness: Harness = {
  events: [],
  frames: 0,
  get due() {
    return awaited.size;
  },
  show: (garments) =>
    root.render(
      garments.map((props, index) => (
        // Works that are compared keep their element when they change places, as on a juror's page.
        <GarmentViewer key={props.company ? props.src : index} {...props} />
      )),
    ),
  async trial(locale) {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    const { TrialPage } = await import("~/garments/trial/TrialPage");
    flushSync(() =>
      root.render(
        <LocaleProvider locale={locale}>
          <TrialPage src={null} />
        </LocaleProvider>,
      ),
    );
    await import("~/garments/trial/trial.client");
  },
};
window.requestAnimationFrame = (callback) => {
  harness.frames += 1;
  const id = ask((at) => {
    awaited.delete(id);
    callback(at);
  });
  awaited.add(id);
  return id;
};
window.cancelAnimationFrame = (id) => {
  awaited.delete(id);
  callOff(id);
};
for (const type of ["garment:painted", "garment:still"]) {
  document.addEventListener(type, () => harness.events.push({ type, at: performance.now() }));
}
Object.assign(window, { harness });
