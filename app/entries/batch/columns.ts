import type { Localized } from "~/ui/localized";

/** The columns of 汇总表 in their order. Another heading is told which one is meant. */
export const columns = {
  title: { zh: "作品名称", en: "Title" },
  track: { zh: "赛道", en: "Track" },
  name: { zh: "设计师姓名", en: "Designer" },
  contact: { zh: "邮箱或手机号", en: "E-mail or phone" },
  unit: { zh: "学校或单位", en: "School or unit" },
  advisors: { zh: "指导教师", en: "Advisors" },
  seriesSize: { zh: "系列件数", en: "Pieces in the series" },
} as const satisfies Record<string, Localized>;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

/** More rows than one person checks in one sitting; a larger list comes in parts. */
export const mostRows = 200;
export const mostSheetBytes = 2 * 1024 * 1024;
/** What a workbook may unpack to, whatever its directory says. */
export const mostUnpackedBytes = 24 * 1024 * 1024;
/** The longest text of a cell that is read. */
export const longestCell = 500;
