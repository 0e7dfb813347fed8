import { StatusTag } from "~/ui";
import { useText } from "~/ui/texts";
import { stageNames, stages } from "./stages";

/** 产业化 · 打样: how far a work has come, in one word. */
export function StageTag({ stage }: { stage: number }) {
  const t = useText(stageNames);
  return <StatusTag tone="done">{t[stages[stage]!]}</StatusTag>;
}

/** What a stage is called in the reader's language; what is no stage is called nothing else. */
export function useStageName() {
  const t: Record<string, string> = useText(stageNames);
  return (stage: string) => (Object.hasOwn(t, stage) ? t[stage]! : stage);
}
