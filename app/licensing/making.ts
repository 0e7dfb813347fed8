import { allowed, refused, type Decision } from "~/platform/refusal";
import { enquiryRefusals as t } from "./enquiry-refusals";

/** What a designer knows of making a work; null where it is not known. Money is integer fen. */
export interface MakingFacts {
  moq: number | null;
  costFromFen: number | null;
  costToFen: number | null;
  leadDays: number | null;
}

/** A cost band runs upwards; anything may be unknown. */
export const mayState = ({ costFromFen, costToFen }: MakingFacts): Decision =>
  costFromFen !== null && costToFen !== null && costToFen < costFromFen
    ? refused("invalid", t.makingRange, "costTo")
    : allowed;
