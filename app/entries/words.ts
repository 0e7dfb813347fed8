import { defineTexts } from "~/ui/localized";

/** What things are called, for every page of this room. */
export const fieldWords = defineTexts({
  title: { zh: "作品名称", en: "Title" },
  statement: { zh: "设计说明", en: "Statement" },
  trackId: { zh: "赛道", en: "Track" },
  dimensions: { zh: "设计类别", en: "Design dimensions" },
  huxiangSource: { zh: "湖湘文化来源", en: "Huxiang source" },
  crafts: { zh: "工艺", en: "Crafts" },
  origins: { zh: "文化来源类别", en: "Kind of source" },
  materials: { zh: "面料", en: "Materials" },
  seriesSize: { zh: "系列件数", en: "Pieces in the series" },
  aiUse: { zh: "人工智能使用声明", en: "Use of AI" },
  originality: { zh: "原创声明", en: "Originality" },
  elsewhere: { zh: "一稿多投声明", en: "Submitted elsewhere" },
  employment: { zh: "职务作品声明", en: "Made in employment" },
  advisors: { zh: "指导教师", en: "Advisors" },
  unit: { zh: "学校或单位", en: "School or unit" },
  pledge: { zh: "承诺书", en: "The pledge" },
  team: { zh: "作者与份额", en: "Authors and shares" },
  garmentNotes: { zh: "服装上的标注", en: "Notes on the garment" },
});

/** The lines of the checklist. */
export const checklistWords = defineTexts({
  title: { zh: "作品名称", en: "Title" },
  track: { zh: "赛道", en: "Track" },
  dimensions: { zh: "设计类别", en: "Design dimensions" },
  statement: { zh: "设计说明", en: "Statement" },
  huxiangSource: { zh: "湖湘文化来源", en: "Huxiang source" },
  materials: { zh: "面料", en: "Materials" },
  seriesSize: { zh: "系列件数", en: "Pieces in the series" },
  boards: { zh: "展板", en: "Boards" },
  flats: { zh: "款式图", en: "Flats" },
  swatches: { zh: "面料小样", en: "Swatches" },
  garment: { zh: "三维服装", en: "Garment" },
  techpack: { zh: "工艺单", en: "Tech pack" },
  files: { zh: "文件检查", en: "Check of the files" },
  team: { zh: "作者与份额", en: "Authors and shares" },
  aiUse: { zh: "人工智能使用声明", en: "Use of AI" },
  originality: { zh: "原创声明", en: "Originality" },
  elsewhere: { zh: "一稿多投声明", en: "Submitted elsewhere" },
  employment: { zh: "职务作品声明", en: "Made in employment" },
  pledge: { zh: "承诺书", en: "The pledge" },
});

export const fileWords = defineTexts({
  board: { zh: "展板", en: "Board" },
  flat: { zh: "款式图", en: "Flat" },
  swatch: { zh: "面料小样", en: "Swatch" },
  photo: { zh: "成衣照片", en: "Photograph" },
  evidence: { zh: "证据", en: "Evidence" },
  garment: { zh: "三维服装", en: "Garment" },
  techpack: { zh: "工艺单", en: "Tech pack" },
  coming: { zh: "未传完", en: "Still coming" },
  missing: { zh: "未传完", en: "Still missing" },
  checking: { zh: "正在检查", en: "Being checked" },
  accepted: { zh: "已通过检查", en: "Accepted" },
  refused: { zh: "未通过检查", en: "Refused" },
});

export const screeningWords = defineTexts({
  waiting: { zh: "待审查", en: "Waiting" },
  incomplete: { zh: "文件未齐", en: "Incomplete" },
  passed: { zh: "已通过", en: "Passed" },
  refused: { zh: "未通过", en: "Refused" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
});
