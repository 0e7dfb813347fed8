import { defineTexts } from "~/ui/localized";

/** Why an order is refused: what is wrong, and what to do. */
export const refusals = defineTexts({
  orderMovedOn: {
    zh: "这份排序已在另一台设备上改动。请先看最新的一份，再决定以哪一份为准。",
    en: "This order was changed on another device. Look at the newest, and choose which to keep.",
  },
  orderStray: {
    zh: "排序里有不在您桌上的作品，或同一件出现了两次。请刷新后再排。",
    en: "The order names a work that is not on your desk, or one twice. Reload and order again.",
  },
  orderIncomplete: {
    zh: "还有作品没有排进去。全部排好才能锁定；难分高下的可以并列。",
    en: "Some works are not placed yet. Place them all to lock; those you cannot tell apart may share a place.",
  },
  rankedNotScored: {
    zh: "这一轮给全部作品排序，不逐件打分。请到排序页面作答。",
    en: "This round puts all works in order and scores nothing by itself. Answer on the page of the order.",
  },
});
