/**
 * <garment-viewer src poster alt>: a picture, and on request the garment itself to turn. `autostart` opens it as soon
 * as it is seen; `light`, `views` and `fabrics` (JSON lists) as in `GarmentSources`; `blind` keeps names out of the
 * file to itself; `notes`, `placing` and `placed` as in `notes.client`, `company`
 * and `letter` as in `company.client`. The words are in the language of `lang`. Dispatches `garment:painted`, `garment:still` and
 * `garment:refused`, and holds the open garment in `garment`.
 */
import { localeFrom, textsFor, type Locale } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { sides } from "../served/sides";
import type { Fabric } from "./fabrics.client";
import { fetchModel } from "./fetch-model";
import { anatomyOf, button, type Anatomy } from "./frame.client";
import type { Pins } from "./notes.client";
import type { Garment } from "./open-garment.client";
import { passing, Refusal, type RefusalReason } from "./refusal";
import { viewerTexts } from "./texts";

type Phase =
  | { name: "poster" | "live" | "interrupted" }
  | { name: "loading"; share: number }
  | { name: "refused"; reason: RefusalReason };

/** What is said on the garment; it may change while the garment stays open. */
const said = ["notes", "placing", "placed"];

/** Opened by a press, or by being seen. */
type Asked = "pressed" | "seen";

export class GarmentElement extends HTMLElement {
  static readonly observedAttributes = [
    "src",
    "light",
    "alt",
    "lang",
    "blind",
    "fabrics",
    "letter",
    ...said,
  ];

  /** The garment while it can be turned. */
  garment: Garment | null = null;
  #parts: Anatomy | null = null;
  #asked: Asked | null = null;
  #ending: AbortController | null = null;
  #sights: IntersectionObserver | null = null;
  #pins: Pins | null = null;
  /** How to leave the company it is seen in. */
  #part = () => {};

  connectedCallback(): void {
    this.#parts ??= anatomyOf(this);
    if (this.#asked) return; // it was only moved on its page, and goes on
    this.#show({ name: "poster" });
    if (!this.hasAttribute("autostart")) return;
    this.#sights = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#open("seen");
      },
      { rootMargin: "25%" },
    );
    this.#sights.observe(this);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#sights?.disconnect();
      this.#asked = null;
      this.#close();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    // An element that was there before its script hears of its attributes before it is connected.
    if (!this.#parts || !this.isConnected || before === now) return;
    if (said.includes(name)) return void this.#pin();
    if (name === "letter") return this.#rename();
    if (this.#asked) this.#open(this.#asked);
    else this.#show({ name: "poster" });
  }

  /** Opens the garment without being asked by its button. */
  open(): void {
    this.#open("seen");
  }

  get #locale(): Locale {
    return localeFrom(this.lang || document.documentElement.lang);
  }

