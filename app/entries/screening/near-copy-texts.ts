import { defineTexts } from "~/ui/localized";

/** 近似: what screeners read about pictures that look alike. */
export const nearCopyTexts = defineTexts({
  title: { zh: "近似检查", en: "Near-copies" },
  lede: {
    zh: "两张图片看起来相似。请并排比对后判断；系统不会因此拒绝任何作品。",
    en: "Two pictures look alike. Compare them and say what they are to each other; nothing is refused because of it.",
  },
  note: {
    zh: "与本平台历届已提交的图片比对，旋转、镜像、调色、缩放后仍能发现。",
    en: "Compared with every picture handed in here, also turned, mirrored, recoloured or resized.",
  },
  none: { zh: "没有发现近似的图片。", en: "No picture that looks like these was found." },
  compare: { zh: "并排比对", en: "Compare side by side" },
  sealed: {
    zh: "另一项竞赛中有近似的图片。对方作品仍在封存，这里不显示；对方主办方也会看到同样的提示。",
    en: "A picture in another contest looks like this one. That work is sealed and is not shown here; its organiser reads the same about theirs.",
  },
  elsewhere: { zh: "另一项竞赛", en: "another contest" },
  others: { zh: "他人作品", en: "Of other authors" },
  ownAuthors: { zh: "同一作者的其他作品", en: "Another entry of the same authors" },
  ownEntry: { zh: "同一件作品内", en: "Within this entry" },
  undecided: { zh: "待判断", en: "Not judged yet" },
  same: { zh: "同一作品", en: "The same work" },
  inspired: { zh: "受其启发", en: "Inspired by it" },
  unrelated: { zh: "没有关系", en: "Unrelated" },
  upright: { zh: "未经旋转", en: "as it lies" },
  mirrored: { zh: "左右镜像后", en: "mirrored" },
  flipped: { zh: "上下翻转后", en: "flipped upside down" },
  turned180: { zh: "旋转 180° 后", en: "turned by 180°" },
  turned90: { zh: "向右旋转 90° 后", en: "turned by 90° to the right" },
  turned270: { zh: "向左旋转 90° 后", en: "turned by 90° to the left" },
  diagonal: { zh: "沿对角线翻转后", en: "flipped along its diagonal" },
  antidiagonal: { zh: "沿副对角线翻转后", en: "flipped along its other diagonal" },
  alike: {
    zh: (how: string, bits: number) =>
      `左图${how}与右图相似：感知指纹 256 位中有 ${bits} 位不同（阈值 31）。`,
    en: (how: string, bits: number) =>
      `The first picture, ${how}, looks like the second: ${bits} of 256 bits of their perceptual hashes differ (threshold 31).`,
  },
  handedIn: { zh: (at: string) => `${at} 提交`, en: (at: string) => `handed in on ${at}` },
  picture: {
    zh: (title: string) => `“${title}”的图片`,
    en: (title: string) => `Picture of “${title}”`,
  },
  verdict: { zh: "判断", en: "What they are to each other" },
  reason: { zh: "依据", en: "Why" },
  reasonHint: {
    zh: "只有资格审查人员能看到。判断“没有关系”时可以不填。",
    en: "Read by those who screen alone. Not needed for “unrelated”.",
  },
  keep: { zh: "记录判断", en: "Record it" },
  sending: { zh: "正在记录…", en: "Recording…" },
  said: { zh: "已有的判断", en: "What was said" },
  back: { zh: "回到审查队列", en: "Back to the queue" },
});
