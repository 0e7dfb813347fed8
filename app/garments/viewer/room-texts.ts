import { defineTexts } from "~/ui/localized";

/** The garment in the reader's own room, and its movement. */
export const roomTexts = defineTexts({
  inRoom: { zh: "放到身边看（AR）", en: "See it in your room (AR)" },
  placed: { zh: "已放下。再点一下可以移动。", en: "Set down. Touch again to move it." },
  usdz: { zh: "存为 USDZ", en: "Save as USDZ" },
  making: { zh: "正在生成 USDZ……", en: "Making the USDZ…" },
  made: { zh: "USDZ 已保存，是现在这个配色。", en: "The USDZ is saved, in this colourway." },
  failed: {
    zh: "没有成功，服装还在这里。请再试一次。",
    en: "That did not work; the garment is still here. Try again.",
  },
  none: {
    zh: "这台设备不能把服装放到房间里。用支持 AR 的安卓手机打开本页，或把 USDZ 发到 iPhone 上打开。",
    en: "This device cannot show it in a room. Open this page on an Android telephone with AR, or open the USDZ on an iPhone.",
  },

  motion: { zh: "动作", en: "Movement" },
  play: { zh: "播放", en: "Play" },
  moment: { zh: "时刻", en: "Moment" },
  seconds: {
    zh: (at: string, of: string) => `${at} 秒，共 ${of} 秒`,
    en: (at: string, of: string) => `${at} of ${of} seconds`,
  },
  clipNumber: { zh: (n: number) => `动作 ${n}`, en: (n: number) => `Movement ${n}` },
  playing: { zh: "正在播放。", en: "It moves." },
  paused: { zh: "已暂停。", en: "It stands still." },
});
