import type { Because } from "~/platform/refusal";

/** What the people of a contest are told when a rule of this room refuses them. */
export const bothSides: Because = {
  zh: "同一人不能既是本竞赛的评委又是参赛者。请先与主办方联系。",
  en: "Nobody can be both juror and entrant of one contest. Please speak with the organiser first.",
};
