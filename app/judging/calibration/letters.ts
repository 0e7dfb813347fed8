import { defineTexts } from "~/ui/localized";

type Shown = { contest: string; link: string; precedes: boolean };

/** What is written to jurors when a calibration opens. No subject names a work. */
export const calibrationLetters = defineTexts({
  line: {
    zh: (p: Shown) => `“${p.contest}”的校准样品等您打分${p.precedes ? "，锁定后席位才打开" : ""}`,
    en: (p) =>
      `Samples for calibration in ${p.contest} wait for your scores${p.precedes ? "; your desk opens once they are locked" : ""}`,
  },
  subject: {
    zh: (p: Shown) => `“${p.contest}”请您校准评分尺度`,
    en: (p) => `Please calibrate for ${p.contest}`,
  },
  body: {
    zh: (p: Shown) =>
      `【湘裳】“${p.contest}”开放了几件校准样品，请您用本轮的评分表打分并锁定，它们不计入任何结果：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.contest} has opened a few samples for calibration. Please score and lock them on the round’s ballot; they enter no result:\n${p.link}`,
  },
});
