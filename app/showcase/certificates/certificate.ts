import { z } from "zod";

const localized = z.object({ zh: z.string(), en: z.string().optional() });

/** What a certificate says, as it was issued: nothing of it follows later changes of names or titles. */
export const certificateSchema = z.object({
  contest: localized,
  host: localized,
  prize: localized,
  /** Of the work; a 表彰 is for none in particular. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  names: z.array(z.string()).min(1),
});
export type CertificateContent = z.infer<typeof certificateSchema>;

/** A code as people write it down: in groups of four. */
export const shownCode = (code: string): string => code.match(/.{1,4}/g)?.join("-") ?? code;

/** What somebody typed off a certificate, read back into its code. */
export const readCode = (typed: string): string =>
  typed.normalize("NFKC").toLowerCase().replace(/[\s-]/g, "");
