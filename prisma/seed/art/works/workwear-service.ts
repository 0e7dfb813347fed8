import type { WorkRecipe } from "../recipe";
import { jacketOf, shirtOf, skirtOf, trousersOf } from "./drafts";

/** 职业服: those who receive guests, on the train, in the museum, by the river. */
export const workwearService: WorkRecipe[] = [
  {
    key: "cinnabar-line",
    title: { zh: "朱砂线", en: "The Cinnabar Line" },
    statement: {
      zh: "从株洲的车间出发，一列动车要经过几千双手才开得出去。我为这条线路上的乘务员设计制服，想留住的就是那条贯穿车身的红线。它在衣服上从左领口出发，沿翻领的止口走到下摆，再绕后背一圈回到右边，全程只有三毫米宽，朱砂色真丝滚条，远看像车身掠过时留下的一道光。上衣收腰，下摆微微放开，蹲下取行李不绷；青果领圆而不尖，孩子扑过来不会划到脸；半裙是A字，膝上五厘米处开始放量，里面藏一道活褶，跨大步时打开，站定时合拢。面料为人字纹羊毛与再生聚酯，炭黑里有一层极细的灰，耐污、不反光，真空收纳八小时仍能自然回弹。我们量过四十位乘务员的身材数据，把规格从六档增加到十一档，没有人需要为制服减肥。朱砂在湘西又叫丹砂，古人用来点睛，我用来点题。",
      en: "A high-speed train leaves the works in Zhuzhou only after thousands of hands have touched it. For the attendants on that line I wanted to keep one thing, the red stripe along its side. It starts at the left collar, follows the edge of the lapel to the hem, runs round the back and returns on the right, three millimetres of cinnabar silk piping, a streak left by something passing. The jacket is waisted and opens a little below, so that it does not strain when reaching for a suitcase; the shawl collar has no point to scratch a child's cheek; a hidden pleat in the skirt opens for a long stride and closes again. Herringbone wool and recycled polyester, charcoal with a breath of grey. Forty attendants were measured and the sizes went from six to eleven: nobody should diet for a uniform.",
    },
    track: "职业服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "株洲轨道交通；湘西朱砂",
      en: "The railway works of Zhuzhou; cinnabar of western Hunan",
    },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 55 },
      { name: { zh: "再生聚酯", en: "Recycled polyester" }, percent: 45 },
    ],
    designer: "蒋疾",
    team: [
      { name: "蒋疾", shareBp: 5000 },
      { name: "文慕云", shareBp: 5000 },
    ],
    garment: {
      kind: "ensemble",
      upper: jacketOf({
        hem: 0.85,
        collar: "shawl",
        pockets: "welt",
        fit: 0.004,
        flare: 0.02,
        piped: true,
      }),
      lower: skirtOf({
        shape: "aline",
        hem: 0.52,
        flare: 0.045,
        folds: 6,
        depth: 0.008,
        closure: "none",
      }),
    },
    colourways: [
      { zh: "炭黑", en: "Charcoal" },
      { zh: "藏蓝", en: "Navy" },
      { zh: "银灰", en: "Silver" },
    ],
    main: {
      pattern: "herringbone",
      ways: [
        ["ink", "smoke"],
        ["nightIndigo", "indigo"],
        ["smoke", "mist"],
      ],
    },
    second: {
      pattern: "herringbone",
      ways: [
        ["ink", "smoke"],
        ["nightIndigo", "indigo"],
        ["smoke", "mist"],
      ],
    },
    trim: { pattern: "satin", ways: [["ink"], ["nightIndigo"], ["smoke"]] },
    lining: ["cinnabar", "cinnabar", "cinnabar"],
    accent: ["cinnabar", "cinnabar", "cinnabar"],
    button: ["ink", "ink", "smoke"],
    board: "frieze",
    boards: 2,
  },
  {
    key: "under-the-glaze",
    title: { zh: "釉下", en: "Under the Glaze" },
    statement: {
      zh: "醴陵的釉下五彩，画在素坯上，罩一层透明釉，再进一千三百多度的窑。颜色被封在玻璃底下，摸不到，也褪不掉。我想把“封在下面”的感觉做成一件陶瓷博物馆讲解员的夏装：月白底子上，靛蓝缠枝牡丹走线极轻，外面一层同色的莱赛尔细网压花，花像隔着水。上衣立领短袖，宽松到肩头刚好滑出一点弧，口袋藏在侧缝；裤子是阔腿，垂到鞋面，走在展厅里没有声音——我特意选了不摩擦发响的强捻纱。缠枝的走向从左下往右上，讲解员抬手指向展柜时，枝条正好顺着手臂伸过去。这套衣服一年要洗一百多次，所以花是匹染后数码喷印再固色，色牢度四到五级，比真的瓷器差一点，比一般印花好得多。它不适合出现在热闹的地方，它适合安静地站在一只碗旁边。",
      en: "In Liling the five colours are painted on raw clay, covered with clear glaze and fired above thirteen hundred degrees. They lie sealed under glass where no finger and no time can reach them. I wanted that 'underneath' for a ceramic museum's guides in summer: on moon white a peony scroll in indigo, drawn very lightly and printed beneath a sheer net of the same yarn, so that the flowers seem to lie under water. A standing collar, a short sleeve that just curves off the shoulder, pockets lost in the seams; wide trousers of a high-twist yarn that makes no sound in a gallery. The scroll climbs from lower left to upper right: when the guide points at a case, the branch goes with the arm. It is washed a hundred times a year and keeps its blue. It does not suit noisy places; it suits standing quietly beside a bowl.",
    },
    track: "职业服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: { zh: "醴陵釉下五彩瓷", en: "Underglaze five-colour porcelain of Liling" },
    materials: [
      { name: { zh: "莱赛尔", en: "Lyocell" }, percent: 80 },
      { name: { zh: "锦纶", en: "Polyamide" }, percent: 20 },
    ],
    designer: "汤素胚",
    team: [{ name: "汤素胚", shareBp: 10000 }],
    garment: {
      kind: "ensemble",
      upper: shirtOf({ fit: "boxy", sleeve: "short", collar: "stand", length: -0.01 }),
      lower: trousersOf({ leg: "wide", hem: 0.04 }),
    },
    colourways: [
      { zh: "月白", en: "Moon white" },
      { zh: "豆青", en: "Pea green" },
    ],
    main: {
      pattern: "peony",
      ways: [
        ["silk", "rinsedIndigo", "indigo", "glaze"],
        ["paleGlaze", "silk", "hibiscus", "glaze"],
      ],
    },
    second: {
      pattern: "satin",
      ways: [["moonwhite"], ["silk"]],
    },
    lining: ["moonwhite", "silk"],
    accent: ["indigo", "glaze"],
    button: ["indigo", "glaze"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "winter-birds",
    title: { zh: "候鸟来时", en: "When the Birds Come" },
    statement: {
      zh: "每年十一月，洞庭湖的水退下去，白鹤、小天鹅、豆雁一群一群落在泥滩上。湿地巡护员就在那时候最忙，凌晨划船出去，天黑才回来，湖风能把人吹透。这件大衣是给他们的。长度到膝盖以下，坐在船头盖得住腿；双排扣左右都能扣，风从哪边来就往哪边叠；大翻领立起来用一粒暗扣锁住，下巴以上不进风。外层是紧捻羊毛混回收渔网再生的锦纶，织成窗格，格线取芦苇的枯黄与水的青灰；里子印着一整片洞庭波，只有解开扣子的人看得见——那是湖留给守湖人的礼物。口袋里缝了一层绒，旁边有一只挂望远镜的小襻。鸟怕鲜艳的颜色，所以整件衣服没有一处反光，纽扣也磨成了哑面。我们计划每卖出一件，捐一件给保护站。渔网曾经是鸟的敌人，现在变成了看护它们的人的衣裳，这件事让我觉得做设计是有用的。",
      en: "Each November the water of Dongting falls, and cranes, swans and bean geese settle on the mud in their thousands. That is when the wetland wardens are busiest, out by boat before dawn and home after dark, in a wind that goes through anything. This coat is theirs. It covers the knees in the bow of a boat; the double front buttons either way, whichever side the wind is on; the broad collar stands up and locks. The cloth is tight wool blended with nylon from recovered fishing nets, its window check drawn in dead reed and grey water. The lining carries a whole sheet of lake waves that only the wearer sees. Birds shy at brightness, so nothing shines, the buttons included. The nets were once the birds' enemy; that they now clothe those who guard them makes me think design is of use.",
    },
    track: "职业服",
    dimensions: ["材质组合设计", "款式设计"],
    huxiangSource: {
      zh: "洞庭湖湿地与候鸟",
      en: "The wetlands of Lake Dongting and their winter birds",
    },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 64 },
      { name: { zh: "渔网再生锦纶", en: "Polyamide from fishing nets" }, percent: 36 },
    ],
    designer: "廖苇岸",
    team: [
      { name: "廖苇岸", shareBp: 8000 },
      { name: "戴舟", shareBp: 2000 },
    ],
    garment: jacketOf({
      kind: "coat",
      figure: "man",
      hem: 0.42,
      collar: "fold",
      closure: "double",
      pockets: "flap",
      fit: 0.012,
      flare: 0.03,
    }),
    colourways: [
      { zh: "苇灰", en: "Reed grey" },
      { zh: "泥滩", en: "Mudflat" },
    ],
    main: {
      pattern: "windowpane",
      ways: [
        ["smoke", "straw", "moonwhite"],
        ["tea", "pottery", "ramie"],
      ],
    },
    lining: ["rinsedIndigo", "moss"],
    accent: ["ink", "ink"],
    button: ["ink", "tea"],
    board: "figure",
    boards: 1,
  },
  {
    key: "river-welcome",
    title: { zh: "迎江", en: "Facing the River" },
    statement: {
      zh: "湘江边的老饭店，门口总站着一个人，替你拉开车门，说一声“回来了”，而不是“欢迎光临”。这件礼宾大衣写给那声“回来了”。戗驳领、双排扣、束腰，轮廓借了上世纪三十年代的长大衣，把它从傲慢里救出来：驳头换成湘绣乘云纹的提花缎，站在灯下才慢慢浮现；腰带正中一枚方扣，取自岳阳楼斗拱的剖面；袖口翻起四指宽，露出同样的云，接过行李时客人会看到。大身是炭黑人字呢，垂而有骨，雨天水珠挂得住、抖得掉。后背中缝开衩到臀线，弯腰开车门时前片不会翘起。女款先行，男款同版放量，因为这份工作早已不只属于男人。内袋三只，分别给房卡、手机和一包喉糖——我访谈过的每一位门童都提到了喉糖。颜色只有黑与一点暗金，江水在身后，已经足够好看。",
      en: "At the door of an old hotel on the Xiang stands someone who opens your car and says not 'welcome' but 'you're back'. This coat is written for that phrase. Peaked lapels, a double front and a belt: the outline is that of the nineteen-thirties, rescued from its arrogance. The lapels are figured satin with clouds that surface slowly under the lamp; the buckle is the section of a bracket from Yueyang Tower; four fingers of the same cloud show at the turned cuff when the suitcase is handed over. Charcoal herringbone with a good fall, from which rain shakes off; a back vent, so that the front does not ride up at the car door. The women's cut came first and the men's was graded from it. Three inside pockets: key cards, a telephone, throat lozenges. Every porter I talked to mentioned the lozenges.",
    },
    track: "职业服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "湘江码头与岳阳楼斗拱",
      en: "The landing stages of the Xiang; brackets of Yueyang Tower",
    },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 90 },
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 10 },
    ],
    designer: "左岸",
    team: [{ name: "左岸", shareBp: 10000 }],
    garment: jacketOf({
      kind: "coat",
      hem: 0.36,
      collar: "peak",
      closure: "double",
      breaks: 0.05,
      pockets: "welt",
      fit: 0.006,
      flare: 0.06,
      cuff: 0.075,
      belt: true,
      piped: true,
    }),
    colourways: [
      { zh: "炭黑暗金", en: "Charcoal and old gold" },
      { zh: "漆红", en: "Lacquer" },
      { zh: "江青", en: "River blue" },
    ],
    main: {
      pattern: "herringbone",
      ways: [
        ["ink", "smoke"],
        ["lacquer", "ink"],
        ["nightIndigo", "rinsedIndigo"],
      ],
    },
    trim: {
      pattern: "clouds",
      ways: [
        ["ink", "gamboge", "tea", "smoke"],
        ["ink", "gamboge", "straw", "cinnabar"],
        ["indigo", "straw", "moonwhite", "rinsedIndigo"],
      ],
    },
    lining: ["lacquer", "ink", "indigo"],
    accent: ["gamboge", "gamboge", "straw"],
    button: ["ink", "ink", "nightIndigo"],
    board: "figure",
    boards: 1,
  },
];
