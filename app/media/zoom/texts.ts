import { defineTexts } from "~/ui/localized";

export const zoomTexts = defineTexts({
  look: { zh: (what: string) => `近看${what}`, en: (what: string) => `Look closely: ${what}` },
  keys: {
    zh: "方向键移动，+ 和 − 缩放，0 看整张，F 全屏，Esc 关闭。也可以用手指或滚轮。",
    en: "Arrow keys move, + and − zoom, 0 shows all of it, F is full screen, Esc closes. Fingers and the wheel work too.",
  },
  closer: { zh: "放大", en: "Zoom in" },
  farther: { zh: "缩小", en: "Zoom out" },
  whole: { zh: "整张", en: "Whole" },
  pixels: { zh: "原始像素", en: "Actual pixels" },
  fullScreen: { zh: "全屏", en: "Full screen" },
  magnified: {
    zh: (percent: number) => `原图的 ${percent}%`,
    en: (percent: number) => `${percent}% of the original`,
  },
  onPaper: {
    zh: (length: string) => `印出来的 ${length}`,
    en: (length: string) => `${length} in print`,
  },
  byDpi: {
    zh: (dpi: number) => `按文件里写的 ${dpi} dpi 计算`,
    en: (dpi: number) => `reckoned with the ${dpi} dpi that the file states`,
  },
  byPaper: {
    zh: "按 PDF 写的纸面大小计算",
    en: "reckoned with the size of paper that the PDF states",
  },
  loading: { zh: "正在打开大图……", en: "Opening the picture …" },
  unreachable: {
    zh: "大图没能打开。请检查网络，关闭后再试一次。",
    en: "The picture could not be opened. Check your connection, close this and try again.",
  },
});
