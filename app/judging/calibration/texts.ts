import { defineTexts } from "~/ui/localized";

/** 校准: for those who prepare it, and for the jurors who do it. */
export const calibrationTexts = defineTexts({
  title: { zh: "校准", en: "Calibration" },
  titleOf: {
    zh: (p: { title: string; round: string }) => `${p.title} · ${p.round} · 校准`,
    en: (p) => `${p.title} · ${p.round} · calibration`,
  },
  lede: {
    zh: "正式评审之前，每位评委用本轮的评分表为同样几件样品打分，再对照评委会的分布。样品的分数不进入任何结果、统计、成绩包和计数。",
    en: "Before judging, every juror scores the same few samples on this round’s own ballot and then sees how the panel spread. Sample marks enter no result, statistic, package or count.",
  },
  toPanel: { zh: "评委会", en: "The panel" },

  samples: { zh: "样品", en: "Samples" },
  samplesNote: {
    zh: "一轮最多六件。图片上和文字里都不出现作者、单位、学校；不用本届参赛作品。",
    en: "Six at most. No author, unit or school on the picture or in the words; no entry of this contest.",
  },
  nthSample: { zh: (p: { nth: number }) => `样品 ${p.nth}`, en: (p) => `Sample ${p.nth}` },
  none: { zh: "还没有样品", en: "No samples yet" },
  noneHint: {
    zh: "上传一张作品图片，就有了一件样品；再给它题名和几句说明。往届已公开的作品、样衣照片都可以。",
    en: "A picture makes a sample; then give it a title and a few words. Works of earlier years that are public, or photographs of sample garments, will do.",
  },
  addPicture: { zh: "添加样品图片", en: "Add pictures of samples" },
  pictureHint: {
    zh: "JPEG、PNG 或 WebP，单张不超过 40 MB。评委看到的是去掉元数据的副本。",
    en: "JPEG, PNG or WebP, up to 40 MB each. Jurors see a copy without metadata.",
  },
  checking: { zh: "正在检查图片", en: "The picture is being checked" },
  sampleTitle: { zh: "题名", en: "Title" },
  sampleWords: { zh: "说明", en: "Words" },
  wordsHint: { zh: "评委会读到，不写作者。", en: "Jurors read it; do not name the author." },
  save: { zh: "保存", en: "Save" },
  remove: { zh: "移除", en: "Remove" },
  removeOf: {
    zh: (p: { nth: number }) => `移除样品 ${p.nth}`,
    en: (p) => `Remove sample ${p.nth}`,
  },

  openTitle: { zh: "开放给评委", en: "Open it to the jurors" },
  openNote: {
    zh: "开放以后样品不再变动，好让每位评委面对同样的题目。须在本轮评审开始之前开放。",
    en: "Once opened the samples stay as they are, so that all jurors have the same ones. It has to be opened before judging of the round begins.",
  },
  precedes: {
    zh: "先校准，再评审：锁定全部样品之后，评委的席位才打开",
    en: "Calibrate first: a juror’s desk opens once all samples are locked",
  },
  looked: {
    zh: "我逐件看过：不露作者、单位、学校，也不是本届参赛作品",
    en: "I looked at each: no author, unit or school shows, and none is an entry of this contest",
  },
  open: { zh: "开放校准", en: "Open the calibration" },
  openedAt: {
    zh: (p: { instant: string }) => `${p.instant} 已开放给评委`,
    en: (p) => `Opened to the jurors ${p.instant}`,
  },
  precedesNow: {
    zh: "评委锁定全部样品之后，席位才打开。",
    en: "A juror’s desk opens once all samples are locked.",
  },
  precedesNot: {
    zh: "校准自愿：不做也能评审。",
    en: "Calibration is free: jurors may judge without it.",
  },
  giveUp: { zh: "改为自愿", en: "Make it free" },
  askFor: { zh: "改为先校准再评审", en: "Ask for it first" },
  working: { zh: "正在保存…", en: "Saving…" },
  doneDescribed: { zh: "已保存", en: "Saved" },
  doneRemoved: { zh: "已移除", en: "Removed" },
  doneOpened: {
    zh: "校准已开放，评委现在可以打分",
    en: "The calibration is open; jurors can score now",
  },
  doneChanged: { zh: "已更改", en: "Changed" },

  jurors: { zh: "谁做完了", en: "Who has done it" },
  jurorsNote: {
    zh: "这里只有件数。各人的分数在本轮评审截止以前谁也看不到，截止以后也只显示分布。",
    en: "Counts only. Nobody reads the marks before the round’s judging closes, and after it only their spread.",
  },
  noJurors: { zh: "评委会还没有评委", en: "The panel has no juror yet" },
  juror: { zh: "评委", en: "Juror" },
  locked: { zh: "已锁定的样品", en: "Samples locked" },
  lockedOf: {
    zh: (p: { locked: number; of: number }) => `${p.locked} / ${p.of}`,
    en: (p) => `${p.locked} of ${p.of}`,
  },
  spreads: { zh: "评委会的分布", en: "How the panel spread" },
  spreadsNote: {
    zh: "至少三位评委锁定同一件样品才显示。",
    en: "Shown once three jurors at least have locked the same sample.",
  },

  step: { zh: "校准", en: "Calibration" },
  stepNote: {
    zh: "练习用的样品，用本轮的评分表打分，不进入任何结果。",
    en: "Samples for practice, scored on this round’s ballot; they enter no result.",
  },
  stepFirst: {
    zh: "请先锁定全部样品，席位随后打开。",
    en: "Lock every sample first; your desk opens then.",
  },
  stepFree: { zh: "自愿，随时可做。", en: "Of your own will, at any time." },
  untouched: { zh: "未打分", en: "not scored" },
  begun: { zh: "已开始", en: "begun" },
  isLocked: { zh: "已锁定", en: "locked" },
  toNext: { zh: "为下一件样品打分", en: "Score the next sample" },
  allDone: { zh: "校准已完成", en: "Calibration is done" },

  practice: {
    zh: "校准样品 · 不计入结果",
    en: "A sample for calibration · enters no result",
  },
  turn: {
    zh: (p: { nth: number; of: number }) => `第 ${p.nth} 件，共 ${p.of} 件 · 作者不可见`,
    en: (p) => `${p.nth} of ${p.of} · its author is not shown`,
  },
  otherSamples: { zh: "其他样品", en: "Other samples" },
  previous: { zh: "上一件", en: "Previous" },
  next: { zh: "下一件", en: "Next" },
  work: { zh: "样品", en: "The sample" },
  picture: {
    zh: (p: { nth: number }) => `样品 ${p.nth} 的图片`,
    en: (p) => `Picture of sample ${p.nth}`,
  },
  panel: { zh: "您的分数与评委会", en: "Your marks beside those of the panel" },
  panelNote: {
    zh: (p: { count: number }) => `${p.count} 位评委已锁定，不显示姓名。有色的一格是您的分数所在。`,
    en: (p) =>
      `${p.count} jurors have locked theirs; no names. The coloured bar is where your mark lies.`,
  },
  tooFew: {
    zh: (p: { least: number }) => `至少 ${p.least} 位评委锁定这件样品以后，这里显示评委会的分布。`,
    en: (p) => `Once ${p.least} jurors have locked this sample, the panel’s spread stands here.`,
  },
  criterion: { zh: "评分维度", en: "Criterion" },
  own: { zh: "您", en: "You" },
  range: { zh: "评委会", en: "The panel" },
  mean: { zh: "平均", en: "Mean" },
  spread: { zh: "分布", en: "Spread" },
});
