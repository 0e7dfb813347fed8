import { z } from "zod";

const markId = z.string().min(1).max(40);

export const proposeSchema = z.object({
  stage: z.coerce.number().int(),
  makerName: z.string().trim().min(2).max(80),
  note: z.string().trim().max(300).default(""),
});
export const agreeSchema = z.object({ markId });
export const withdrawSchema = z.object({ markId, reason: z.string().trim().max(300).default("") });
