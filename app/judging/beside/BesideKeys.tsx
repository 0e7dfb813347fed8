import { useEffect, useRef } from "react";
import { KeyList } from "~/ui/actions/KeyList";
import { useKeyPresses } from "~/ui/actions/useKeyPresses";
import { useText } from "~/ui/texts";
import { besideTexts } from "./texts";

const moves: Record<string, "left" | "right" | "exchange"> = {
  arrowleft: "left",
  arrowright: "right",
  n: "exchange",
};

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
  useKeyPresses(({ key }) => {
    if (/^[1-4]$/.test(key)) {
      const section = sectionAt(Number(key));
      section?.focus();
      section?.scrollIntoView({ block: "nearest" });
      return section !== null;
    }
    const here = document.activeElement?.closest<HTMLElement>("[data-place]");
    const move = moves[key.toLowerCase()];
    const link = move && here?.querySelector<HTMLElement>(`[data-move="${move}"]`);
    if (!link) return;
    const by = move === "left" ? -1 : move === "right" ? 1 : 0;
    taken.current = Number(here!.dataset.place) + by;
    link.click();
    return true;
  });
  return (
    <KeyList
      summary={t.keys}
      keys={[
        [["1", "–", "4"], t.keyPlace],
        [["←", "→"], t.keyMove],
        [["N"], t.keyExchange],
      ]}
    />
  );
}
