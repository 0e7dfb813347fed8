import { defineTexts } from "~/ui/localized";

export const trialTexts = defineTexts({
  title: { zh: "试看三维服装", en: "Try a garment" },
  lede: {
    zh: "选一个 GLB 文件，看它在评审和展厅里的样子，以及尺寸、面数和要留意的问题。文件只在您的浏览器里打开，不会上传。",
    en: "Choose a GLB file and see it as jurors and visitors would, with its size, its weight and what to mind. It is opened in your own browser and never uploaded.",
  },
  choose: { zh: "GLB 文件", en: "GLB file" },
  dropHint: { zh: "也可以把文件拖到这一页上。", en: "Or drop the file anywhere on this page." },
  needsScript: {
    zh: "这一页要用 JavaScript 打开文件；您的浏览器没有开启它。",
    en: "This page opens the file with JavaScript, which your browser has switched off.",
  },
  garment: { zh: "服装", en: "The garment" },
  alt: { zh: "试看的服装", en: "The garment on trial" },
  notGlb: {
    zh: "这不是 GLB 文件。请从设计软件导出为 glTF 2.0 二进制（.glb）再选。",
    en: "This is not a GLB file. Export it from your design program as binary glTF 2.0 (.glb), then choose that.",
  },
  zip: {
    zh: "这一页只打开 GLB。打包成 zip 的 glTF 比赛收下后会解开；想在这里看，请导出为 .glb 再选。",
    en: "This page opens GLB files alone. A contest unpacks a glTF in a zip; to see it here, export it as .glb and choose that.",
  },
  tooLarge: {
    zh: "文件超过 200 MB，比赛也收不下。请减少面数或缩小贴图。",
    en: "The file is over 200 MB, more than a contest takes. Reduce its triangles or its textures.",
  },
  notRead: {
    zh: "文件读不出来：选好以后它可能被移动或改写了。请再选一次。",
    en: "The file cannot be read: it may have been moved or written anew since you chose it. Choose it again.",
  },
  // Why the viewer does not show what the contest's own numbers let pass; the reasons are the viewer's.
  broken: {
    zh: "文件里的数据不完整或已损坏，打不开。请用其他软件或设置重新导出。",
    en: "The data in the file is incomplete or damaged and cannot be opened. Export it with another program or setting.",
  },
  external: {
    zh: "文件要到别处取数据，为安全起见没有打开。请把贴图和数据都嵌入 GLB，再导出。",
    en: "The file asks for data from elsewhere and was not opened, to be safe. Embed everything in the GLB and export it again.",
  },
  unsupported: {
    zh: "贴图用 KTX2 压缩过：比赛收下后会解开，这一页打不开。想在这里看，请用 PNG、JPEG 或 WebP 贴图再导出。",
    en: "Its textures are packed as KTX2: a contest unpacks them, this page cannot. To see it here, export it again with textures in PNG, JPEG or WebP.",
  },
  tooHeavy: {
    zh: "这台设备承受不了这个文件。请换一台电脑再试，或减少面数、缩小贴图。",
    en: "The file is too heavy for this device. Try another computer, or reduce its triangles or its textures.",
  },
  empty: {
    zh: "文件里没有可以看到的面。请确认服装在默认场景里、可见、大小不为零，再导出。",
    en: "There is nothing to see in the file. Make sure that the garment is in the default scene, visible and of some size, and export it again.",
  },
  noWebgl: {
    zh: "这台设备的浏览器不能显示三维模型。请换一台电脑或另一个浏览器打开这一页。",
    en: "This browser cannot show 3D models. Open this page on another computer or in another browser.",
  },
  reading: { zh: "正在检查文件……", en: "Examining the file…" },
  measuring: { zh: "正在测量……", en: "Measuring it…" },
  facts: { zh: "它的数据", en: "What it measures" },
  size: { zh: "宽 × 高 × 深", en: "Width × height × depth" },
  triangles: { zh: "三角面", en: "Triangles" },
  drawCalls: { zh: "绘制次数", en: "Draw calls" },
  textureBytes: { zh: "贴图占显存", en: "Texture memory" },
  fileBytes: { zh: "文件大小", en: "File size" },
  variants: { zh: "配色", en: "Colourways" },
  materials: { zh: "材质与图案比例", en: "Materials and the scale of their prints" },
  material: { zh: "材质", en: "Material" },
  mmPerUv: { zh: "每单位 UV 的毫米数", en: "mm to one unit of UV" },
  stretch: { zh: "拉伸（95%）", en: "Stretch (95 %)" },
  grade: { zh: "图案等级", en: "Print grade" },
  gradeHint: {
    zh: "A：同布面一样；B：行家看得出；C：人人看得出；D：不宜据此评图案。",
    en: "A: as on the bolt · B: a trained eye sees it · C: everybody sees it · D: judge no print by it.",
  },
  warnings: { zh: "要留意的", en: "What to mind" },
  fine: {
    zh: "这里看得出来的都没有问题；提交后比赛还会逐项检查。",
    en: "Nothing is amiss as far as this page can tell. A contest examines the file once more when it is handed in.",
  },
});
