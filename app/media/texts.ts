import { defineTexts } from "~/ui/localized";

/** A name that differs between the languages. */
type Name = { zh: string; en: string };

/** Why a file was not taken in: what is wrong, and what to do. One sentence each way. */
export const refusals = defineTexts({
  empty: {
    zh: "文件是空的（0 字节）。请重新导出，再上传一次。",
    en: "The file is empty (0 bytes). Export it again and upload it once more.",
  },
  "too-large": {
    zh: (megabytes: string, limit: number) =>
      `文件有 ${megabytes} MB，上限是 ${limit} MB。请压缩或降低尺寸后再上传。`,
    en: (megabytes: string, limit: number) =>
      `The file has ${megabytes} MB; the limit is ${limit} MB. Reduce its size and upload it again.`,
  },
  unrecognised: {
    zh: (wanted: Name) =>
      `无法识别这个文件的内容。请上传 ${wanted.zh} 文件；只改扩展名不会改变格式。`,
    en: (wanted: Name) =>
      `The content of this file is not recognised. Upload a ${wanted.en} file; renaming does not change the format.`,
  },
  "wrong-format": {
    zh: (found: string, wanted: Name) =>
      `这是 ${found} 文件，这里需要 ${wanted.zh}。请另存为 ${wanted.zh} 再上传。`,
    en: (found: string, wanted: Name) =>
      `This is a ${found} file; ${wanted.en} is needed here. Save it as ${wanted.en} and upload that.`,
  },
  "wrong-kind": {
    zh: (found: string, place: Name) =>
      `这是 ${found} 文件，应放在“${place.zh}”一栏。请移到那里上传。`,
    en: (found: string, place: Name) =>
      `This is a ${found} file and belongs under “${place.en}”. Upload it there.`,
  },
  "image-damaged": {
    zh: "图片不完整或已损坏，无法完整解码。请从设计软件重新导出，再上传。",
    en: "The picture is incomplete or damaged and cannot be decoded to its end. Export it again and upload that.",
  },
  "image-too-many-pixels": {
    zh: (width: number, height: number) =>
      `图片为 ${width} × ${height} 像素，超过一亿像素。请缩小到一亿像素以内，再导出。`,
    en: (width: number, height: number) =>
      `The picture has ${width} × ${height} pixels, more than 100 million. Scale it down and export it again.`,
  },
  "pdf-incomplete": {
    zh: "PDF 不完整，缺少文件结尾。请重新导出，等保存完成后再上传。",
    en: "The PDF is incomplete: its end is missing. Export it again, wait until it is saved, and upload it.",
  },
  "pdf-locked": {
    zh: "PDF 有密码，无法打开。请不设密码重新导出，再上传。",
    en: "The PDF has a password and cannot be opened. Export it again without one and upload that.",
  },
  "pdf-damaged": {
    zh: "PDF 已损坏或没有页面。请重新导出，或用“打印为 PDF”另存后再上传。",
    en: "The PDF is damaged or has no pages. Export it again, or print it to a PDF, and upload that.",
  },
  "pdf-page": {
    zh: (page: number) => `PDF 的第 ${page} 页无法读取。请用“打印为 PDF”另存后再上传。`,
    en: (page: number) =>
      `Page ${page} of the PDF cannot be read. Print it to a PDF and upload that.`,
  },
  "pdf-pages": {
    zh: (pages: number, limit: number) =>
      `PDF 有 ${pages} 页，上限是 ${limit} 页。请删减或合并页面后再上传。`,
    en: (pages: number, limit: number) =>
      `The PDF has ${pages} pages; the limit is ${limit}. Remove or combine pages and upload it again.`,
  },
  "pdf-form": {
    zh: "这个 PDF 是动态表单（XFA），页面由程序生成。请用“打印为 PDF”另存后再上传。",
    en: "This PDF is a dynamic form (XFA) whose pages are made by a program. Print it to a PDF and upload that.",
  },
  "inspection-timeout": {
    zh: "检查这个文件花的时间太长，已停止。请简化文件（减少面数、像素或图层）后再上传。",
    en: "Checking this file took too long and was stopped. Simplify it (fewer faces, pixels or layers) and upload it again.",
  },
  "inspection-memory": {
    zh: "检查这个文件需要的内存太多，已停止。请缩小贴图或减少面数后再上传。",
    en: "Checking this file needed too much memory and was stopped. Use smaller textures or fewer faces and upload it again.",
  },
  "inspection-crashed": {
    zh: "这个文件使检查程序中断，因此不能接收。请用其他软件或设置重新导出，再上传。",
    en: "This file broke the program that checks it, so it cannot be taken in. Export it with another program or setting and upload that.",
  },
});

/** What is said of a tech pack that was taken in, to its team alone. */
export const techpackWarnings = defineTexts({
  "pdf-attachments": {
    zh: "PDF 带有附件。评委只看页面图片，看不到附件；需要的内容请放到页面上。",
    en: "The PDF carries attachments. Jurors see its pages as pictures and no attachment; put what they need onto a page.",
  },
  "pdf-fonts": {
    zh: "PDF 没有嵌入中文字体，评委看到的页面上可能缺字。请嵌入字体后重新导出，再核对页面图片。",
    en: "The PDF does not bring its Chinese fonts, so letters may be missing on the pages that jurors see. Export it with its fonts embedded and look at the pages again.",
  },
});

/** What this machine cannot enforce around the inspection, for the start to say. */
export const protectionGaps = defineTexts({
  network: {
    zh: "本机不能为文件检查进程断开网络（缺少 unshare 或系统不允许）。检查进程本身不会联网，但没有系统级的隔离。",
    en: "This machine cannot take the network away from the file inspection (no unshare, or the system forbids it). The inspection opens no connection itself, but nothing below it enforces that.",
  },
  limits: {
    zh: "本机没有 prlimit：文件检查的内存和处理器时间没有硬上限，只由看门狗定时检查并终止。",
    en: "This machine has no prlimit: memory and processor time of the file inspection have no hard limit; only the watchdog looks at regular intervals and ends it.",
  },
  watchdog: {
    zh: "本机无法读取检查进程的内存用量，看门狗只能按时间终止它。",
    en: "This machine cannot read how much memory the inspection uses; the watchdog can end it by time only.",
  },
});
