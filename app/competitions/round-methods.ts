import { defineTexts } from "~/ui/localized";

/** How a round is judged: scored by criteria (评分), passed and failed (筛选), compared two by two (两两比较), put in order (排序), or scored live (现场评审). */
export const roundMethods = ["score", "screen", "compare", "rank", "live"] as const;
export type RoundMethod = (typeof roundMethods)[number];

export const methodNames = defineTexts({
  score: { zh: "评分", en: "Score by criteria" },
  screen: { zh: "筛选", en: "Screen: pass or fail" },
  compare: { zh: "两两比较", en: "Compare two by two" },
  rank: { zh: "排序", en: "Put in order" },
  live: { zh: "现场评审", en: "Live: score as they are called" },
}) satisfies Record<RoundMethod, unknown>;

/** When each fits, and what it gives. */
export const methodFits = defineTexts({
  score: {
    zh: "逐个维度打分，得出名次和每个维度的评语依据。作品不太多、要评出奖项时用。",
    en: "Each criterion gets a score, which gives a ranking and tells designers where they stand. For up to some hundreds of entries, and wherever prizes are decided.",
  },
  screen: {
    zh: "每件作品只判“通过”“不通过”或“存疑”，多数通过的入围。作品很多、先筛去明显不合要求的时候用；不能用于最后一轮。",
    en: "Each entry passes, fails or is flagged, and what a majority does not fail goes on. For many entries, to take out what clearly does not belong; never in the last round.",
  },
  compare: {
    zh: "每次并排看两件，只答哪一件更好，或不分高下，系统据此推算名次。作品各有所长、难以逐项打分时用；适合约 10 到 60 件，每件约需 10 次比较。",
    en: "Two entries side by side: which is the better, or are they equal? A ranking is estimated from the answers. For work that is hard to score by criteria, about 10 to 60 entries, with some ten comparisons each.",
  },
  rank: {
    zh: "每位评委把桌上的作品从最好到最后排成一列，可以并列，锁定后按名次计分。入围作品不多、要定出先后时用；适合约 5 到 30 件，最好每位评委都排全部作品。",
    en: "Each juror puts the works of the desk in order from the best to the last, places may be shared, and the places are counted. For a shortlist of about 5 to 30 entries, best where every juror orders all of them.",
  },
  live: {
    zh: "决赛、走秀或答辩：主办方现场叫号，评委的设备跟着显示，逐个维度打分；断网时分数先存在评委自己的设备上，连上后自动补交。",
    en: "A final, a runway or a defence: the organiser calls a number, the jurors’ devices show it, and each criterion is scored. Where the line is lost, scores wait on the juror’s own device and are sent once it is back.",
  },
}) satisfies Record<RoundMethod, unknown>;
