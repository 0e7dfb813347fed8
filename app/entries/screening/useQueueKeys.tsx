import { useEffect } from "react";

/** A place where letters are letters. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("textarea, select, dialog, [contenteditable], input:not([type=radio])") !== null;

/**
 * The queue by keyboard: J and K walk it, N goes to what still waits, P passes, R goes to the refusal, 1–9 choose
 * its rule, U undoes. Each presses or focuses what stands on the page under `data-key`, and nothing else.
 */
export function useQueueKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.defaultPrevented || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (/^[1-9]$/.test(key)) {
        const rule = document.querySelectorAll<HTMLInputElement>('input[name="ruleId"]')[+key - 1];
        if (!rule) return;
        rule.click();
        rule.focus();
        return event.preventDefault();
      }
      const meant = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      if (!meant) return;
      event.preventDefault();
      const field = meant.matches("a, button") ? null : meant.querySelector<HTMLElement>("input");
      if (!field) return meant.click();
      // The decision may lie folded away where one was made before.
      meant.closest("details")?.setAttribute("open", "");
      field.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
