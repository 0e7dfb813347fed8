import type { Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";

const quoted = (names: readonly string[]) => names.map((name) => `“${name.slice(0, 40)}”`);

/** What is wrong with 汇总表, and what to do: the whole sheet, then one cell. */
export const sheetTexts = {
  unreadable: {
    zh: "这个文件打不开。请用 Excel 或 WPS 另存为 .xlsx，或存为 CSV，再上传。",
    en: "This file cannot be opened. Save it as .xlsx or CSV and upload that.",
  },
  oldFormat: {
    zh: "这是旧版 Excel（.xls）文件。请另存为 .xlsx 再上传。",
    en: "This is an old Excel file (.xls). Save it as .xlsx and upload that.",
  },
  tooLarge: {
    zh: "表格超过 2 MB。请删去图片和多余的内容，或分成几个文件上传。",
    en: "The sheet is over 2 MB. Remove pictures and what is not needed, or upload it in parts.",
  },
  unpacksTooLarge: {
    zh: "这个文件解压后过大，已停止读取。请只保留汇总表的内容，另存后再上传。",
    en: "This file unpacks to far more than a list and was not read on. Keep the list alone, save it anew and upload that.",
  },
  missing: { zh: "请选择汇总表文件。", en: "Choose the file of the sheet." },
  merged: (range: string): Because => ({
    zh: `表里有合并单元格（${range}）。请取消合并，每行一件作品，再上传。`,
    en: `The sheet has merged cells (${range}). Unmerge them, one work a row, and upload it again.`,
  }),
  headings: (missing: readonly Localized[], strange: readonly string[]): Because => ({
    zh: [
      "第一行的列名与模板不同。",
      missing.length > 0 ? `缺少：${quoted(missing.map(({ zh }) => zh)).join("、")}。` : "",
      strange.length > 0 ? `不认识：${quoted(strange.slice(0, 10)).join("、")}。` : "",
      "请下载模板，不改第一行。",
    ].join(""),
    en: [
      "The headings of the first row differ from the template.",
      missing.length > 0
        ? `Missing: ${quoted(missing.map(({ zh, en }) => en ?? zh)).join(", ")}.`
        : "",
      strange.length > 0 ? `Not known: ${quoted(strange.slice(0, 10)).join(", ")}.` : "",
      "Download the template and leave its first row as it is.",
    ]
      .filter(Boolean)
      .join(" "),
  }),
  headingTwice: (name: Localized): Because => ({
    zh: `“${name.zh}”一列出现了两次。请保留一列。`,
    en: `The column “${name.en ?? name.zh}” stands twice. Keep one.`,
  }),
  noRows: {
    zh: "表里没有作品。请从第二行起，每行填写一件作品。",
    en: "There is no work in the sheet. Write one a row, from the second row on.",
  },
  tooManyRows: (most: number): Because => ({
    zh: `一次最多 ${most} 件作品。请分成几个文件上传。`,
    en: `At most ${most} works at a time. Upload the list in parts.`,
  }),
  overQuota: (rows: number, left: number): Because => ({
    zh: `表里有 ${rows} 件作品，推荐名额还剩 ${left} 件。请减少作品，或请主办方增加名额。`,
    en: `The sheet has ${rows} works; ${left} places are left in your quota. Leave some out, or ask the organiser for more.`,
  }),
  formula: {
    zh: "这里是公式，不会计算。请改为直接填写文字或数字。",
    en: "This is a formula and is not computed. Write the text or number itself.",
  },
  empty: { zh: "请填写。", en: "Fill this in." },
  tooLong: (most: number): Because => ({
    zh: `最多 ${most} 字，请缩短。`,
    en: `At most ${most} characters; shorten it.`,
  }),
  noSuchTrack: (tracks: readonly Localized[]): Because => ({
    zh: `没有这个赛道。可填：${tracks.map(({ zh }) => zh).join("、")}。`,
    en: `There is no such track. Choose: ${tracks.map(({ zh, en }) => en ?? zh).join(", ")}.`,
  }),
  noContact: {
    zh: "这不是邮箱或手机号。",
    en: "This is neither an e-mail address nor a phone number.",
  },
  series: (least: number, most: number): Because => ({
    zh: `请填写 ${least} 至 ${most} 的整数。`,
    en: `Give a whole number from ${least} to ${most}.`,
  }),
  twice: (row: number): Because => ({
    zh: `与第 ${row} 行重复：同一位设计师、同一个作品名称。`,
    en: `The same as row ${row}: the same designer and title.`,
  }),
  tooManyOfOne: (most: number): Because => ({
    zh: `同一位设计师最多 ${most} 件。`,
    en: `At most ${most} works of one designer.`,
  }),
  already: {
    zh: "您单位已经推荐过这件作品。请删去这一行。",
    en: "Your organisation has recommended this work already. Remove the row.",
  },
} as const;
