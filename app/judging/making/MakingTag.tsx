import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import type { MakingState } from "./steps";
import { makingTexts } from "./texts";

const tones = {
  unsigned: "act",
  making: "quiet",
  delivered: "info",
  matches: "done",
  differs: "warn",
} as const satisfies Record<MakingState, string>;

/** How far a garment is, in a word. */
export function MakingTag({ state }: { state: MakingState }) {
  const t = useText(makingTexts);
  return <StatusTag tone={tones[state]}>{t[state]}</StatusTag>;
}
