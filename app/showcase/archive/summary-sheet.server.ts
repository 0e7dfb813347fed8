import ExcelJS from "exceljs";
import type { Report, ReportLine } from "./figures.server";
import { plainText } from "./plain-text";

const states: Record<ReportLine["state"], string> = {
  passed: "通过",
  refused: "未通过",
  withdrawn: "已撤回",
  waiting: "未审查",
};

const columns = [
  { header: "参赛编号", width: 12 },
  { header: "作品名称", width: 28 },
  { header: "赛道", width: 14 },
  { header: "设计者", width: 24 },
  { header: "资格审查", width: 12 },
  { header: "名次", width: 8 },
  { header: "总分", width: 10 },
  { header: "奖项", width: 16 },
];

/** 汇总表 (XLSX): one line an entry, and a sheet of what they add up to. Values only, never a formula. */
export async function summarySheet(title: string, report: Report): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("汇总表", {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = columns;
  sheet.getRow(1).font = { bold: true };
  for (const { number, title: work, track, names, state, place, total, prize } of report.lines)
    sheet.addRow([
      ...[number, plainText(work), plainText(track), plainText(names.join("、"))],
      ...[states[state], place, total === null ? null : Math.round(total * 100) / 100],
      prize === null ? "" : plainText(prize),
    ]);
  const sums = book.addWorksheet("合计");
  sums.columns = [{ width: 28 }, { width: 12 }, { width: 12 }];
  sums.addRow([plainText(title)]).font = { bold: true };
  const { entries, passed, withdrawn, jurors, ballots, awards, objections, upheld } = report;
  for (const row of [
    ...[
      ["提交作品", entries],
      ["通过资格审查", passed],
      ["撤回", withdrawn],
    ],
    ...[
      ["评委", jurors],
      ["计入的评分表", ballots],
      ["获奖", awards],
    ],
    ...[
      ["公示期间异议", objections],
      ["其中成立", upheld],
    ],
  ])
    sums.addRow(row);
  sums.addRow([]);
  sums.addRow(["奖项", "授予", "名额"]).font = { bold: true };
  for (const { prize, given, places } of report.byPrize)
    sums.addRow([plainText(prize), given, places]);
  sums.addRow([]);
  sums.addRow(["赛道", "作品", "获奖"]).font = { bold: true };
  for (const one of report.byTrack) sums.addRow([plainText(one.track), one.entries, one.awards]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
