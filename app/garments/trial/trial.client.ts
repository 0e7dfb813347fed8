/** What the trial page does: takes a file in, examines it as a contest would, shows it, and says what it measures. */
import { localeFrom, textsFor } from "~/ui/localized";
import "../element.client";
import type { GarmentElement } from "../viewer/element.client";
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

async function take(file: File): Promise<void> {
  const own = (turn += 1);
  facts.replaceChildren();
  stage.hidden = true;
  says.textContent = t.reading;
  const refusal = await refusalOf(file);
  if (own !== turn) return;
  says.textContent = refusal ?? "";
  field.toggleAttribute("aria-invalid", refusal !== null);
  if (refusal !== null) return;
  const before = viewer.getAttribute("src") ?? "";
  if (before.startsWith("blob:")) URL.revokeObjectURL(before);
  bytes = file.size;
  stage.hidden = false;
  viewer.setAttribute("src", URL.createObjectURL(file));
  viewer.open();
}

/** Why a contest would not take the file in, as far as its numbers tell; null where it would. */
async function refusalOf(file: File): Promise<string | null> {
  if (file.size > maxBytes) return t.tooLarge;
  const { examine } = await import("./examine.client");
  const reason = examine(new Uint8Array(await file.arrayBuffer()));
  if (reason === "no glb") return t.notGlb;
  return reason && reason[locale];
}

async function tell(own: number): Promise<void> {
  const [description, { factsOf }] = await Promise.all([
    viewer.garment!.describe(),
    import("./facts.client"),
  ]);
  if (own === turn) facts.replaceChildren(...factsOf(description, bytes, locale));
}
