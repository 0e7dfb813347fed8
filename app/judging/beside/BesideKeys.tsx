import { useEffect, useRef } from "react";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Kbd } from "~/ui/actions/Kbd";
import { useText } from "~/ui/texts";
import jury from "../comparing/compare.module.css";
import { besideTexts } from "./texts";

const moves: Record<string, "left" | "right" | "exchange"> = {
  arrowleft: "left",
  arrowright: "right",
  n: "exchange",
};

/** Where keys are letters or move something else: a text, an open dialog, a garment being turned. */
const elsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, dialog, canvas, [contenteditable]") !== null;

const sectionAt = (place: number) =>
  document.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;

/** Figures take the work at a place, arrows move it: what a key does is what a link of that work does. */
export function BesideKeys({ order }: { order: string }) {
  const t = useText(besideTexts);
  const taken = useRef<number | null>(null);
  useEffect(() => {
    // A work that moved keeps the focus, so that the next key moves it on.
    if (taken.current) sectionAt(taken.current)?.focus({ preventScroll: true });
  }, [order]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.defaultPrevented || elsewhere(event.target)) return;
      const here = document.activeElement?.closest<HTMLElement>("[data-place]");
      if (/^[1-4]$/.test(event.key)) {
        const section = sectionAt(Number(event.key));
        if (!section) return;
        section.focus();
        section.scrollIntoView({ block: "nearest" });
      } else {
        const move = moves[event.key.toLowerCase()];
        const link = move && here?.querySelector<HTMLElement>(`[data-move="${move}"]`);
        if (!link) return;
        const by = move === "left" ? -1 : move === "right" ? 1 : 0;
        taken.current = Number(here!.dataset.place) + by;
        link.click();
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const keys: [string[], string][] = [
    [["1", "–", "4"], t.keyPlace],
    [["←", "→"], t.keyMove],
    [["N"], t.keyExchange],
  ];
  return (
    <Disclosure summary={<span className="small">{t.keys}</span>}>
      <dl className={`small ${jury.keys}`}>
        {keys.map(([names, means]) => (
          <div key={means}>
            <dt>{names.map((name) => (name === "–" ? name : <Kbd key={name}>{name}</Kbd>))}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
