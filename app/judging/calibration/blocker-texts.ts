import { defineTexts } from "~/ui/localized";

/** What a calibration that is prepared and not done keeps waiting, on the organiser's board. */
export const calibrationBlockerTexts = defineTexts({
  samplesUnopened: {
    zh: (count: number) => `${count} 件校准样品已经备好，还没有开放给评委`,
    en: (count: number) =>
      `${count === 1 ? "One sample is" : `${count} samples are`} prepared for calibration and not opened yet`,
  },
  uncalibrated: {
    zh: (count: number) => `${count} 位评委还没有做完校准，做完才能评审`,
    en: (count: number) =>
      `${count === 1 ? "One juror has" : `${count} jurors have`} samples to lock before their desk opens`,
  },
});
