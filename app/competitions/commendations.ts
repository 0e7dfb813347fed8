import { z } from "zod";
import { partId, wholeNumber, writtenText } from "./brief-parts";
import { commended } from "./parts-played";

/**
 * 表彰 beside the prizes, which no score decides: 优秀组织奖 to organisations that recommended entries,
 * 优秀指导教师 to advisors. The basis (评选办法) is what those are held to who choose.
 */
export const commendationSchema = z.object({
  id: partId,
  to: z.enum(commended),
  name: writtenText(40),
  /** At most so many; fewer may be given. */
  count: wholeNumber(1, 200),
  basis: writtenText(300),
});
export type Commendation = z.infer<typeof commendationSchema>;
