import { defineTexts } from "~/ui/localized";

/** What is said beside a picture whose file is labelled (GB 45438—2025): 1, 2 and 3 in its words. */
export const aigcTexts = defineTexts({
  1: {
    zh: "文件标识：人工智能生成合成",
    en: "Labelled in its file: made by artificial intelligence",
  },
  2: {
    zh: "文件标识：可能为人工智能生成合成",
    en: "Labelled in its file: may be made by artificial intelligence",
  },
  3: {
    zh: "文件标识：疑似人工智能生成合成",
    en: "Labelled in its file: suspected to be made by artificial intelligence",
  },
});
