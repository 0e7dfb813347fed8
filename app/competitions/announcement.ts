import { z } from "zod";
import { audiences } from "./audiences";
import { writtenText } from "./brief-parts";

export const announcementSchema = z.object({
  title: writtenText(80),
  body: writtenText(2000),
  audience: z.enum(audiences),
  public: z.boolean(),
});
export type Announcing = z.output<typeof announcementSchema>;

/** The form: a tick is "on" or nothing. */
export const announcementForm = announcementSchema.extend({
  public: z
    .literal("on")
    .optional()
    .transform((tick) => tick === "on"),
});
