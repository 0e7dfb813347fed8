import { defineTexts } from "~/ui/localized";

/** The page on which a brief is written. */
export const editorTexts = defineTexts({
  title: { zh: (name: string) => `编辑：${name}`, en: (name: string) => `Edit: ${name}` },
  untitled: { zh: "未命名的竞赛", en: "Untitled contest" },
  lede: {
    zh: "这里写的就是系统执行的。随时自动保存，发布之前只有主办方能看到。",
    en: "What you write here is what the system enforces. It saves itself as you go; until it is published only its organisers see it.",
  },
  ledePublished: {
    zh: "竞赛已经发布。这里的修改先存为草稿，确认并写明原因后，才成为新版本。",
    en: "The contest is published. Changes stay a draft until you confirm them, with a reason, as a new version.",
  },
  parts: { zh: "各部分", en: "Parts" },
  stillOpen: {
    zh: (count: number) => `发布之前，还有 ${count} 处需要补全或改正`,
    en: (count: number) =>
      count === 1
        ? "One thing to put right before you can publish"
        : `${count} things to put right before you can publish`,
  },
  save: { zh: "保存", en: "Save" },
  saving: { zh: "正在保存…", en: "Saving…" },
  review: { zh: "保存并查看发布页", en: "Save and go to publication" },
  preview: { zh: "预览规则页", en: "Preview the rules" },
  backToBoard: { zh: "回到管理页", en: "Back to the board" },
  conflictTitle: {
    zh: "这份方案已在别处改过，你这里的改动没有保存",
    en: "This brief was changed elsewhere; what you changed here is not saved",
  },
  conflictBody: {
    zh: "先在新窗口看看现在的内容，再决定以哪一份为准。",
    en: "Look at what stands there now in a new window, then decide which to keep.",
  },
  decide: { zh: "去决定以哪一份为准", en: "Decide which to keep" },
  seeTheirs: { zh: "在新窗口查看现在的内容", en: "See what stands there now, in a new window" },
  keepMine: { zh: "以我这里的为准，覆盖保存", en: "Keep mine and save over it" },

  inChinese: {
    zh: (label: string) => `${label}（中文）`,
    en: (label: string) => `${label} (Chinese)`,
  },
  inEnglish: {
    zh: (label: string) => `${label}（英文）`,
    en: (label: string) => `${label} (English)`,
  },
  add: { zh: (what: string) => `添加${what}`, en: (what: string) => `Add ${what}` },
  remove: { zh: "删除", en: "Remove" },
  removeNth: {
    zh: (what: string, nth: number) => `删除第 ${nth} 个${what}`,
    en: (what: string, nth: number) => `Remove ${what} ${nth}`,
  },
  moveUp: { zh: "上移", en: "Move up" },
  moveUpNth: {
    zh: (what: string, nth: number) => `把第 ${nth} 个${what}上移`,
    en: (what: string, nth: number) => `Move ${what} ${nth} up`,
  },

  basics: { zh: "基本信息", en: "Basics" },
  name: { zh: "竞赛名称", en: "Name of the contest" },
  summary: { zh: "简介", en: "Summary" },
  summaryHint: {
    zh: "两三句话，说明征集什么、为谁征集。",
    en: "Two or three sentences: what is called for, and for whom.",
  },
  theme: { zh: "主题", en: "Theme" },
  issuedAs: { zh: "文号", en: "Notice number" },
  issuedAsHint: {
    zh: "通知的发文字号，例如 湘工信消费品〔2026〕1号",
    en: "The number under which the notice was issued",
  },
  coOrganisers: { zh: "承办、协办与支持单位", en: "Co-organisers and supporters" },
  coOrganiser: { zh: "单位", en: "organisation" },
  organisationName: { zh: "单位名称", en: "Name" },
  part: { zh: "身份", en: "Part" },

  tracks: { zh: "赛道与设计维度", en: "Tracks and dimensions" },
  trackList: { zh: "赛道", en: "Tracks" },
  track: { zh: "赛道", en: "track" },
  trackName: { zh: "赛道名称", en: "Name of the track" },
  trackDescription: { zh: "赛道说明", en: "Description of the track" },
  dimensionList: { zh: "设计维度", en: "Design dimensions" },
  dimension: { zh: "设计维度", en: "dimension" },
  dimensionName: { zh: "维度名称", en: "Name of the dimension" },

  timetable: { zh: "日程", en: "Timetable" },
  timetableNote: {
    zh: "全部为北京时间。开始的一刻算在内，截止的一刻不算在内。",
    en: "All in Beijing time. The opening instant counts, the closing instant does not.",
  },

  judging: { zh: "评分", en: "Scoring" },
  judgingNote: {
    zh: "各维度权重合计 100%。锚点写明分数的含义，评委打分时会看到。",
    en: "The weights add up to 100%. Anchors say what a score means; jurors see them as they score.",
  },
  criterionList: { zh: "评分维度", en: "Criteria" },
  criterion: { zh: "评分维度", en: "criterion" },
  criterionName: { zh: "维度名称", en: "Name of the criterion" },
  criterionDescription: { zh: "看什么", en: "What is asked" },
  source: { zh: "由谁评判", en: "Judged by" },
  weight: { zh: "权重", en: "Weight" },
  scaleMin: { zh: "最低分", en: "Lowest score" },
  scaleMax: { zh: "最高分", en: "Highest score" },
  scaleStep: { zh: "每档分差", en: "Step" },
  anchorList: { zh: "锚点：分数的含义", en: "Anchors: what a score means" },
  anchor: { zh: "锚点", en: "anchor" },
  anchorAt: { zh: "分值", en: "Score" },
  anchorText: { zh: "含义", en: "Meaning" },
  primaryCriterion: { zh: "首要维度", en: "Primary criterion" },
  tieBreakList: { zh: "同分处理，依次适用", en: "Tie-breaks, in this order" },
  tieBreak: { zh: "同分规则", en: "tie-break" },
  tieBreakNth: { zh: (nth: number) => `第 ${nth} 条`, en: (nth: number) => `Rule ${nth}` },

  prizes: { zh: "奖项", en: "Prizes" },
  prize: { zh: "奖项", en: "prize" },
  prizeName: { zh: "奖项名称", en: "Name of the prize" },
  prizeCount: { zh: "名额", en: "Places" },
  prizeAmount: { zh: "每个奖金", en: "Money each" },
  prizeAmountHint: { zh: "没有奖金请留空", en: "Leave empty if there is none" },

  requirements: { zh: "提交要求", en: "What to hand in" },
  boardsMin: { zh: "展板，至少", en: "Boards, at least" },
  boardsMax: { zh: "展板，最多", en: "Boards, at most" },
  boardsUnit: { zh: "张", en: "boards" },
  garmentRequired: { zh: "必须提交三维成衣（GLB）", en: "A 3D garment (GLB) is required" },
  techpackAllowed: {
    zh: "可以提交工艺单（PDF，评委看不到）",
    en: "A tech pack (PDF, not shown to jurors) may be handed in",
  },
  statementMin: { zh: "设计说明，至少", en: "Statement, at least" },
  statementMax: { zh: "设计说明，最多", en: "Statement, at most" },
  characters: { zh: "字", en: "characters" },
  teamMax: { zh: "团队，最多", en: "Team, at most" },
  people: { zh: "人", en: "people" },
  entriesPerPerson: { zh: "每人作品，最多", en: "Entries a person, at most" },
  pieces: { zh: "件", en: "entries" },
  entryRuleList: { zh: "参赛规则", en: "Entry rules" },
  entryRuleHint: {
    zh: "资格审查只能依据这些规则不予通过。",
    en: "Screening may refuse an entry by these rules only.",
  },
  entryRule: { zh: "规则", en: "rule" },
  ruleText: { zh: "规则", en: "Rule" },

  terms: { zh: "权利与保密", en: "Rights and confidentiality" },
  termsNote: {
    zh: "默认不转让任何权利。第一件作品提交之后，条款不能再改，要点只能增加。",
    en: "By default nothing is transferred. After the first entry the clauses stand; the summary may only grow.",
  },
  rightsSummary: {
    zh: "要点：显示在报名按钮上方",
    en: "In plain words: shown above the button to enter",
  },
  summaryLine: { zh: "要点", en: "line" },
  lineText: { zh: "要点", en: "Line" },
  rightsClauses: { zh: "条款", en: "Clauses" },
  clause: { zh: "条款", en: "clause" },
  clauseText: { zh: "条款", en: "Clause" },
  embargoDays: { zh: "封存期", en: "Embargo" },
  embargoHint: {
    zh: "结果公布后的天数。封存期满也不会自动公开。",
    en: "Days after the results. Its end alone opens nothing.",
  },
  noticeDays: { zh: "公示期", en: "Public notice" },
  noticeDaysHint: {
    zh: "结果公布的次日起算，到最后一天 24 时止，其间可以提出异议。0 为不公示，结果一经公布即为最终。",
    en: "Counted from the day after the announcement to midnight of the last day; objections are taken meanwhile. 0: no notice, and the result is final at once.",
  },
  answerDays: { zh: "异议答复期限", en: "Objections are answered within" },
  workingDays: {
    zh: "答复期限按工作日（周一至周五）计算",
    en: "Counted in working days (Monday to Friday)",
  },
  days: { zh: "天", en: "days" },
  undertaking: { zh: "评委保密承诺", en: "The jurors’ undertaking" },
  undertakingVersion: { zh: "承诺的版本号", en: "Version of the undertaking" },
  undertakingVersionHint: {
    zh: "文字改动时，请换一个版本号。",
    en: "Change it whenever the text changes.",
  },
});
