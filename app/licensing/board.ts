import type { EnquiryStage } from "./enquiry";

/** The columns of a board: 看中 saved · 已询 enquired · 打样 sampling · 签约 contracted. */
export const columns = ["saved", "asked", "sampling", "contracted"] as const;
export type BoardColumn = (typeof columns)[number];

/** Where a work stands: as far as its open enquiry has come; with none, or after its end, it is just saved. */
export const columnOf = (
  enquiry: { stage: EnquiryStage; closed: string | null } | null,
): BoardColumn => (enquiry && !enquiry.closed ? enquiry.stage : "saved");

/** How many works and enquiries ever came so far: what became of them later takes nothing away. */
export function reached(
  enquiries: readonly { entryId: string; standing: { stage: EnquiryStage } }[],
  stage: EnquiryStage,
): { works: number; enquiries: number } {
  const order: EnquiryStage[] = ["asked", "sampling", "contracted"];
  const there = enquiries.filter(
    ({ standing }) => order.indexOf(standing.stage) >= order.indexOf(stage),
  );
  return { works: new Set(there.map(({ entryId }) => entryId)).size, enquiries: there.length };
}
