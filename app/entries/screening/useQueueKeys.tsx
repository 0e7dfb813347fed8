import { useKeyPresses } from "~/ui/actions/useKeyPresses";

/** A place where letters are letters. */
const letters = "textarea, select, dialog, [contenteditable], input:not([type=radio])";

/**
 * The queue by keyboard: J and K walk it, N goes to what still waits, P passes, R goes to the refusal, 1–9 choose
 * its rule, U undoes. Each presses or focuses what stands on the page under `data-key`, and nothing else.
 */
export function useQueueKeys(): void {
  useKeyPresses(pressed, { letters });
}

function pressed(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (/^[1-9]$/.test(key)) {
    const rule = document.querySelectorAll<HTMLInputElement>('input[name="ruleId"]')[+key - 1];
    rule?.click();
    rule?.focus();
    return rule !== undefined;
  }
  const meant = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!meant) return false;
  const field = meant.matches("a, button") ? null : meant.querySelector<HTMLElement>("input");
  // The decision may lie folded away where one was made before.
  if (field) meant.closest("details")?.setAttribute("open", "");
  if (field) field.focus();
  else meant.click();
  return true;
}
