import { z } from "zod";
import { ticked } from "../notice/forms";
import { recordKinds } from "./supervision-record";
import { supervisionRefusals as t } from "./texts";

export const supervisionForms = {
  sign: z.object({
    roundId: z.string().max(100),
    kind: z.enum(recordKinds),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    note: z.string().max(2_000).default(""),
    read: ticked(t.readFirst),
  }),
};
