import { defineTexts } from "~/ui/localized";

export const refusals = defineTexts({
  notAnnounced: {
    zh: "结果公布之前，作品不能公开。",
    en: "A work cannot be released before the result is announced.",
  },
  numberMissing: {
    zh: "请填写外观设计专利申请号。",
    en: "Give the number of the design patent application.",
  },
  filedInFuture: {
    zh: "申请日不能晚于今天。",
    en: "The day of filing cannot be after today.",
  },
  warningNotRead: {
    zh: "请先确认您已了解：公开后，作品可能失去申请外观设计专利的新颖性。",
    en: "Confirm that you know: once public, the work may have lost the novelty that a design patent needs.",
  },
  embargoed: {
    zh: "保护期还没有结束。您可以先申请专利，或明确放弃新颖性。",
    en: "The embargo is not over. File for a patent first, or waive novelty expressly.",
  },
  coAuthorsMissing: {
    zh: "还有合作者没有同意以这个理由公开。请等他们同意。",
    en: "Not every co-author has agreed to release on this ground. Wait for them.",
  },
  released: { zh: "作品已经公开。", en: "The work has been released already." },
  withdrawn: {
    zh: "这件作品已撤回，不能公开。",
    en: "This entry was withdrawn and cannot be released.",
  },
  leadOnly: {
    zh: "只有第一作者可以公开作品。",
    en: "Only the lead designer releases a work.",
  },
});
