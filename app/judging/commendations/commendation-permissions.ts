import { allowed, refused, type Decision } from "~/platform/refusal";
import type { Finality } from "../notice/notice-window";
import { commendationRefusals as t } from "./texts";

/** Nobody is commended for an award that may still be taken back. */
export const mayCommend = (finality: Finality): Decision =>
  finality === "final" ? allowed : refused("closed", t.notFinal);
