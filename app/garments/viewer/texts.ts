import { defineTexts } from "~/ui/localized";

export const viewerTexts = defineTexts({
  start: { zh: "转一转", en: "Turn it" },
  retry: { zh: "再试一次", en: "Try again" },
  startHint: {
    zh: "三维模型，可以从四面看、放大看。",
    en: "A three-dimensional model: see it from every side, and close up.",
  },
  loading: { zh: "正在载入三维模型……", en: "Loading the garment…" },
  live: {
    zh: "三维模型已载入，可以转动。",
    en: "The garment is ready to turn.",
  },

  surface: {
    zh: (alt: string) => `三维服装：${alt}`,
    en: (alt: string) => `Garment in 3D: ${alt}`,
  },
  keys: {
    zh: "方向键转动，Shift 加方向键平移，加号和减号缩放，数字 1 到 5 换视图，0 复原。",
    en: "Arrow keys turn, Shift and arrows move, plus and minus zoom, 1 to 5 change the view, 0 resets.",
  },

  views: { zh: "视图", en: "View" },
  front: { zh: "正面", en: "Front" },
  back: { zh: "背面", en: "Back" },
  left: { zh: "左侧", en: "Left" },
  right: { zh: "右侧", en: "Right" },
  above: { zh: "上方", en: "From above" },
  below: { zh: "下方", en: "From below" },
  detail: { zh: "细节", en: "Detail" },
  viewShown: { zh: (view: string) => `视图：${view}`, en: (view: string) => `View: ${view}` },
  size: { zh: "大小", en: "Size" },
  closer: { zh: "放大", en: "Zoom in" },
  farther: { zh: "缩小", en: "Zoom out" },
  reset: { zh: "复原", en: "Reset" },
  wasReset: { zh: "已复原为正面全貌。", en: "Back to the whole front." },

  light: { zh: "光", en: "Light" },
  studio: { zh: "影棚光", en: "Studio" },
  daylight: { zh: "日光", en: "Daylight" },
  colourTrue: { zh: "本色", en: "True colour" },
  shop: { zh: "店铺灯", en: "Shop" },
  evening: { zh: "晚间灯", en: "Evening" },
  lightShown: { zh: (light: string) => `光：${light}`, en: (light: string) => `Light: ${light}` },

  colourways: { zh: "配色", en: "Colourway" },
  asDelivered: { zh: "原配色", en: "As delivered" },
  colourwayShown: {
    zh: (name: string) => `配色：${name}`,
    en: (name: string) => `Colourway: ${name}`,
  },
  fabrics: { zh: "换一块面料", en: "Try a fabric" },
  ownFabric: { zh: "原面料", en: "Own fabric" },
  fabricShown: { zh: (name: string) => `面料：${name}`, en: (name: string) => `Fabric: ${name}` },
  fabricMissing: {
    zh: (name: string) => `面料「${name}」没有载入，服装保持原样；请稍后再选一次。`,
    en: (name: string) =>
      `The fabric “${name}” did not load, so the garment is unchanged; choose it again later.`,
  },

  tools: { zh: "工具", en: "Tools" },

  interrupted: { zh: "画面中断了，正在恢复……", en: "The picture was interrupted; restoring it…" },
  lost: {
    zh: "画面中断，没能恢复。请再试一次；图片仍可查看。",
    en: "The picture was interrupted and did not come back. Try again; the image remains.",
  },
  noWebgl: {
    zh: "这台设备的浏览器不能显示三维模型，请看图片，或换一台电脑打开。",
    en: "This browser cannot show 3D models. Look at the image, or open the page on another computer.",
  },
  unreachable: {
    zh: "三维模型没有下载下来。请检查网络后再试一次；图片仍可查看。",
    en: "The model could not be downloaded. Check the network and try again; the image remains.",
  },
  broken: {
    zh: "模型文件不完整或已损坏，无法打开。请看图片，并告诉主办方。",
    en: "The model file is incomplete or damaged and cannot be opened. Look at the image, and tell the organiser.",
  },
  unsupported: {
    zh: "模型用了这里打不开的格式。请看图片，并告诉主办方。",
    en: "The model uses a format that cannot be opened here. Look at the image, and tell the organiser.",
  },
  external: {
    zh: "模型要到别处取文件，为安全起见没有打开。请看图片，并告诉主办方。",
    en: "The model asks for files from elsewhere and was not opened, to be safe. Look at the image, and tell the organiser.",
  },
  tooHeavy: {
    zh: "模型太大，这台设备承受不了。请看图片，或换一台电脑打开。",
    en: "The model is too heavy for this device. Look at the image, or open the page on another computer.",
  },
  empty: {
    zh: "模型里没有可以显示的服装。请看图片，并告诉主办方。",
    en: "There is nothing to show in the model. Look at the image, and tell the organiser.",
  },
});
