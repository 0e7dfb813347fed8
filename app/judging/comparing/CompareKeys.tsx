import { KeyList } from "~/ui/actions/KeyList";
import { useKeyPresses } from "~/ui/actions/useKeyPresses";
import { useText } from "~/ui/texts";
import { lockDialog } from "./LockComparisons";
import { compareTexts } from "./texts";

const pressed: Record<string, string> = {
  arrowleft: '[data-answer="left"]',
  arrowright: '[data-answer="right"]',
  "=": '[data-answer="tie"]',
  e: '[data-answer="tie"]',
  u: '[data-answer="undo"]',
  l: `[popovertarget="${lockDialog}"]`,
};

/** One key an answer: what a key does is what its button does. */
export function CompareKeys() {
  const t = useText(compareTexts);
  useKeyPresses(({ key, repeat }) => {
    const selector = pressed[key.toLowerCase()];
    if (repeat || !selector) return;
    document.querySelector<HTMLElement>(selector)?.click();
    return true;
  });
  return (
    <KeyList
      summary={t.keys}
      keys={[
        [["←", "→"], t.keyAnswer],
        [["=", "E"], t.keyTie],
        [["U"], t.keyUndo],
        [["L"], t.keyLock],
      ]}
    />
  );
}
