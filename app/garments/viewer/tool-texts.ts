import { defineTexts } from "~/ui/localized";

export const toolTexts = defineTexts({
  tape: { zh: "卷尺", en: "Tape" },
  tapeOn: {
    zh: "卷尺：在服装上点两处，或按回车取画面中央。",
    en: "Tape: touch two places, or press Enter for the middle of the picture.",
  },
  tapeOff: { zh: "卷尺收起。", en: "The tape is put away." },
  firstPoint: { zh: "第一点已定，再取一点。", en: "The first point is set; take another." },
  noPoint: {
    zh: "这里没有服装，请点在服装上。",
    en: "There is no garment here; touch the garment.",
  },
  measured: {
    zh: (mm: string) => `两点的直线距离 ${mm} 毫米。`,
    en: (mm: string) => `${mm} mm in a straight line.`,
  },

  look: { zh: "显示", en: "Show" },
  cloth: { zh: "面料", en: "Cloth" },
  threads: { zh: "线框", en: "Wireframe" },
  coordinates: { zh: "UV 检查", en: "UV check" },
  lookShown: { zh: (look: string) => `显示：${look}`, en: (look: string) => `Shown: ${look}` },

  section: { zh: "剖切", en: "Section" },
  sectionAlong: { zh: "方向", en: "Along" },
  depth: { zh: "前后", en: "Front to back" },
  width: { zh: "左右", en: "Left to right" },
  height: { zh: "上下", en: "Top to bottom" },
  kept: { zh: (percent: number) => `留 ${percent}%`, en: (percent: number) => `${percent} % kept` },

  spin: { zh: "自动转", en: "Turn by itself" },
  fullScreen: { zh: "全屏", en: "Full screen" },
  picture: { zh: "存为图片", en: "Save a picture" },
  pictureSaved: { zh: "图片已保存。", en: "The picture is saved." },
  pictureLost: {
    zh: "画面正在恢复，图片没有存成；请再试一次。",
    en: "The picture is being restored and was not saved; try again.",
  },
});
