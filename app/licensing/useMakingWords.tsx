import { formatNumber, formatYuan } from "~/ui/format";
import { useText } from "~/ui/texts";
import { boardTexts } from "./board-texts";
import type { MakingFacts } from "./making";

/** What is known of making a work, in words; what nobody has said is said to be missing. */
export function useMakingWords({ moq, costFromFen, costToFen, leadDays }: MakingFacts) {
  const t = useText(boardTexts);
  const [from, to] = [costFromFen, costToFen].map((fen) => (fen === null ? null : formatYuan(fen)));
  const cost = from && to ? `${from} – ${to}` : from ? t.atLeast(from) : to ? t.upTo(to) : null;
  return {
    moq: moq === null ? t.notGiven : t.pieces(formatNumber(moq)),
    cost: cost ?? t.notGiven,
    leadTime: leadDays === null ? t.notGiven : t.days(formatNumber(leadDays)),
  };
}

export function useRightsWords(ground: string): string {
  const t = useText(boardTexts);
  const words: Record<string, string> = {
    ...{ filed: t.filed, waived: t.waived, embargo: t.embargo },
  };
  return words[ground] ?? "";
}
