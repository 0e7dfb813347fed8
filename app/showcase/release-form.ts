import { z } from "zod";
import { releaseGrounds } from "./gate";

/** The release form as it is posted; what is missing for a ground is the gate's question. */
export const releaseFormSchema = z.object({
  ground: z.enum(releaseGrounds),
  filingNumber: z.string().trim().max(40).optional(),
  filedOn: z.iso.date().optional(),
  coverage: z.string().trim().max(400).optional(),
  warned: z.boolean().default(false),
});

export const consentFormSchema = z.object({ ground: z.enum(releaseGrounds) });
