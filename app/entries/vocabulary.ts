import { defineTexts } from "~/ui/localized";

// The closed vocabularies by which works can be found. Small on purpose: what does not fit stands in the statement.

/** 工艺: by which crafts the work is made. */
export const craftWords = defineTexts({
  brocade: { zh: "织锦", en: "Brocade" },
  embroidery: { zh: "刺绣", en: "Embroidery" },
  resist: { zh: "蓝印、扎染与蜡染", en: "Resist dyeing" },
  handloom: { zh: "手工织造", en: "Hand weaving" },
  jacquard: { zh: "提花", en: "Jacquard" },
  tailoring: { zh: "毛织与西式裁剪", en: "Tailoring" },
  knitting: { zh: "针织", en: "Knitting" },
  printing: { zh: "数码印花", en: "Digital printing" },
  patchwork: { zh: "拼布", en: "Patchwork" },
  technical: { zh: "功能面料", en: "Technical fabrics" },
});

/** 湖湘文化来源: from which part of Hunan's culture the work takes its start. */
export const originWords = defineTexts({
  tujia: { zh: "土家织锦", en: "Tujia brocade" },
  dong: { zh: "侗锦", en: "Dong brocade" },
  miao: { zh: "苗族服饰", en: "Miao dress" },
  nushu: { zh: "江永女书", en: "Nüshu of Jiangyong" },
  xiangxiu: { zh: "湘绣", en: "Xiang embroidery" },
  blueprint: { zh: "蓝印花布", en: "Indigo resist cloth" },
  ramie: { zh: "浏阳夏布", en: "Liuyang ramie" },
  mawangdui: { zh: "马王堆与楚汉", en: "Mawangdui and Chu" },
  landscape: { zh: "潇湘山水", en: "Landscape of the Xiang" },
  academy: { zh: "书院与学派", en: "Academies and letters" },
  stage: { zh: "湘剧与民间艺术", en: "Stage and folk art" },
  labour: { zh: "劳动与日常", en: "Work and daily life" },
});

export const crafts = Object.keys(craftWords) as (keyof typeof craftWords)[];
export const origins = Object.keys(originWords) as (keyof typeof originWords)[];

/** Those of these ids that the vocabulary knows, each once; what an older page still sends is dropped. */
export const known = <Id extends string>(vocabulary: readonly Id[], ids: readonly string[]): Id[] =>
  vocabulary.filter((id) => ids.includes(id));
