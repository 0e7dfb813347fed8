import type { WorkRecipe } from "../recipe";
import { jacketOf, trousersOf, tunicOf } from "./drafts";

/** 职业服: kiln, ward, paddy and mountain path. */
export const workwearWorkshop: WorkRecipe[] = [
  {
    key: "kiln-fire",
    title: { zh: "铜官火色", en: "The Colour of the Kiln" },
    statement: {
      zh: "铜官镇的老窑工不看温度计，只看火色：暗红是六百度，橘红是九百，发白就要收火。这件陶艺师工作罩衣把火色当作色卡，从陶土褐过渡到藤黄，用絣织的办法先把经线扎染再上机，每一块菱形的边缘都毛茸茸的，像釉在坯上将流未流的一瞬。长沙窑的釉下彩就是在这样的火里烧出来的，一千多年前沿湘江出海，漂到了爪哇和阿拉伯。罩衣前开、直身，袖子七分并在肘部放宽，揉泥时推得上去；两侧大袋离身一指，湿手插进去不沾里；下摆与袖口用深褐色粗麻镶边，最脏的地方最耐洗。背后不开缝，整幅落到底，坐在拉坯凳上不会起堆。面料为棉麻交织，预缩两遍，泥点干了一搓就掉。铜官有一百多家作坊，我们为其中六家试做了样衣，反馈最多的一句是：终于有一件不用换下来就能见客人的工作服。",
      en: "Old potters in Tongguan read no thermometer but the colour of the fire: dark red is six hundred degrees, orange nine hundred, and when it whitens it is time to stop. This smock takes that scale for its palette, from clay brown to gamboge, in ikat: the warp is tied and dyed before weaving, so every lozenge has a downy edge, like glaze in the instant before it runs. It opens in front, hangs straight, and its three-quarter sleeves widen at the elbow so that they push up when wedging clay. The pockets stand off the body for wet hands; hem and cuffs, where the dirt gathers, are bound in the darkest ramie. The back is one piece and does not bunch on the wheel stool. Six workshops tried it: at last something one need not change out of when a customer comes.",
    },
    track: "职业服",
    dimensions: ["织物结构设计", "材质组合设计"],
    huxiangSource: {
      zh: "长沙铜官窑釉下彩",
      en: "Underglaze wares of the Tongguan kilns, Changsha",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 55 },
      { name: { zh: "苎麻", en: "Ramie" }, percent: 45 },
    ],
    designer: "谭陶然",
    team: [{ name: "谭陶然", shareBp: 10000 }],
    garment: tunicOf({
      figure: "man",
      hem: 0.72,
      front: "middle",
      sleeve: { length: 0.47, wide: [0.075, 0.072, 0.07], border: 0.055, spread: 0.36, bend: 0.22 },
      ease: 0.036,
      slit: 0.14,
      border: 0.07,
      pockets: true,
    }),
    colourways: [
      { zh: "窑火", en: "Kiln fire" },
      { zh: "草木灰釉", en: "Ash glaze" },
      { zh: "炭", en: "Charcoal" },
    ],
    main: {
      pattern: "ikat",
      ways: [
        ["pottery", "straw", "cinnabar"],
        ["paleGlaze", "silk", "moss"],
        ["ink", "smoke", "tangerine"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["tea", "tea"],
        ["moss", "moss"],
        ["smoke", "ink"],
      ],
    },
    lining: ["ramie", "paleGlaze", "smoke"],
    accent: ["tea", "moss", "tangerine"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "ward-white",
    title: { zh: "湘雅白", en: "Ward White" },
    statement: {
      zh: "我在医院陪护过四十天，看护士一班走两万步，弯腰上百次，口袋里永远有三支笔、一卷胶布和一只停不下来的手机。护士服不缺洁白，缺的是体谅。这件上衣从领子改起：小立领开口偏右，不卡喉，听诊器挂上去不滑；大襟斜扣用隐形按扣，外面只留两粒布扣作记号，污染时三秒可以整件脱开，不必套头；短袖口加一指宽的浅绿滚边，洗手时一眼看得出袖子有没有湿。腰侧三个浅袋按使用顺序排列，最下面那只带拉链。面料选涤棉斜纹加导电丝，耐受七十度热洗和含氯消毒，却保留了棉的手感。为什么叫湘雅白？因为百年前长沙那所医学院的师生穿的就是这样素净的白，里面透着一点瓷器的青。滚边的釉绿取自岳州窑的碎片。衣服不会治病，但穿它的人站得直一点，病人心里就安一点。",
      en: "I spent forty days at a bedside and watched the nurses: twenty thousand steps a shift, a hundred bends, three pens, a roll of tape and a telephone that never rests. Their dress lacks no whiteness; it lacks consideration. The small collar opens to the right, clear of the throat, and a stethoscope does not slide off it. The slanting front closes with hidden snaps, so a soiled tunic comes off in three seconds and not over the head. A finger of pale green at the cuff shows whether the sleeve is wet. Pockets sit at the side in the order they are used. The twill stands seventy degrees and chlorine and still feels like cotton. Its white has a breath of porcelain green, after shards of Yuezhou ware. Clothes heal no one, but who wears them stands a little straighter, and whoever lies there is a little calmer.",
    },
    track: "职业服",
    dimensions: ["款式设计", "材质组合设计"],
    huxiangSource: {
      zh: "长沙近代医学传统；岳州窑青釉",
      en: "Changsha's medical tradition; the green glaze of Yuezhou ware",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 60 },
      { name: { zh: "聚酯纤维", en: "Polyester" }, percent: 38 },
      { name: { zh: "导电纤维", en: "Conductive fibre" }, percent: 2 },
    ],
    designer: "欧阳清和",
    team: [
      { name: "欧阳清和", shareBp: 7000 },
      { name: "廖一苇", shareBp: 3000 },
    ],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        hem: 0.82,
        sleeve: {
          length: 0.24,
          wide: [0.066, 0.066, 0.066],
          border: 0.03,
          spread: 0.34,
          bend: 0.1,
        },
        ease: 0.02,
        slit: 0.1,
        border: 0.03,
        frogs: "none",
        pockets: true,
      }),
      lower: trousersOf({ leg: "straight", hem: 0.07 }),
    },
    colourways: [
      { zh: "瓷白", en: "Porcelain" },
      { zh: "釉青", en: "Celadon" },
    ],
    main: {
      pattern: "twill",
      ways: [
        ["silk", "silk"],
        ["paleGlaze", "silk"],
      ],
    },
    second: {
      pattern: "twill",
      ways: [
        ["silk", "moonwhite"],
        ["paleGlaze", "paleGlaze"],
      ],
    },
    trim: {
      pattern: "twill",
      ways: [
        ["glaze", "paleGlaze"],
        ["glaze", "glaze"],
      ],
    },
    lining: ["silk", "silk"],
    accent: ["glaze", "silk"],
    board: "figure",
    boards: 1,
  },
  {
    key: "shade-of-rice",
    title: { zh: "禾下乘凉", en: "In the Shade of Rice" },
    statement: {
      zh: "有一位农学家说过，他梦见水稻长得比高粱还高，自己就坐在稻穗下乘凉。这句话在湖南人人会背，我把它做成了育种人员的田间工作套装。格子是稻田的格子：底色取早稻将黄未黄的草黄，朱砂细线是田埂上的标记绳，白线是水渠，八厘米多一格，和试验田插牌的比例一样。衣领是可以立起来遮后颈的方领，前胸与下袋共三只，袋盖带磁扣，低头时种子袋不会倒出来；裤子膝部双层，裤脚收窄塞得进水靴，后腰加高两厘米，蹲下去不露。面料为棉与聚乳酸纤维混纺，聚乳酸本来就是从粮食里来的，埋进土里一年能降解。防晒指数四十以上，汗湿后二十分钟干透。整套不到七百克。颜色会被太阳晒浅，我们把这一点写进了洗标：褪色是它在田里待过的证明，请不要退货。",
      en: "An agronomist once said that he dreamt of rice taller than sorghum, and of sitting down to cool off in its shade. Everyone in Hunan knows the sentence; I made it into a field suit for plant breeders. The check is the paddy: a straw ground, a cinnabar thread for the marker cord on the dyke, a white one for the ditch, eight centimetres a field. The square collar stands up to shade the neck, three pockets close with magnets so that seed bags stay in when one bends, the knees are double, the ankle fits a rubber boot. Cotton is blended with polylactide, which comes from grain and goes back to soil within a year. The sun will bleach it, and the care label says so: fading proves that it has been in the field, please do not return it.",
    },
    track: "职业服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: {
      zh: "湖南杂交水稻与“禾下乘凉梦”",
      en: "Hunan's hybrid rice and the dream of its shade",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 70 },
      { name: { zh: "聚乳酸纤维", en: "Polylactide" }, percent: 30 },
    ],
    designer: "曾稼轩",
    team: [
      { name: "曾稼轩", shareBp: 6500 },
      { name: "肖穗", shareBp: 3500 },
    ],
    garment: {
      kind: "ensemble",
      upper: jacketOf({
        figure: "man",
        hem: 0.86,
        collar: "fold",
        pockets: "patch",
        fit: 0.01,
        chest: true,
      }),
      lower: trousersOf({ figure: "man", leg: "tapered", hem: 0.1, pockets: "patch" }),
    },
    colourways: [
      { zh: "早稻", en: "Early rice" },
      { zh: "秧青", en: "Seedling" },
    ],
    main: {
      pattern: "windowpane",
      ways: [
        ["straw", "cinnabar", "silk"],
        ["bamboo", "straw", "silk"],
      ],
    },
    second: {
      pattern: "twill",
      ways: [
        ["moss", "bamboo"],
        ["pottery", "straw"],
      ],
    },
    lining: ["ramie", "paleGlaze"],
    accent: ["moss", "moss"],
    button: ["tea", "tea"],
    board: "frieze",
    boards: 2,
  },
  {
    key: "path-keeper",
    title: { zh: "守山", en: "Keeper of the Path" },
    statement: {
      zh: "张家界的护林员每天要走二十公里石板路，背篓里是干粮、喊话器和一把砍刀，雨雾里三米之外看不见人。我跟着走了五天，回来后决定这套衣服要解决三件事：看得见、挂得住、干得快。领口、袖口与下摆各有一圈土家栏杆边，红黄绿白四色提花里织进了反光丝，白天是花边，手电一照整圈发亮；两只贴袋与胸袋的袋口都是斜的，背着背篓也能从前面掏到；裤脚收口，内侧加了一层防蛇布。大身用苔绿与竹绿交织的斜纹，站在林子里是一块石头的颜色，红边又足够让同伴认出你。面料三防，腋下留六个透气孔，藏在袖窿缝里。我没有用迷彩，山不需要人伪装成它。土家人把栏杆边绣在袖口，据说是为了挡住山里的邪气；我愿意相信，一圈好看的花边，确实能让独自走夜路的人胆子大一点。",
      en: "A ranger in Zhangjiajie walks twenty kilometres of stone path a day with food, a loudhailer and a machete on the back; in the mist nobody is seen at three metres. I walked along for five days and came home with three demands: be seen, hold things, dry fast. A Tujia border runs round collar, cuffs and hem, and a retro-reflective yarn is woven into it: lace by day, a ring of light under a torch. All pocket mouths slant, so that hands reach them in front of a pack frame; the ankles close and carry a layer against snakes. The twill of moss and bamboo is the colour of a rock among trees. I used no camouflage: the mountain does not need us to pretend. Such borders are said to keep evil out of a sleeve. I like to believe that a handsome edge does make one braver on a dark path.",
    },
    track: "职业服",
    dimensions: ["款式设计", "织物结构设计"],
    huxiangSource: {
      zh: "张家界山林；土家织锦栏杆边",
      en: "The Zhangjiajie forests; Tujia border bands",
    },
    materials: [
      { name: { zh: "锦纶", en: "Polyamide" }, percent: 52 },
      { name: { zh: "棉", en: "Cotton" }, percent: 46 },
      { name: { zh: "反光纱", en: "Reflective yarn" }, percent: 2 },
    ],
    designer: "覃远山",
    team: [{ name: "覃远山", shareBp: 10000 }],
    garment: {
      kind: "ensemble",
      upper: jacketOf({
        hem: 0.86,
        collar: "stand",
        closure: "zip",
        pockets: "patch",
        fit: 0.012,
        border: 0.045,
        cuff: 0.055,
      }),
      lower: trousersOf({ leg: "tapered", hem: 0.08, border: 0.045 }),
    },
    colourways: [
      { zh: "苔石", en: "Mossy rock" },
      { zh: "雾蓝", en: "Mist blue" },
    ],
    main: {
      pattern: "twill",
      ways: [
        ["moss", "bamboo"],
        ["rinsedIndigo", "moonwhite"],
      ],
    },
    second: {
      pattern: "twill",
      ways: [
        ["ink", "moss"],
        ["nightIndigo", "indigo"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
        ["nightIndigo", "cinnabar", "straw", "silk", "rinsedIndigo"],
      ],
    },
    lining: ["bamboo", "moonwhite"],
    accent: ["cinnabar", "cinnabar"],
    button: ["ink", "ink"],
    board: "figure",
    boards: 1,
  },
];
