import { defineTexts } from "~/ui/localized";

/** Handing in by hashes, and what comes afterwards. */
export const commitmentTexts = defineTexts({
  byHashes: {
    zh: (count: number) => `${count} 个文件还没有传完或检查完`,
    en: (count: number) =>
      count === 1
        ? "One file has not arrived or is being checked"
        : `${count} files have not arrived or are being checked`,
  },
  byHashesHint: {
    zh: (until: string) =>
      `现在提交，以清单中的 SHA-256 和大小为准，即为按时提交。之后只收完全相同的文件，请在 ${until} 前传完并通过检查；到期仍不齐，作品不能参加资格审查和评审。来得及的话，等文件传完再提交最稳妥。`,
    en: (until: string) =>
      `Submitted now, the SHA-256 and size in the list bind, and it is in time. Only the very same files are taken afterwards: send them before ${until}. What is not whole and accepted by then is neither screened nor judged. If there is time, it is safest to wait until they have arrived.`,
  },
  earlierStands: {
    zh: "以最后提交的一版为准：提交后，之前的版本不再有效，即使这一版最后没有传完。",
    en: "The newest version counts: once submitted, earlier ones no longer do, even if this one is never completed.",
  },
  choose: { zh: "连同哈希一起提交的文件", en: "Files handed in by their hashes" },
  chooseSo: { zh: "按此核对", en: "Look at it so" },
  lacking: {
    zh: (count: number) => `还有 ${count} 个文件未齐`,
    en: (count: number) => (count === 1 ? "One file is missing" : `${count} files are missing`),
  },
  lackingUntil: {
    zh: (until: string) =>
      `这一版以哈希提交。请在 ${until} 前传完下列文件，内容必须与提交时完全相同；到期仍不齐，作品不能参加资格审查和评审。`,
    en: (until: string) =>
      `This version was submitted by its hashes. Send the files below before ${until}, with the very same bytes; if it is not whole by then, it is neither screened nor judged.`,
  },
  lackingOver: {
    zh: (until: string) =>
      `补传期已于 ${until} 结束，下列文件没有到齐，作品不能参加资格审查和评审。`,
    en: (until: string) =>
      `The finishing window ended at ${until} and the files below had not all come. The entry is neither screened nor judged.`,
  },
  replaceRefused: {
    zh: "未通过检查的文件请在截止前换掉，再提交一次。",
    en: "Replace a refused file before the close and submit again.",
  },
  refusedAfter: {
    zh: "有文件未通过检查，截止后不能更换，作品不能参加评审。",
    en: "A file was refused, and after the close it cannot be replaced: the entry cannot be judged.",
  },
  send: { zh: "补传文件", en: "Send what is missing" },
  sendHint: {
    zh: "请选择提交时的原文件，系统核对 SHA-256 和大小。传过一部分的会接着传。",
    en: "Choose the very files that were handed in; SHA-256 and size are compared. What was sent in part goes on from there.",
  },
  sameFiles: { zh: "只收清单中的文件", en: "Only files of the list are taken" },
  committed: { zh: "以哈希提交", en: "Handed in by its hash" },
  arrivedWith: { zh: "随提交到齐", en: "There when handed in" },
  howFar: { zh: "提交时", en: "When handed in" },
  receipt: {
    zh: (count: number) =>
      `${count} 个文件在提交时尚未到齐或检查完，以本回执所列 SHA-256 和大小为准。`,
    en: (count: number) =>
      `${count} of the files had not arrived or been checked when this was handed in: the SHA-256 and size below bind.`,
  },
  incomplete: { zh: "文件未齐", en: "Incomplete" },
  forScreener: {
    zh: (count: number, until: string) =>
      `设计师以哈希提交，还有 ${count} 个文件未到齐或未通过检查，最晚 ${until}。`,
    en: (count: number, until: string) =>
      `Handed in by its hashes: ${count} of its files have not arrived or not been accepted; they may come until ${until}.`,
  },
});
