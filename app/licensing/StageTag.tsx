import { StatusTag } from "~/ui";
import { useText } from "~/ui/texts";
import { stageNames, stages } from "./stages";

/** 产业化 · 打样: how far a work has come, in one word. */
export function StageTag({ stage }: { stage: number }) {
  const t = useText(stageNames);
  return <StatusTag tone="done">{t[stages[stage]!]}</StatusTag>;
}
