import { defineTexts } from "~/ui/localized";

/** 归档与上报. */
export const archiveTexts = defineTexts({
  archive: { zh: "归档与上报", en: "Archive and report" },
  archiveOf: {
    zh: (name: string) => `${name} · 归档与上报`,
    en: (name: string) => `${name} · Archive and report`,
  },
  lede: {
    zh: "一个压缩包，装下这场竞赛的全部：目录、历次章程、作品和清单、匿名评分表、公示与异议、结果包、上报用的总结（DOCX）和汇总表（XLSX），附全部文件的 SHA-256。",
    en: "One zip with all of the contest: index, versions of the brief, entries with manifests, ballots under aliases, notice and objections, the results package, the summary (DOCX) and table (XLSX) to report with, and the SHA-256 of every file.",
  },
  notFinal: {
    zh: "结果尚未最终确认，还不能归档。",
    en: "The result is not final yet, so there is nothing to archive.",
  },
  runsAlready: {
    zh: "正在制作一个归档，请等它完成。",
    en: "An archive is being made. Wait until it is done.",
  },
  make: { zh: "制作归档", en: "Make the archive" },
  makePromise: {
    zh: "在后台制作，可以离开这一页。",
    en: "It is made in the background; you may leave this page.",
  },
  working: { zh: "请稍候…", en: "One moment…" },
  made: { zh: "已有的归档", en: "Archives so far" },
  none: { zh: "还没有归档", en: "None so far" },
  requestedAt: { zh: "申请时间", en: "Asked for" },
  state: { zh: "状态", en: "State" },
  running: { zh: "制作中，请刷新", en: "Being made; reload" },
  failed: { zh: "没有做成，请再试一次", en: "It failed; try again" },
  download: { zh: "下载", en: "Download" },
  sha256: { zh: "SHA-256", en: "SHA-256" },
  progress: { zh: "已装入的文件", en: "Files packed" },
});
