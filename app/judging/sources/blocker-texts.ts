import { defineTexts } from "~/ui/localized";

/** What of panels by source stands in a contest's way. */
export const sourceBlockerTexts = defineTexts({
  unvouched: {
    zh: (count: number) => `${count} 位企业评委还不属于已核验的企业，分不到作品`,
    en: (count: number) =>
      count === 1
        ? "One enterprise juror belongs to no verified enterprise, and is given no entries"
        : `${count} enterprise jurors belong to no verified enterprise, and are given no entries`,
  },
});
