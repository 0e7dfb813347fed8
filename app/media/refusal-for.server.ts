import { Refusal } from "~/platform/refusal";
import type { Reason } from "./verdict";

/** What intake says of a file, as the refusal of a request. */
export const refusalFor = ({ code, zh, en }: Reason): Refusal =>
  new Refusal(code === "too-large" ? "too-large" : "invalid", { zh, en });