  #close() {
    this.#ending?.abort();
    this.#ending = null;
    this.#pins?.dispose();
    this.#pins = null;
    this.#part();
    this.garment?.dispose();
    this.garment = null;
  }

  /** Opens the garment, again for every attempt. Of two openings in a row the later one is shown. */
  #open(asked: Asked) {
    this.#sights?.disconnect();
    this.#asked = asked;
    this.#close();
    if (asked === "pressed") this.#bringOthers();
    const ending = (this.#ending = new AbortController());
    this.#bring(asked, ending.signal).catch((error: unknown) => {
      if (ending.signal.aborted) return;
      this.garment = null;
      this.#show({
        name: "refused",
        reason: error instanceof Refusal ? error.reason : "broken",
      });
    });
  }

  /** Who is seen together is opened together. */
  #bringOthers() {
    const company = this.getAttribute("company");
    for (const other of document.querySelectorAll<GarmentElement>("garment-viewer[company]"))
      if (!other.#asked && other.getAttribute("company") === company) other.open();
  }

  async #bring(asked: Asked, signal: AbortSignal): Promise<void> {
    const [src, light] = [this.getAttribute("src") ?? "", this.getAttribute("light")];
    const tell = (phase: Phase) => !signal.aborted && this.#show(phase);
    tell({ name: "loading", share: 0 });
    const model = fetchModel(light && wantsLight() ? light : src, signal, (share) =>
      tell({ name: "loading", share }),
    );
    model.catch(() => {}); // spoken below, where it is awaited
    const viewer = await theViewer().catch(() => {
      throw new Refusal("unreachable");
    });
    const garment = await viewer.openGarment(this.#parts!.place, {
      ...{ model, signal, locale: this.#locale, alt: this.getAttribute("alt") ?? "" },
      blind: this.hasAttribute("blind"),
      fabrics: listIn<Fabric>(this, "fabrics"),
      turnIn: asked === "pressed",
      onInterrupted: (stopped) => tell({ name: stopped ? "interrupted" : "live" }),
      onRefused: (reason) => {
        this.garment = null;
        tell({ name: "refused", reason });
      },
    });
    if (signal.aborted) return garment.dispose();
    this.garment = garment;
    tell({ name: "live" });
    void this.#pin();
    void this.#accompany();
    if (asked === "pressed") garment.surface.focus({ preventScroll: true });
  }

  /** Notes are fetched where there are any, once the garment is seen. */
  async #pin() {
    const { garment } = this;
    if (!garment || !said.some((attribute) => this.hasAttribute(attribute))) return;
    const { attachNotes } = await import("./notes.client");
    if (garment !== this.garment) return;
    if (this.#pins) this.#pins.refresh();
    else this.#pins = attachNotes(this, garment.at);
  }

  async #accompany() {
    const { garment } = this;
    if (!garment || !this.hasAttribute("company")) return;
    const { keepCompany } = await import("./company.client");
    if (garment === this.garment) this.#part = keepCompany(this, garment);
  }

  /** Called otherwise among those it is seen with: it joins them anew. */
  #rename() {
    this.#part();
    this.#part = () => {};
    void this.#accompany();
  }

  #show(phase: Phase) {
    const { bar, sentence, progress, views } = this.#parts!;
    const t = textsFor(viewerTexts, this.#locale);
    const again = phase.name === "refused" && passing.has(phase.reason);
    this.dataset.phase = phase.name;
    sentence.textContent = {
      poster: t.startHint,
      loading: t.loading,
      live: "",
      interrupted: t.interrupted,
      refused: phase.name === "refused" ? t[phase.reason] : "",
    }[phase.name];
    progress.hidden = phase.name !== "loading";
    progress.ariaLabel = t.loading;
    progress.value = phase.name === "loading" ? Math.round(phase.share * 100) : 0;

    bar.querySelector(`.${styles.start}`)?.remove();
    if (phase.name === "poster" || again) {
      const start = button(again ? t.retry : t.start, sentence.id, () => this.#open("pressed"));
      // The finger is down: the code may set out before it is lifted.
      start.addEventListener("pointerdown", () => void theViewer().catch(() => {}));
      bar.prepend(start);
    }
    const stills = phase.name === "refused" && !again ? listIn<string>(this, "views") : [];
    const alt = this.getAttribute("alt") ?? "";
    views(stills.map((src, nth) => ({ src, alt, side: t[sides[nth]!] })));
    if (phase.name === "refused")
      this.dispatchEvent(
        new CustomEvent("garment:refused", { bubbles: true, detail: { reason: phase.reason } }),
      );
  }
}

/** three.js is fetched here, and only here. */
const theViewer = () => import("../viewer.client");

/** A telephone, or a reader who pays for every byte, is given the lighter model. */
function wantsLight(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(max-width: 40rem)").matches;
}

/** A list in an attribute; none where it is no list. */
function listIn<Item>(element: Element, attribute: string): Item[] {
  try {
    const list: unknown = JSON.parse(element.getAttribute(attribute) ?? "[]");
    return Array.isArray(list) ? (list as Item[]) : [];
  } catch {
    return [];
  }
}

if (!customElements.get("garment-viewer")) customElements.define("garment-viewer", GarmentElement);
