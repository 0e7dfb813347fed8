import { z } from "zod";

export const favourForms = {
  look: z.object({}),
  answer: z.object({ likes: z.enum(["yes", "no"]).transform((likes) => likes === "yes") }),
};
