import type { WorkRecipe } from "../recipe";
import { gownOf, qipaoOf } from "./drafts";

/** 礼服: the river goddesses, the hibiscus, the clouds of the Han tombs. */
export const formalLegend: WorkRecipe[] = [
  {
    key: "hibiscus-realm",
    title: { zh: "芙蓉国里", en: "Realm of Hibiscus" },
    statement: {
      zh: "木芙蓉在湘江两岸要到霜降前后才开，一日之间由白转粉，再由粉转深红，长沙人叫它“三醉”。这件无袖长旗袍把这一天织进了衣身：领口一枝初开，腰间渐深，到下摆几近绯红。花用湘绣的掺针绣成，每一瓣分四层铺线，短针咬着短针，深浅之间没有一道硬边；丝线顺着花瓣生长的方向走，灯光一动，颜色就跟着活起来。裁片上我把整枝花避开侧缝与省道，只让叶尖越过门襟，扣上盘扣时两边的叶子恰好接成一片。面料选十九姆米的素绉缎，里衬真丝电力纺，贴身而不缠腿。它是给三十岁以后的女性做的：出席婚宴、颁奖、首演，站定时安静，走动时开衩里露出一线朱砂。我希望它告诉人们，湖南的秀气不必借江南的样子，它有自己的时令，有自己的脾气。",
      en: "The cotton rose on the banks of the Xiang blooms only around first frost, and within a single day turns from white to pink to deep red; people in Changsha say it gets drunk three times. This sleeveless qipao holds that day. The sprays are worked in the shaded stitch of Xiang embroidery, four layers of silk to a petal, each thread lying the way the petal grew, so that the colour moves with the light. Seams and darts pass between the branches; only a leaf crosses the front edge, and its two halves meet when the frogs are closed. For women past thirty, for weddings, prizes and first nights: still when standing, a line of cinnabar in the slit when walking.",
    },
    track: "礼服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "湘绣掺针；长沙木芙蓉“三醉”",
      en: "Shaded stitch of Xiang embroidery; the cotton rose of Changsha",
    },
    materials: [
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 94 },
      { name: { zh: "氨纶", en: "Elastane" }, percent: 6 },
    ],
    designer: "沈若初",
    team: [{ name: "沈若初", shareBp: 10000 }],
    garment: qipaoOf({ hem: 0.09, slit: 0.56, frogs: "flower", collar: 0.054 }),
    notes: [
      {
        text: "盘扣扣上时，两边的叶子在这里接成一片",
        place: { mesh: 2, triangle: 4533, u: 0.3, v: 0.3 },
      },
      {
        text: "整枝花避开省道：腰间看不见被缝线切断的花瓣",
        place: { mesh: 0, triangle: 5001, u: 0.3, v: 0.3 },
      },
      { text: "开衩处走动时露出一线朱砂里衬", place: { mesh: 0, triangle: 6896, u: 0.3, v: 0.3 } },
    ],
    colourways: [
      { zh: "素绢", en: "Raw silk" },
      { zh: "夜蓝", en: "Night indigo" },
      { zh: "釉绿", en: "Glaze green" },
    ],
    main: {
      pattern: "hibiscus",
      ways: [
        ["silk", "hibiscus", "cinnabar", "glaze"],
        ["nightIndigo", "hibiscus", "cinnabar", "bamboo"],
        ["paleGlaze", "silk", "lotus", "moss"],
      ],
    },
    lining: ["cinnabar", "lacquer", "silk"],
    accent: ["cinnabar", "gamboge", "moss"],
    board: "figure",
    boards: 2,
  },
  {
    key: "riding-clouds",
    title: { zh: "乘云", en: "Riding the Clouds" },
    statement: {
      zh: "一九七二年马王堆一号汉墓出土的绣品里，有一种卷云托着露头的凤，随葬的竹简上写作“乘云绣”。两千多年过去，最打动我的不是它有多细，而是它的方向：每一朵云都在动，没有一朵落地。我把云头重新画过，线条由细到粗、再由粗收成一个逗点，三色错开，上下两排互相追赶，四方连续之后看不出接缝。礼服取汉代曲裾的气韵而不复制形制：立领，肩上一片八瓣云肩，袖口像喇叭一样打开，裙身从腰下放出十三道褶，站着时是一柱，转身时是一圈。漆红做底，藤黄与草色做云，釉绿点睛，配色取自同墓漆器。云肩可以拆下，单穿裙子就是一件素净的晚装。它适合民族音乐会的独唱者，也适合在自己的婚礼上想要一点古意的新娘。工艺上用锁绣打底稿，再由数码提花完成大身，让一件高定的手工变成能够小批量生产的面料。",
      en: "Among the embroideries found in 1972 in tomb one at Mawangdui is one whose bamboo slip calls it 'riding the clouds'. What moves me after two thousand years is not how fine it is but which way it goes: every cloud is under way, none has landed. I drew the heads anew, lines that swell and close in a comma, in three colours that chase each other across the repeat. The gown keeps the air of a Han robe without copying its cut: a standing collar, an eight-lobed cloud collar on the shoulders, sleeves that open like bells, thirteen folds below the waist. Ground and inks come from the lacquer of the same tomb. The collar comes off, and what remains is a quiet evening dress. The figure is sampled by hand in chain stitch and then woven as digital jacquard.",
    },
    track: "礼服",
    dimensions: ["形象设计", "织物结构设计"],
    huxiangSource: {
      zh: "马王堆汉墓“乘云绣”与漆器配色",
      en: "Riding-the-clouds embroidery and lacquer of the Mawangdui tombs",
    },
    materials: [
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 78 },
      { name: { zh: "再生聚酯金银线", en: "Recycled metallic yarn" }, percent: 22 },
    ],
    designer: "彭以南",
    team: [
      { name: "彭以南", shareBp: 6000 },
      { name: "田知微", shareBp: 4000 },
    ],
    garment: gownOf({
      top: "high",
      sleeve: "bell",
      shape: "aline",
      folds: 13,
      border: 0.1,
      cape: "cloud",
    }),
    colourways: [
      { zh: "漆红", en: "Lacquer" },
      { zh: "玄青", en: "Blue-black" },
      { zh: "藤黄", en: "Gamboge" },
    ],
    main: {
      pattern: "clouds",
      ways: [
        ["lacquer", "gamboge", "straw", "glaze"],
        ["nightIndigo", "straw", "cinnabar", "rinsedIndigo"],
        ["gamboge", "lacquer", "silk", "moss"],
      ],
    },
    trim: {
      pattern: "spider",
      ways: [
        ["ink", "gamboge", "cinnabar"],
        ["lacquer", "straw", "gamboge"],
        ["lacquer", "straw", "gamboge"],
      ],
    },
    lining: ["ink", "lacquer", "lacquer"],
    accent: ["gamboge", "gamboge", "ink"],
    board: "cloth",
    boards: 2,
  },
  {
    key: "lady-of-the-xiang",
    title: { zh: "湘夫人", en: "Lady of the Xiang" },
    statement: {
      zh: "“筑室兮水中，葺之兮荷盖。”《九歌》里的湘夫人迟迟没有来，等她的人就在水中央用荷叶盖了一座房子。我想做的正是这座房子：穿在身上、可以行走的水边居所。礼服分三层，里层是平口合体的长裙，绣一池荷花，花朵集中在腰线以下，越往下荷叶越密，像真的站在池子里；外层是一领月白的长披，从肩后垂到膝弯，前短后长，风过时像水面被推开。披的边缘只滚一道极细的釉绿，远看几乎没有，近看才知道它是水线。湘绣的荷花常常画得富贵，我有意让它清瘦：花瓣少一层，梗子长一分，留出一半的空地给丝绸自己的光。长披采用重磅真丝乔其，下垂感好，可以单独搭配职业套装。设计面向舞台主持、婚礼与文化节庆，也希望有一天被租赁平台收进去，让更多人只花很少的钱穿一次《楚辞》。",
      en: "'I build a house in the water and roof it with lotus.' In the Nine Songs the Lady does not come, and whoever waits for her builds a house in midstream. This is that house, made to be worn and walked in. Beneath lies a straight-topped dress with a pond embroidered from the waist down, the leaves growing denser towards the hem; above it hangs a long moon-white cape, short in front, down to the hollow of the knee behind, edged with a thread of glaze green that only shows from close by, like a waterline. I kept the lotus lean: one ring of petals fewer, a longer stem, half of the silk left empty for its own light. For hosts, brides and festivals, and one day, I hope, for a rental wardrobe that lets anyone wear the Songs of Chu for an evening.",
    },
    track: "礼服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: {
      zh: "《九歌·湘夫人》；湘绣荷花",
      en: "The Nine Songs, 'Lady of the Xiang'; embroidered lotus",
    },
    materials: [
      { name: { zh: "桑蚕丝（素绉缎）", en: "Silk crêpe satin" }, percent: 62 },
      { name: { zh: "桑蚕丝（重磅乔其）", en: "Heavy silk georgette" }, percent: 38 },
    ],
    designer: "易听澜",
    team: [{ name: "易听澜", shareBp: 10000 }],
    garment: gownOf({ top: "straight", shape: "aline", folds: 12, depth: 0.026, cape: "long" }),
    colourways: [
      { zh: "月白", en: "Moon white" },
      { zh: "苍绿", en: "Deep green" },
    ],
    main: {
      pattern: "lotus",
      ways: [
        ["moonwhite", "lotus", "cinnabar", "glaze"],
        ["moss", "hibiscus", "cinnabar", "paleGlaze"],
      ],
    },
    second: { pattern: "satin", ways: [["moonwhite"], ["paleGlaze"]] },
    lining: ["paleGlaze", "moss"],
    accent: ["glaze", "straw"],
    board: "figure",
    boards: 1,
  },
  {
    key: "moon-over-dongting",
    title: { zh: "洞庭秋月", en: "Autumn Moon over Dongting" },
    statement: {
      zh: "“湖光秋月两相和，潭面无风镜未磨。”刘禹锡写洞庭的夜，妙在“未磨”两个字：湖面不是镜子，它有一层薄薄的、毛茸茸的光。这件舞会礼服就从这层光开始。上身是心形领的鱼骨胸衣，面料为靛蓝提花，波纹一片压着一片，每片六道弧线，由深到浅，像把月光一圈圈推开；裙身用了二十四幅月白素缎，裙摆周长将近八米，褶子从腰间生出来，没有一道是缝死的，落地后由布自己去找位置。后摆留出三十厘米的小拖尾，便于上台阶。腰间一条朱砂色宽带，是夜里唯一的暖色，像君山岛上还没熄的灯。波纹的尺寸按湖面涟漪的照片量过，六十四毫米一片，穿在人身上既看得清图案，又不至于花哨。裙里衬三层硬纱，可拆洗。它为成人礼、毕业舞会与交响音乐会而做，愿每个穿它的女孩都记得自己是在大湖边长大的。",
      en: "'Lake light and autumn moon agree; no wind, a mirror not yet polished.' The charm of Liu Yuxi's line lies in 'not yet polished': the lake is no mirror, it carries a thin, downy light. This ball gown begins there. The boned bodice is an indigo jacquard of scale waves, six arcs to a scale, pushing the moonlight outwards ring by ring; the skirt is moon-white satin, almost eight metres round at the hem, its folds springing from the waist and left unstitched, so that the cloth finds its own place. A broad cinnabar sash is the one warm colour of the night, a lamp still burning on Junshan island. The scales measure thirty-two millimetres, taken from photographs of real ripples. For coming-of-age days, graduation balls and concerts.",
    },
    track: "礼服",
    dimensions: ["款式设计", "材质组合设计"],
    huxiangSource: {
      zh: "潇湘八景“洞庭秋月”",
      en: "'Autumn moon over Dongting', one of the eight views of Xiaoxiang",
    },
    materials: [
      { name: { zh: "醋酸缎", en: "Acetate satin" }, percent: 70 },
      { name: { zh: "桑蚕丝提花", en: "Silk jacquard" }, percent: 30 },
    ],
    designer: "龙浅",
    team: [
      { name: "龙浅", shareBp: 5500 },
      { name: "周望", shareBp: 4500 },
    ],
    garment: gownOf({
      top: "sweetheart",
      shape: "ball",
      folds: 14,
      depth: 0.045,
      train: 0.3,
      two: true,
      sash: true,
    }),
    colourways: [
      { zh: "秋月", en: "Autumn moon" },
      { zh: "夜湖", en: "Night lake" },
    ],
    main: {
      pattern: "waves",
      ways: [
        ["indigo", "moonwhite"],
        ["nightIndigo", "rinsedIndigo"],
      ],
    },
    second: { pattern: "satin", ways: [["moonwhite"], ["indigo"]] },
    lining: ["moonwhite", "nightIndigo"],
    accent: ["cinnabar", "straw"],
    board: "frieze",
    boards: 2,
  },
];
