import { useEffect } from "react";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Kbd } from "~/ui/actions/Kbd";
import { useText } from "~/ui/texts";
import styles from "./compare.module.css";
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

/** Where keys are letters or move something else: a text, an open dialog, a picture looked at closely. */
const elsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, dialog, [contenteditable]") !== null;

/** One key an answer: what a key does is what its button does. */
export function CompareKeys() {
  const t = useText(compareTexts);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey || event.repeat)
        return;
      const selector = pressed[event.key.toLowerCase()];
      if (!selector || event.defaultPrevented || elsewhere(event.target)) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(selector)?.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const keys: [string[], string][] = [
    [["←", "→"], t.keyAnswer],
    [["=", "E"], t.keyTie],
    [["U"], t.keyUndo],
    [["L"], t.keyLock],
  ];
  return (
    <Disclosure summary={<span className="small">{t.keys}</span>}>
      <dl className={`small ${styles.keys}`}>
        {keys.map(([names, means]) => (
          <div key={means}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
