import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { InForce } from "~/competitions/in-force.server";
import { formatInstant } from "~/ui/format";
import type { Report } from "./figures.server";

const cell = (text: string | number) => new TableCell({ children: [new Paragraph(String(text))] });

const table = (head: string[], rows: (string | number)[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map(cell) }),
      ...rows.map((row) => new TableRow({ children: row.map(cell) })),
    ],
  });

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

/** 总结 (DOCX) for those above: what was called for, who came, how it was judged, and who won. */
export function summaryDocument(
  { brief }: InForce,
  host: string,
  announcedAt: Date,
  report: Report,
): Promise<Buffer> {
  const { entries, passed, withdrawn, jurors, ballots, awards, objections, upheld } = report;
  const at = (instant: string | Date) => formatInstant(new Date(instant), { locale: "zh" });
  const { opensAt, closesAt } = brief.timetable;
  const said = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const document = new Document({
    creator: "湘裳",
    title: `${brief.title.zh}总结`,
    sections: [
      {
        children: [
          new Paragraph({
            text: `${brief.title.zh}总结`,
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
          }),
          said(`主办：${host}${brief.issuedAs ? `\u3000文号：${brief.issuedAs}` : ""}`),
          heading("一、征集"),
          said(`征集时间 ${at(opensAt)}至 ${at(closesAt)}。`),
          said(`共提交作品 ${entries} 件，通过资格审查 ${passed} 件，撤回 ${withdrawn} 件。`),
          table(
            ["赛道", "作品", "获奖"],
            report.byTrack.map((one) => [one.track, one.entries, one.awards]),
          ),
          heading("二、评审"),
          ...brief.rounds.map(({ name, judgingOpensAt, judgingClosesAt }) =>
            said(`${name.zh} ${at(judgingOpensAt)}至 ${at(judgingClosesAt)}，全程隐去作者。`),
          ),
          said(`评委 ${jurors} 位，计入评分表 ${ballots} 张。`),
          heading("三、公示与异议"),
          said(`结果于 ${at(announcedAt)}公布。收到异议 ${objections} 项，其中成立 ${upheld} 项。`),
          heading("四、获奖"),
          said(`共授予奖项 ${awards} 个。`),
          table(
            ["奖项", "授予", "名额"],
            report.byPrize.map(({ prize, given, places }) => [prize, given, places]),
          ),
          said(""),
          table(
            ["奖项", "参赛编号", "作品", "设计者"],
            report.lines
              .filter(({ prize }) => prize !== null)
              .sort((one, other) => one.place! - other.place!)
              .map(({ prize, number, title, names }) => [prize!, number, title, names.join("、")]),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
