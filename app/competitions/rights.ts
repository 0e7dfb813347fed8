import { z } from "zod";
import { writtenText } from "./brief-parts";

/**
 * The rights terms: what a designer keeps, in plain words, and the clauses that bind. The default
 * transfers nothing; every licence is a separate act (著作权法 26, 27, 29).
 */
export const rightsSchema = z.object({
  summary: z.array(writtenText(200)).min(1).max(12),
  clauses: z.array(writtenText(1000)).min(1).max(30),
});

/** The undertaking a juror accepts before the first work is shown; its version is what was accepted. */
export const confidentialitySchema = z.object({
  text: writtenText(2000),
  version: z.string().trim().min(1).max(20),
});
