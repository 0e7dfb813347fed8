import { useEffect, useRef } from "react";

/** Where keys are letters or move something of their own: a text, a choice, an open dialog, a thing being turned. */
const ownKeys = "input, textarea, select, dialog, canvas, [role=application], [contenteditable]";

/**
 * A page that is worked by keys. `pressed` hears a key, and says whether it meant something; it is not asked where the
 * key belongs to what has the focus, nor of a browser's own shortcuts.
 *
 * @param letters where on this page keys are left alone
 */
export function useKeyPresses(
  pressed: (event: KeyboardEvent) => boolean | undefined,
  { on = true, letters = ownKeys }: { on?: boolean; letters?: string } = {},
): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(letters)) return;
      if (latest.current(event)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [on, letters]);
}
