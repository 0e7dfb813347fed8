/** What the trial page does: takes a file in, examines it as a contest would, shows it, and says what it measures. */
import { localeFrom, textsFor } from "~/ui/localized";
import "../element.client";
import type { GarmentElement } from "../viewer/element.client";
import { passing, type RefusalReason } from "../viewer/refusal";
import { trialTexts } from "./texts";

const maxBytes = 200 * 1024 * 1024;
const locale = localeFrom(document.documentElement.lang);
const t = textsFor(trialTexts, locale);

const form = document.querySelector<HTMLFormElement>("[data-trial-form]")!;
const says = document.getElementById("trial-says")!;
const stage = document.querySelector<HTMLElement>("[data-trial-stage]")!;
const facts = document.querySelector<HTMLElement>("[data-trial-facts]")!;
const viewer = stage.querySelector("garment-viewer") as GarmentElement;
const field = form.querySelector("input")!;

/** Of two files in a row the later one counts. */
let turn = 0;
let bytes: number | null = null;

// A file that was exported anew under the same name is chosen anew: the browser would think that nothing changed.
field.addEventListener("click", () => (field.value = ""));
field.addEventListener("change", () => {
  const file = field.files?.[0];
  if (file) void take(file);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void take(file);
});
// The element holds its garment from the moment after.
document.addEventListener("garment:painted", () => setTimeout(() => void tell(turn)));
document.addEventListener("garment:refused", (event) => {
  const { reason } = (event as CustomEvent<{ reason: RefusalReason }>).detail;
  if (!passing.has(reason)) refuse(t[reason as Exclude<RefusalReason, "unreachable" | "lost">]);
});

async function take(file: File): Promise<void> {
  const own = (turn += 1);
  facts.replaceChildren();
  stage.hidden = true;
  says.textContent = t.reading;
  says.className = "";
  const refusal = await refusalOf(file);
  if (own !== turn) return;
  if (refusal !== null) return refuse(refusal);
  says.textContent = "";
  field.removeAttribute("aria-invalid");
  const before = viewer.getAttribute("src") ?? "";
  if (before.startsWith("blob:")) URL.revokeObjectURL(before);
  bytes = file.size;
  stage.hidden = false;
  viewer.setAttribute("src", URL.createObjectURL(file));
  viewer.open();
}

/** Instead of the garment there is a sentence, beside the field where another file is chosen. */
function refuse(sentence: string): void {
  says.textContent = sentence;
  says.className = "field-errors";
  field.setAttribute("aria-invalid", "true");
  stage.hidden = true;
  facts.replaceChildren();
}

/** Why a contest would not take the file in, as far as its numbers tell; null where it would. */
async function refusalOf(file: File): Promise<string | null> {
  if (file.size > maxBytes) return t.tooLarge;
  const { examine } = await import("./examine.client");
  const read = await file.arrayBuffer().catch(() => null); // moved or changed since it was chosen
  if (!read) return t.notRead;
  const reason = examine(new Uint8Array(read));
  if (reason === "no glb") return t.notGlb;
  if (reason === "zip") return t.zip;
  return reason && reason[locale];
}

async function tell(own: number): Promise<void> {
  const far = Object.assign(document.createElement("progress"), { ariaLabel: t.measuring });
  const words = Object.assign(document.createElement("span"), { textContent: t.measuring });
  const measuring = Object.assign(document.createElement("div"), { className: "progress" });
  measuring.append(words, far);
  // Millions of triangles take a while, in which another file may be chosen.
  const late = setTimeout(() => own === turn && facts.replaceChildren(measuring), 400);
  const [description, { factsOf }] = await Promise.all([
    // Compressed numbers show only when they are unpacked.
    viewer.garment?.describe((share) => (far.value = share)).catch(() => null),
    import("./facts.client"),
  ]);
  clearTimeout(late);
  if (own !== turn || description === undefined) return;
  if (!description) return refuse(t.broken);
  facts.replaceChildren(...factsOf(description, bytes, locale));
}
