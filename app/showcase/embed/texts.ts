import { defineTexts } from "~/ui/localized";

/** A garment on other people's pages. */
export const embedTexts = defineTexts({
  title: { zh: "嵌入到别的网页", en: "Put it on another page" },
  snippet: { zh: "嵌入代码", en: "HTML to paste" },
  hint: {
    zh: "粘贴到网页里，就能在那里转动这件服装。作品撤回后，那里也看不到。支持 oEmbed 的网站直接贴作品网址即可。",
    en: "Pasted into a page, the garment turns there. Withdrawn here, it is gone there too. Sites that know oEmbed need the work's address alone.",
  },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制。", en: "Copied." },
  notCopied: {
    zh: "浏览器没有允许复制，请选中后手动复制。",
    en: "The browser did not allow it; mark and copy it by hand.",
  },
});
