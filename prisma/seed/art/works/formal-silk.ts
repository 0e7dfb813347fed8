import type { WorkRecipe } from "../recipe";
import { gownOf, qipaoOf, tunicOf } from "./drafts";

/** 礼服: silk, resist and gauze. */
export const formalSilk: WorkRecipe[] = [
  {
    key: "peony-evening",
    title: { zh: "夜来牡丹", en: "Peonies by Night" },
    statement: {
      zh: "湘绣里牡丹最多，也最难出新。师傅说难不在花，在夜：白天的牡丹谁都会绣，夜里的牡丹要有人提着灯看。我把底子压到夜蓝，花瓣只留最外一圈受光，越往里越沉，像灯笼从花上移过去的那一刻；藤蔓走一道长长的波，从肩头荡到裙边，大小花交替，始终有一朵正要打开。旗袍取一九二〇年代的倒大袖，袖口一尺，举杯时滑到肘间，露出一截手腕；衣身比三十年代的宽，不勒腰，靠丝绸自己的重量收住线条。高领五厘米半，滚藤黄细边，扣子盘成花蕾。开衩只到膝下，走小步也从容。双面绣做在袖口内侧，翻起来才看得见，那是给自己看的花。整件用线二十七色，绣工一千一百小时，我们同时开发了数码刺绣版，把价格降到十分之一。夜里看花的人，不该只有少数几个。",
      en: "Peonies are the commonest thing in Xiang embroidery and the hardest to renew. The difficulty, my teacher said, is not the flower but the night: anyone can embroider a peony by day; by night someone must hold the lamp. So the ground sinks to night indigo, only the outermost petals catch light, and inwards all grows dark, as in the moment when a lantern moves on. The scroll swings in one long wave from shoulder to hem. The cut is that of the nineteen-twenties: wide bell sleeves that slide to the elbow when a glass is raised, a body that does not pinch the waist but lets the weight of silk draw the line. Inside the cuff is double-sided work that shows only when turned back, flowers for oneself. Twenty-seven colours, eleven hundred hours; a machine-embroidered edition costs a tenth, for those who look at flowers by night should not be few.",
    },
    track: "礼服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: {
      zh: "湘绣牡丹与双面绣",
      en: "Peonies and double-sided work of Xiang embroidery",
    },
    materials: [{ name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 100 }],
    designer: "曾绣灯",
    team: [
      { name: "曾绣灯", shareBp: 6000 },
      { name: "成丝雨", shareBp: 4000 },
    ],
    garment: qipaoOf({
      hem: 0.16,
      slit: 0.4,
      sleeve: "bell",
      ease: 0.012,
      collar: 0.055,
      frogs: "flower",
      border: 0.045,
    }),
    colourways: [
      { zh: "夜蓝", en: "Night indigo" },
      { zh: "月白", en: "Moon white" },
      { zh: "紫檀", en: "Rosewood" },
    ],
    main: {
      pattern: "peony",
      ways: [
        ["nightIndigo", "hibiscus", "lacquer", "bamboo"],
        ["moonwhite", "lotus", "cinnabar", "glaze"],
        ["plum", "hibiscus", "lacquer", "paleGlaze"],
      ],
    },
    trim: { pattern: "satin", ways: [["ink"], ["rinsedIndigo"], ["lacquer"]] },
    lining: ["lacquer", "moonwhite", "plum"],
    accent: ["gamboge", "indigo", "straw"],
    board: "figure",
    boards: 2,
  },
  {
    key: "indigo-moon",
    title: { zh: "靛月", en: "Indigo Moon" },
    statement: {
      zh: "礼服一定要是丝绸吗？我把外婆的蓝印花布被面裁成了旗袍，穿去参加一个很正式的晚宴，整晚都有人来问。后来就有了这一件。棉布，六遍靛蓝，牡丹团花直径十二厘米，白得像月亮，一朵在左胸，一朵在后腰，其余都让位给深蓝。布不会像缎子那样反光，所以轮廓必须自己说话：七分袖收在腕上三寸，小立领，腰线略高，臀围只留一指松，长到膝下，开衩十五厘米，走路利落。门襟、领口、袖边全部滚一道月白细牙，像给夜空描了一圈边；扣子用同布盘成团花，和版上的花一模一样。为了让棉布挺，我在里面衬了一层桑皮纸纤维做的无纺布，轻，透气，会记得身体的弧度。它的成本不到同款真丝的四分之一，能机洗，能晾在院子里。我想证明体面不在料子的贵贱，在于你有没有认真对待一块布。",
      en: "Must a formal dress be silk? I cut my grandmother's quilt cover into a qipao, wore it to a very formal dinner, and was asked about it all night. This one followed. Cotton, six dips of indigo, peony roundels twelve centimetres across and white as the moon: one on the left breast, one in the small of the back, the rest left to deep blue. Cotton does not gleam like satin, so the outline must speak for itself: sleeves that stop above the wrist, a small collar, a waist a little high, a finger of ease at the hip, below the knee, a short slit for a brisk walk. A moon-white piping outlines the night sky, and the frogs are coiled into the same flower. A fleece of mulberry bark keeps it crisp and remembers the body. It costs a quarter of its silk sister and dries in the yard. Dignity is not the price of a cloth but how seriously one takes it.",
    },
    track: "礼服",
    dimensions: ["材质组合设计", "款式设计"],
    huxiangSource: { zh: "邵阳蓝印花布团花", en: "Peony roundels of Shaoyang resist cloth" },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 92 },
      { name: { zh: "桑皮纤维", en: "Mulberry bark fibre" }, percent: 8 },
    ],
    designer: "莫问蓝",
    team: [{ name: "莫问蓝", shareBp: 10000 }],
    garment: qipaoOf({
      hem: 0.36,
      slit: 0.52,
      sleeve: "half",
      ease: 0.006,
      collar: 0.045,
      frogs: "flower",
    }),
    colourways: [
      { zh: "靛蓝", en: "Indigo" },
      { zh: "反白", en: "Reversed" },
    ],
    main: {
      pattern: "peonyResist",
      ways: [
        ["indigo", "silk"],
        ["silk", "indigo"],
      ],
    },
    lining: ["moonwhite", "indigo"],
    accent: ["moonwhite", "indigo"],
    board: "cloth",
    boards: 2,
  },
  {
    key: "forty-nine-grams",
    title: { zh: "四十九克", en: "Forty-nine Grams" },
    statement: {
      zh: "马王堆出土的素纱襌衣，重四十九克，可以叠起来放进一只火柴盒。它没有颜色，没有花纹，几乎没有重量，两千年后却仍然是最难复制的一件衣服。我不想复制，我想知道为什么古人要在一身锦绣外面再罩一层看不见的东西。穿过一次纱衣之后我明白了：它让里面的花像隔着雾。这件礼服长袍就是一层雾。米白的细纱，对襟直裾，大袖垂到膝边，腋下开片，抬手时整个人像展开的一页纸；只在领缘、袖缘和下摆镶三寸宽的乘云锦，藤黄、朱砂压在漆黑上，那是雾散之后看见的东西。里面可以穿任何一件素色长裙，也可以只穿自己。纱用十一分特的细旦丝织成，成衣不到一百六十克，离四十九克还差得远，我把这个差距写在了吊牌上，算是对两千年前那位织工的一个鞠躬。",
      en: "The plain gauze gown of Mawangdui weighs forty-nine grams and folds into a matchbox. It has no colour, no figure and almost no weight, and after two thousand years it is still the hardest garment to copy. I did not want to copy it; I wanted to know why one would put something invisible over brocade. Having worn gauze once I understood: it lets the flowers beneath lie as in mist. This long robe is a layer of mist: fine undyed gauze, straight fronts, sleeves that fall to the knee, open beneath the arm so that raising a hand unfolds the whole like a page. Only collar, cuffs and hem are edged in riding-clouds brocade, gamboge and cinnabar on black, which is what one sees when the mist lifts. Mine weighs nearly a hundred and sixty grams. The difference is printed on the tag, as a bow to the weaver.",
    },
    track: "礼服",
    dimensions: ["织物结构设计", "材质组合设计"],
    huxiangSource: { zh: "马王堆汉墓素纱襌衣", en: "The plain gauze gown of the Mawangdui tombs" },
    materials: [
      { name: { zh: "桑蚕丝纱", en: "Silk gauze" }, percent: 85 },
      { name: { zh: "桑蚕丝锦", en: "Silk brocade" }, percent: 15 },
    ],
    designer: "肖追远",
    team: [
      { name: "肖追远", shareBp: 7000 },
      { name: "陆一克", shareBp: 3000 },
    ],
    garment: tunicOf({
      kind: "robe",
      hem: 0.08,
      front: "open",
      collar: "band",
      neck: "v",
      sleeve: {
        length: 0.58,
        wide: [0.1, 0.13, 0.18],
        border: 0.08,
        spread: 0.66,
        bend: 0.08,
        dip: 0.06,
      },
      ease: 0.034,
      flare: 0.1,
      slit: 0,
      border: 0.1,
      frogs: "none",
    }),
    colourways: [
      { zh: "雾", en: "Mist" },
      { zh: "月", en: "Moon" },
    ],
    main: {
      pattern: "ramie",
      ways: [
        ["silk", "silk"],
        ["moonwhite", "silk"],
      ],
    },
    trim: {
      pattern: "clouds",
      ways: [
        ["ink", "gamboge", "cinnabar", "straw"],
        ["indigo", "straw", "moonwhite", "gamboge"],
      ],
    },
    lining: ["ramie", "moonwhite"],
    accent: ["lacquer", "nightIndigo"],
    board: "frieze",
    boards: 2,
  },
  {
    key: "third-day-letter",
    title: { zh: "三朝信", en: "Letter of the Third Day" },
    statement: {
      zh: "出嫁三日，姊妹们的信到了，新娘子不能当着婆家的面哭，就躲到灶屋里读。那一刻她还是女儿。这件回门宴礼服写的就是那一刻。挂脖的窄立领把肩膀全部让出来，像把头发挽起来露出的后颈；裙身笔直落地，没有一处装饰，只有字：墨一样的夜蓝底上，银白的斜体符号从上往下排，菱格为界，偶尔一个藤黄，是哽咽。符号全部是自创的，我请教过研究女书的老师，她说形神可以学，原字请留给原来的人，我照做了。裙摆镶一道十四厘米的素缎，把字收住，像信纸最后的空白。后背开到肩胛下，用一排三十六粒包扣扣上，必须有另一个人帮忙，这是我故意的——出嫁那天，总该有一个姐妹站在你身后。面料为真丝双宫缎，压字的地方用凸版起绒，手指能摸出来。信，本来就是应该用手读的。",
      en: "On the third day the sisters' letter arrived, and the bride, who could not weep before her husband's family, read it in the kitchen. For that moment she was still a daughter. This dress for the visit home is written for that moment. A narrow halter collar gives up the shoulders like a nape under pinned hair; the skirt falls straight and bears nothing but signs, silver on night blue, slanting down the lozenges, now and then one in gamboge, a catch in the voice. All of them are invented: the spirit may be learnt, a scholar of the script told me, but leave the letters to those who wrote them, and so I did. A band of plain satin closes the text like the blank at the end of a page. Thirty-six covered buttons run down the back and cannot be fastened alone, on purpose: on that day a sister should stand behind you.",
    },
    track: "礼服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "江永女书三朝书（符号为自创）",
      en: "Third-day letters of Jiangyong (signs invented)",
    },
    materials: [{ name: { zh: "桑蚕丝（双宫缎）", en: "Dupion silk satin" }, percent: 100 }],
    designer: "何纸鸢",
    team: [{ name: "何纸鸢", shareBp: 10000 }],
    garment: gownOf({ top: "halter", shape: "column", folds: 10, depth: 0.018, border: 0.14 }),
    colourways: [
      { zh: "夜信", en: "Night letter" },
      { zh: "喜信", en: "Wedding letter" },
    ],
    main: {
      pattern: "lozenges",
      ways: [
        ["nightIndigo", "moonwhite", "gamboge"],
        ["cinnabar", "silk", "straw"],
      ],
    },
    trim: { pattern: "satin", ways: [["nightIndigo"], ["lacquer"]] },
    lining: ["rinsedIndigo", "hibiscus"],
    accent: ["gamboge", "straw"],
    board: "figure",
    boards: 1,
  },
];
