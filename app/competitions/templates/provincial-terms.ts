import type { Brief } from "../brief";

/** The default transfers nothing: every use beyond judging is a separate act of the designer. */
export const provincialRights: Brief["rights"] = {
  summary: [
    { zh: "参赛不收费。", en: "Entering is free." },
    { zh: "参赛不转让任何权利。", en: "Entering transfers no rights." },
    { zh: "未经你同意，作品不公开。", en: "Your work is not made public without your consent." },
  ],
  clauses: [
    {
      zh: "作品的著作权、申请专利的权利和其他一切权利，始终属于设计者。未明确许可的权利，一律由设计者保留。",
      en: "Copyright, the right to apply for a patent and every other right in a work remain with its designers. A right not expressly licensed is kept by them.",
    },
    {
      zh: "主办方只为资格审查和评审使用作品。评委先签署保密承诺，才能看到作品。",
      en: "The organiser uses a work only for screening and judging. Jurors give a confidentiality undertaking before they see any work.",
    },
    {
      zh: "展览、画册、媒体报道、走秀和成衣留存，分别征求同意，默认均不同意；不同意不影响评分。",
      en: "Exhibition, catalogue, press, runway and keeping of the garment are each asked for separately, and the default is no. Refusing never affects a score.",
    },
    {
      zh: "获奖作品由设计者决定何时公开：已申请外观设计专利、书面放弃，或封存期届满之后。封存期届满也不会自动公开。",
      en: "The designer of a winning work decides when it is released: once a design patent is filed, once filing is waived in writing, or after the embargo. The end of the embargo alone opens nothing.",
    },
    {
      zh: "企业使用作品，须与设计者另行签订书面许可合同，写明权利种类、是否专有、地域、期限、报酬和违约责任。",
      en: "An enterprise that uses a work concludes a separate written licence with its designers, naming the kind of right, exclusivity, territory, term, payment and breach.",
    },
    {
      zh: "第一件作品提交之后，本条款只会变得对设计者更有利。",
      en: "After the first entry these terms may only become kinder to designers.",
    },
  ],
};

export const provincialEntryRules: Brief["entryRules"] = [
  {
    id: "eligibility",
    text: {
      zh: "个人或团队均可参赛，不限地区和职业；团队须写明每位成员及其份额。评委及主办方工作人员不得参赛。",
      en: "Individuals and teams from any place and profession may enter; a team names every member and share. Jurors and the organiser’s staff may not.",
    },
  },
  {
    id: "originality",
    text: {
      zh: "作品须为参赛者原创，未在其他竞赛获奖，不侵犯他人权利。",
      en: "The work is the entrant’s own, has won no award in another contest and infringes nobody’s rights.",
    },
  },
  {
    id: "anonymity",
    text: {
      zh: "展板、三维文件和文字说明中不得出现姓名、单位、院校或其他可识别身份的标记。",
      en: "Boards, 3D files and statement show no name, unit, school or other mark that reveals who made them.",
    },
  },
  {
    id: "ai-declaration",
    text: {
      zh: "使用人工智能生成内容的，须如实声明用途和范围，并保留文件中的标识。",
      en: "The use of AI-generated content is declared truthfully, with its purpose and extent, and the label in the file is kept.",
    },
  },
  {
    id: "format",
    text: {
      zh: "文件齐全、可以打开，展板包含效果图和正背面款式图，文字可以辨认。",
      en: "The files are complete and can be opened; the boards show an illustration and flats of front and back; text is legible.",
    },
  },
  {
    id: "track-fit",
    text: {
      zh: "作品符合所选赛道的说明。",
      en: "The work fits the description of the track it was entered in.",
    },
  },
  {
    id: "single-entry",
    text: {
      zh: "同一作品不得重复提交，也不得以相近版本多次参赛。",
      en: "The same work is entered once only, and not in close variations.",
    },
  },
  {
    id: "lawful",
    text: {
      zh: "内容合法，尊重民族文化与公序良俗。",
      en: "The content is lawful and respects the cultures it draws on and public decency.",
    },
  },
];

export const provincialConfidentiality: Brief["confidentiality"] = {
  version: "2026-1",
  text: {
    zh: "我承诺：对评审中看到的全部作品保密，直至作品公开；不截图、不下载、不转发、不用于自己的设计；遇有利益关联主动回避；独立评分，不与他人商议或打听评分。外观设计一经公开即可能丧失新颖性，泄露作品可能使设计者失去专利权，我愿承担由此产生的责任。",
    en: "I undertake to keep every work I see here confidential until it is released; not to capture, download, forward or use it in my own designs; to recuse myself where I have an interest; and to score on my own, without discussing scores or asking for others’. A design that becomes known may lose its novelty: a leak can cost the designer a patent, and I answer for any that I cause.",
  },
};
