import type { Because } from "~/platform/refusal";
import { formatPercent } from "~/ui/format";

/** What is missing, and what to do: one sentence each way. */
export const missing = {
  title: { zh: "请填写作品名称。", en: "Give the work a title." },
  track: { zh: "请选择赛道。", en: "Choose a track." },
  dimensions: { zh: "请至少选择一项设计类别。", en: "Choose at least one design dimension." },
  statementShort: (count: number, least: number): Because => ({
    zh: `设计说明现有 ${count} 字，至少需要 ${least} 字。`,
    en: `The statement has ${count} characters; at least ${least} are needed.`,
  }),
  statementLong: (count: number, most: number): Because => ({
    zh: `设计说明现有 ${count} 字，最多 ${most} 字，请删减。`,
    en: `The statement has ${count} characters; at most ${most} are allowed. Shorten it.`,
  }),
  huxiangSource: {
    zh: "请说明湖湘文化来源：取自哪种纹样、工艺、地方或故事。",
    en: "Say from which Huxiang pattern, craft, place or story the work takes its start.",
  },
  materials: { zh: "请至少填写一种面料。", en: "Name at least one material." },
  materialsOver: (sum: number): Because => ({
    zh: `面料占比合计 ${sum}%，不能超过 100%。请调整。`,
    en: `The materials add up to ${sum}%, more than 100%. Adjust them.`,
  }),
  boardsFew: (count: number, least: number): Because => ({
    zh: `已有 ${count} 张展板，至少需要 ${least} 张。请上传展板。`,
    en: `There are ${count} boards; at least ${least} are needed. Upload a board.`,
  }),
  boardsMany: (count: number, most: number): Because => ({
    zh: `已有 ${count} 张展板，最多 ${most} 张。请移除多余的。`,
    en: `There are ${count} boards; at most ${most} are allowed. Remove some.`,
  }),
  picturesFew: (kind: Because, count: number, least: number): Because => ({
    zh: `已有 ${count} 张${kind.zh}，至少需要 ${least} 张。请上传。`,
    en: `There are ${count} pictures of kind ${kind.en}; at least ${least} are needed. Upload more.`,
  }),
  picturesMany: (kind: Because, count: number, most: number): Because => ({
    zh: `已有 ${count} 张${kind.zh}，最多 ${most} 张。请移除多余的。`,
    en: `There are ${count} pictures of kind ${kind.en}; at most ${most} are allowed. Remove some.`,
  }),
  seriesSize: { zh: "请填写系列件数。", en: "Say how many pieces the work is made of." },
  seriesOff: (count: number, least: number, most: number): Because => ({
    zh: `系列件数为 ${count}，本竞赛要求 ${least} 至 ${most} 件（套）。`,
    en: `The series has ${count} pieces; this contest asks for ${least} to ${most}.`,
  }),
  garment: {
    zh: "本竞赛要求三维服装，请上传 GLB，或把 .gltf 连同它用到的文件压缩成 ZIP 上传。",
    en: "This contest asks for a garment in three dimensions. Upload a GLB, or a ZIP of a .gltf and the files it uses.",
  },
  garmentsMany: (count: number): Because => ({
    zh: `有 ${count} 个三维服装，只能有一个。请移除多余的。`,
    en: `There are ${count} garments and only one is possible. Remove the others.`,
  }),
  techpackNotAllowed: {
    zh: "本竞赛不收工艺单，请移除。",
    en: "This contest takes no tech pack. Remove it.",
  },
  techpacksMany: (count: number): Because => ({
    zh: `有 ${count} 份工艺单，只能有一份。请移除多余的。`,
    en: `There are ${count} tech packs and only one is possible. Remove the others.`,
  }),
  filesRefused: (count: number): Because => ({
    zh: `有 ${count} 个文件未通过检查。请按提示改好后重新上传，并移除未通过的文件。`,
    en: `${count === 1 ? "One file was" : `${count} files were`} refused by the check. Upload a corrected one and remove what was refused.`,
  }),
  filesWaiting: (count: number): Because => ({
    zh: `还有 ${count} 个文件正在检查，一般不到一分钟。请稍候再提交。`,
    en: `${count === 1 ? "One file is" : `${count} files are`} still being checked, usually for less than a minute. Wait a moment, then submit.`,
  }),
  teamLarge: (count: number, most: number): Because => ({
    zh: `团队有 ${count} 人，最多 ${most} 人。`,
    en: `The team has ${count} people; at most ${most} are allowed.`,
  }),
  teamEmpty: { zh: "请填写作者。", en: "Name the author." },
  teamLead: { zh: "团队要有且只有一位负责人。", en: "A team has exactly one lead." },
  teamName: { zh: "请填写每位作者的姓名。", en: "Give every author's name." },
  teamContact: (name: string): Because => ({
    zh: `请填写合作者“${name}”的邮箱或手机号，以便本人确认。`,
    en: `Give an e-mail address or phone number of ${name}, who will be asked to confirm.`,
  }),
  teamContactTwice: (contact: string): Because => ({
    zh: `联系方式 ${contact} 填写了两次。每位作者要有自己的联系方式。`,
    en: `The contact ${contact} is given twice. Every author needs their own.`,
  }),
  teamShare: (name: string): Because => ({
    zh: `请填写“${name}”的份额，须大于 0。`,
    en: `Give the share of ${name}; it has to be more than 0.`,
  }),
  sharesOff: (sum: number): Because => ({
    zh: `各作者份额合计 ${formatPercent(sum)}，应为 100%。请调整。`,
    en: `The shares add up to ${formatPercent(sum)} and must add up to 100%. Adjust them.`,
  }),
  aiUse: {
    zh: "请声明是否使用了人工智能生成内容。",
    en: "Declare whether AI-generated content was used.",
  },
  aiUseDescription: {
    zh: "请说明使用了哪些人工智能工具、用在哪里。",
    en: "Say which AI tools were used, and for what.",
  },
  elsewhere: {
    zh: "请声明这件作品是否投过其他竞赛。",
    en: "Declare whether the work was submitted to another contest.",
  },
  elsewhereWhere: {
    zh: "请写明投过哪些竞赛，结果如何。",
    en: "Say to which contests it was submitted, and with what result.",
  },
  employment: {
    zh: "请声明是否为职务作品。",
    en: "Declare whether the work was made in employment.",
  },
  employer: { zh: "请填写职务作品的单位名称。", en: "Name the employer." },
  employerAgrees: {
    zh: "职务作品参赛需要单位同意。取得同意后请勾选。",
    en: "A work made in employment needs the employer’s consent. Tick it once it is given.",
  },
  pledge: {
    zh: "请由负责人阅读承诺书，并填写本人姓名签署。",
    en: "The lead reads the pledge and signs it by typing their name.",
  },
  pledgeNewer: {
    zh: "承诺书有了新版本。请负责人重新阅读，并重新填写姓名签署。",
    en: "The pledge has a new version. The lead reads it again and signs anew.",
  },
  pledgeName: {
    zh: "签署的姓名与负责人姓名不一致，请由负责人本人签署。",
    en: "The name signed is not the lead’s. The lead signs in person.",
  },
  originality: { zh: "请作原创声明。", en: "Declare that the work is your own." },
} as const;
