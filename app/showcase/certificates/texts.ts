import { defineTexts } from "~/ui/localized";

export const certificateRefusals = defineTexts({
  notFinal: {
    zh: "结果尚未最终确认，还不能颁发证书。请先在“异议与最终确认”页完成两人签署。",
    en: "The result is not final yet, so no certificate can be issued. Have it signed on the page of objections first.",
  },
});

/** 获奖证书. */
export const certificateTexts = defineTexts({
  certificate: { zh: "获奖证书", en: "Certificate" },
  certificates: { zh: "获奖证书", en: "Certificates" },
  certificatesOf: {
    zh: (name: string) => `${name} · 获奖证书`,
    en: (name: string) => `${name} · Certificates`,
  },
  listLede: {
    zh: "每个仍然有效的奖项一张，各有一个无法猜到的核验码。任何人凭码都能核对，不用登录。",
    en: "One for each award that stands, each with a code nobody can guess. Anybody who holds the code can check it without signing in.",
  },
  issue: { zh: "颁发证书", en: "Issue the certificates" },
  issueMore: { zh: "补发尚未颁发的证书", en: "Issue those still missing" },
  issuedNow: {
    zh: (count: number) => `新颁发 ${count} 张`,
    en: (count: number) => `${count} issued`,
  },
  working: { zh: "请稍候…", en: "One moment…" },
  none: { zh: "还没有颁发证书", en: "None issued yet" },
  number: { zh: "参赛编号", en: "Number" },
  work: { zh: "作品", en: "Work" },
  designers: { zh: "设计者", en: "Designers" },
  award: { zh: "奖项", en: "Award" },
  contest: { zh: "竞赛", en: "Contest" },
  host: { zh: "颁发单位", en: "Issued by" },
  issuedAt: { zh: "颁发日期", en: "Issued" },
  code: { zh: "核验码", en: "Code" },
  checkLede: {
    zh: "以下内容来自颁发单位在湘裳平台的记录。",
    en: "This is what the issuer’s record on Xiangshang says.",
  },
  stands: { zh: "证书有效", en: "This certificate stands" },
  standsHint: { zh: "所载奖项至今有效。", en: "The award that it names still stands." },
  fallen: { zh: "证书已失效", en: "This certificate does not stand any more" },
  fallenHint: {
    zh: "所载奖项已被撤销或更改。",
    en: "The award that it names was taken back or changed.",
  },
  print: { zh: "打印证书", en: "Print the certificate" },
  printHint: {
    zh: "用浏览器的打印功能打印或存为 PDF，A4 横向。",
    en: "Print it, or save it as PDF, with the browser’s own print: A4, landscape.",
  },
  back: { zh: "核验页", en: "The check" },
  check: { zh: "核验", en: "Check" },
  testifies: {
    zh: (p: { names: string; contest: string; title: string }) =>
      `${p.names}的作品《${p.title}》，在“${p.contest}”中荣获`,
    en: (p) => `${p.names}, for the work “${p.title}”, in ${p.contest}, has won`,
  },
  commends: {
    zh: (p: { names: string; contest: string }) => `${p.names}，在“${p.contest}”中荣获`,
    en: (p) => `${p.names}, in ${p.contest}, has been given`,
  },
  commended: { zh: "受表彰者", en: "Commended" },
  scan: { zh: "扫码核验", en: "Scan to check" },
});
