import type { Finality } from "~/judging/notice/notice-window";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { archiveTexts as t } from "./texts";

/** What may still change is not filed away. */
export const mayArchive = (finality: Finality, running: boolean): Decision => {
  if (finality !== "final") return refused("closed", t.notFinal);
  return running ? refused("conflict", t.runsAlready) : allowed;
};
