import { defineTexts } from "~/ui/localized";

/** 匿名核查: the same words for the designer before submitting and for those who screen. */
export const anonymityTexts = defineTexts({
  title: { zh: "匿名核查", en: "Anonymity" },
  mayTell: { zh: "这些文字可能透露作者身份", en: "These words may tell who made it" },
  forDesigner: {
    zh: "评审是匿名的。请在提交前核对并修改；确实需要保留的可以保留，主办方会人工核查。工艺单里的文字也会检查，图片里的文字不在检查范围内。",
    en: "Judging is blind. Check and change them before you submit; what has to stay may stay, and the organiser looks at it. The words of the tech pack are read too, words inside pictures are not.",
  },
  forScreener: {
    zh: "由程序按作者姓名和常见的单位、网址、电话、邮箱写法找出，请人工判断。工艺单里的文字也会检查，图片里的文字不在检查范围内。",
    en: "Found by the authors' names and by what schools, addresses and numbers look like. A person decides. The words of the tech pack are read too, words inside pictures are not.",
  },
  none: {
    zh: "文字、文件名和工艺单中没有发现身份线索。",
    en: "Words, file names and tech pack tell nothing of the author.",
  },
  exif: { zh: "EXIF", en: "EXIF" },
  iptc: { zh: "IPTC", en: "IPTC" },
  xmp: { zh: "XMP", en: "XMP" },
  comment: { zh: "注释", en: "comment" },
  pdf: { zh: "PDF 文档信息", en: "PDF information" },
  attachment: { zh: "PDF 附件的文件名", en: "name of a PDF attachment" },
  model: { zh: "模型信息", en: "the model's own data" },
  inFile: {
    zh: (file: string, where: string, field: string) => `${file}，${`${where} ${field}`.trim()}`,
    en: (file: string, where: string, field: string) => `${file}, ${`${where} ${field}`.trim()}`,
  },
  metadataHint: {
    zh: "文件信息里的这些文字不会到评委手里：评审用的图片、模型和页面由系统重新生成，不带原文件的任何信息。如果原文件还要发给别人，可以用“移除属性和个人信息”或导出时去掉元数据后重新上传。",
    en: "What a file says of itself reaches no juror: the pictures, models and pages they see are made anew and hold none of it. If the original goes to others too, remove its metadata (export without it) and upload it again.",
  },
  fileName: { zh: "文件名", en: "File name" },
  techpack: { zh: "工艺单", en: "Tech pack" },
  author: { zh: "作者姓名", en: "an author's name" },
  organisation: { zh: "学校或单位", en: "a school or firm" },
  email: { zh: "邮箱", en: "an e-mail address" },
  phone: { zh: "电话", en: "a phone number" },
  link: { zh: "网址", en: "a web address" },
  account: { zh: "社交账号", en: "an account" },
  outcome: { zh: "核查结果", en: "What you found" },
  clean: { zh: "不涉及身份", en: "It tells nothing" },
  seen: { zh: "已知悉，可以保留", en: "Seen; it may stay" },
  change: { zh: "需要修改", en: "It has to be changed" },
  note: { zh: "请设计师怎样修改", en: "What the designer should change" },
  noteHint: {
    zh: "只在“需要修改”时填写，会发给设计师。截止前可以修改后重新提交。",
    en: "Needed for “has to be changed” alone, and sent to the designer, who may submit again until the close.",
  },
  keep: { zh: "记录核查结果", en: "Record it" },
  said: {
    zh: (outcome: string, at: string) => `${outcome} · ${at}`,
    en: (outcome: string, at: string) => `${outcome} · ${at}`,
  },
});
