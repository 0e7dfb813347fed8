import type { WorkRecipe } from "../recipe";
import { jacketOf, shirtOf, tunicOf } from "./drafts";

/** 职业服: for teachers, guides, attendants and those who work with their hands. */
export const workwearAcademy: WorkRecipe[] = [
  {
    key: "beneath-the-window",
    title: { zh: "窗下", en: "Beneath the Window" },
    statement: {
      zh: "岳麓书院的窗棂有几十种，看久了会发现它们都在做同一件事：用最少的木条，把光分匀。我在御书楼下画了三天，选出“步步锦”和四瓣花两种相间，织成一块暗纹西装料，横竖条子一深一浅，远看是灰绿素面，走近才看见窗。这是一套给高校教师与文博讲解员的职业上装：平驳领、单排两扣，胸袋一条，袋盖两个，肩不垫高，袖窿往下开一厘米半，抬手写板书时后背不吃紧。窗格纹的循环是二十二厘米，前中、口袋与后背中缝全部对格，格子在腰省处收窄而不断，这花了版师整整两周。里布用朱砂色铜氨丝，只在翻领翻起的一瞬间露出一线。面料羊毛占七成，加三成莱赛尔，春秋两季都能穿，机洗不变形。我自己是教师的孩子，记得父亲的袖口总沾着粉笔灰，所以袖口里缝了一道可拆的护边。",
      en: "The windows of Yuelu Academy come in dozens of patterns, and they all do the same thing: divide the light evenly with the fewest bars. I drew beneath the imperial library for three days and chose two of them, stepped squares and a four-petalled flower, woven into a suiting whose bars differ by one shade: grey-green and plain from afar, a window from close by. The jacket is for lecturers and museum guides: notched lapels, two buttons, unpadded shoulders, an armhole opened by a centimetre and a half so that writing on a board does not pull the back. The lattice repeats every twenty-two centimetres and is matched at front, pockets and centre back. The lining is cinnabar and shows for a moment when the collar is turned up. As a teacher's child I remember chalk on my father's cuffs: a guard inside the sleeve buttons out.",
    },
    track: "职业服",
    dimensions: ["织物结构设计", "款式设计"],
    huxiangSource: { zh: "岳麓书院窗棂“步步锦”", en: "Stepped lattice windows of Yuelu Academy" },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 70 },
      { name: { zh: "莱赛尔", en: "Lyocell" }, percent: 30 },
    ],
    designer: "罗砚秋",
    team: [{ name: "罗砚秋", shareBp: 10000 }],
    garment: jacketOf({ hem: 0.76, pockets: "flap", chest: true }),
    colourways: [
      { zh: "青瓦", en: "Roof tile" },
      { zh: "砚墨", en: "Inkstone" },
      { zh: "朱廊", en: "Red gallery" },
    ],
    main: {
      pattern: "lattice",
      ways: [
        ["paleGlaze", "glaze", "cinnabar"],
        ["ink", "smoke", "gamboge"],
        ["lacquer", "cinnabar", "straw"],
      ],
    },
    lining: ["cinnabar", "cinnabar", "ink"],
    accent: ["glaze", "ink", "lacquer"],
    button: ["moss", "ink", "ink"],
    board: "figure",
    boards: 2,
  },
  {
    key: "lusong-shift",
    title: { zh: "芦淞早班", en: "Early Shift in Lusong" },
    statement: {
      zh: "凌晨四点，株洲芦淞市场的灯先亮，拉布的、打包的、开叉车的，都在天亮前干活。我在档口帮过两年忙，知道工装最怕三件事：肩上勒、膝上磨、口袋浅。这件工作上衣从这三件事改起：肩线前移，包缝压在锁骨下，背包带不硌；四个立体口袋，底边打了活褶，装得下卷尺、粉片和手机，袋盖用深一号的织锦边封口，弯腰不掉东西；袖口六厘米，可以翻起来扣在小臂上。面料是棉与再生尼龙混纺的斜纹，靛蓝经、浅蓝纬，耐磨四万转，洗二十次之后的颜色比新的还好看。立领配盘扣，是我们讨论最久的地方——工友说拉链坏了没法修，扣子掉了自己会盘。土家栏杆边只用在领、袖、摆三处，红黄绿白不怕脏，也让不同档口的人远远认得出自己人。成本控制在一百八十元以内，首批三百件已在两家服装厂试穿一个季度。",
      en: "At four in the morning the lights of Lusong market come on first; those who haul, pack and drive forklifts work before daybreak. I helped at a stall for two years and know what working clothes fear: straps that cut, elbows that wear, pockets too shallow. So the shoulder seam moves forward, out from under the strap; the pockets stand out on a pleat and hold tape, chalk and telephone, closed with a flap edged in brocade; the cuff is deep and turns back. The twill of cotton and recycled nylon, indigo on pale blue, looks better after twenty washes than before. Frogs instead of a zip were our longest debate: a broken zip cannot be mended at the stall, a frog anyone here can tie. The border band sits at collar, cuff and hem, where dirt does not show and workmates know each other from afar.",
    },
    track: "职业服",
    dimensions: ["款式设计", "材质组合设计"],
    huxiangSource: {
      zh: "株洲芦淞服饰市场；土家织锦栏杆边",
      en: "Lusong garment market in Zhuzhou; Tujia border bands",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 68 },
      { name: { zh: "再生锦纶", en: "Recycled polyamide" }, percent: 32 },
    ],
    designer: "贺铁",
    team: [
      { name: "贺铁", shareBp: 6000 },
      { name: "谭小满", shareBp: 4000 },
    ],
    garment: jacketOf({
      figure: "man",
      hem: 0.82,
      collar: "stand",
      closure: "frogs",
      pockets: "patch",
      fit: 0.012,
      border: 0.045,
      cuff: 0.06,
      piped: true,
    }),
    colourways: [
      { zh: "靛蓝", en: "Indigo" },
      { zh: "炭灰", en: "Charcoal" },
      { zh: "赭石", en: "Ochre" },
    ],
    main: {
      pattern: "twill",
      ways: [
        ["indigo", "rinsedIndigo"],
        ["ink", "smoke"],
        ["pottery", "tea"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
        ["ink", "gamboge", "straw", "silk", "cinnabar"],
        ["ink", "straw", "cinnabar", "silk", "rinsedIndigo"],
      ],
    },
    lining: ["moonwhite", "mist", "ramie"],
    accent: ["cinnabar", "gamboge", "ink"],
    button: ["ink", "ink", "ink"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "women-letters",
    title: { zh: "三朝", en: "The Third Day" },
    statement: {
      zh: "江永的姑娘出嫁第三天，娘家姐妹要送来一册“三朝书”：布面线装，里面是用女书写的祝福与不舍，只有女人看得懂，夹着绣花的丝线和纸样。我第一次在江永女书生态博物馆看到它，就想，这册书应当被穿在讲解它的人身上。这件衬衫的布面是竖排的字行，细红线为界，字形斜长，多弧线与点，全部是我依女书笔意自创的符号，不成句、不借用真正的女书文字——那些字属于写它的人，我只借一点气息。领、袖口与门襟用素墨色，像书的包角；胸前一只小袋，正好放一支笔。版型为女性讲解员、图书管理员与基层女干部设计，肩部略宽，腰部留一点松，圆摆可塞可放。面料是莱赛尔与桑蚕丝交织，凉，垂，抗皱。设计里最大的“功能”是留白：每九个符号里有一个是红的，像读到要紧处，手指停了一下。",
      en: "In Jiangyong, on the third day after a wedding, the bride's sworn sisters brought a book: cloth bound, written in the women's script, which only women could read, with silk threads and paper patterns between its leaves. When I saw one in the museum I wished that whoever explains it might wear it. The shirting carries upright columns between fine red rules; its signs are slanted, made of arcs and dots, and every one of them is invented. They form no sentence and borrow no real letter: those belong to the women who wrote them. Collar, cuffs and placket are ink, like the corners of a bound book; one breast pocket holds one pen. Made for guides, librarians and women in village offices, easy at the waist, with a rounded tail. One sign in nine is red, as when a reading finger pauses.",
    },
    track: "职业服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "江永女书“三朝书”（符号为自创）",
      en: "Third-day books of Jiangyong women's script (signs invented)",
    },
    materials: [
      { name: { zh: "莱赛尔", en: "Lyocell" }, percent: 72 },
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 28 },
    ],
    designer: "卢静川",
    team: [{ name: "卢静川", shareBp: 10000 }],
    garment: shirtOf({ length: 0.02, fit: "regular", pockets: 1, tail: true, contrast: true }),
    colourways: [
      { zh: "纸白", en: "Paper" },
      { zh: "墨", en: "Ink" },
      { zh: "藕荷", en: "Lotus root" },
    ],
    main: {
      pattern: "letters",
      ways: [
        ["silk", "ink", "cinnabar"],
        ["ink", "mist", "gamboge"],
        ["lotus", "plum", "silk"],
      ],
    },
    trim: {
      pattern: "twill",
      ways: [
        ["ink", "ink"],
        ["smoke", "ink"],
        ["plum", "plum"],
      ],
    },
    lining: ["silk", "smoke", "lotus"],
    accent: ["cinnabar", "gamboge", "plum"],
    button: ["cinnabar", "gamboge", "silk"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "junshan-silver",
    title: { zh: "君山银针", en: "Silver Needles of Junshan" },
    statement: {
      zh: "君山岛上的黄茶芽头，冲进玻璃杯会一根根竖起来，三起三落，老茶客叫“群笋出土”。岛上的茶艺师一天要重复这个过程几十次，弯腰、提壶、转身，衣服必须跟得上。这件对襟小袄取茶芽的直：前中一条通到底的暗色门襟，左右各一列竖向斑竹纹，竹节高低错落，像杯里正在起落的芽。竹上的斑点是有来历的，舜帝南巡不归，二妃寻到君山，眼泪洒在竹上，就有了湘妃竹；我让泪斑只落在一侧的竹身，另一侧干净，好像哭过之后天就晴了。袖长七分，袖口略收，不沾水；下摆两侧开小衩，跪坐时前片自然铺平；盘扣五对，用茶褐色棉绳盘成一字，解开只要三秒。面料是竹纤维与棉混织，吸湿快，茶渍用清水即可去除。整件衣服没有一点香气和声音，因为客人来这里，听的是水，闻的是茶。",
      en: "The yellow tea of Junshan island stands upright in the glass, rising and sinking three times; old drinkers call it bamboo shoots breaking the ground. The island's tea masters perform this dozens of times a day, bending, lifting, turning, and their clothes have to keep up. The short coat takes the uprightness of the bud: one dark band down the middle, and culms of spotted bamboo on both sides, their joints at different heights like the buds in the glass. The spots have a story. Two queens came here seeking their lost emperor, and their tears stained the bamboo. I let them fall on one side of each culm only; the other is clean, as after weeping. Three-quarter sleeves keep out of the water, small slits let the front lie flat when kneeling, five frogs open in three seconds. Nothing rustles and nothing smells: guests come to hear water and to smell tea.",
    },
    track: "职业服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: {
      zh: "君山银针；湘妃竹传说",
      en: "Junshan yellow tea; the legend of the spotted bamboo",
    },
    materials: [
      { name: { zh: "竹浆纤维", en: "Bamboo viscose" }, percent: 60 },
      { name: { zh: "棉", en: "Cotton" }, percent: 40 },
    ],
    designer: "柳湄",
    team: [
      { name: "柳湄", shareBp: 8000 },
      { name: "柳汀", shareBp: 2000 },
    ],
    garment: tunicOf({
      hem: 0.74,
      front: "middle",
      sleeve: { length: 0.42, wide: [0.064, 0.058, 0.056], border: 0.04, spread: 0.36, bend: 0.2 },
      ease: 0.018,
      flare: 0.012,
      slit: 0.1,
      border: 0.04,
      frogs: "plain",
    }),
    notes: [
      {
        text: "五对盘扣盘成一字，解开只要三秒",
        place: { mesh: 1, triangle: 3610, u: 0.3, v: 0.3 },
      },
      {
        text: "泪斑只落在竹身一侧，另一侧干净",
        place: { mesh: 0, triangle: 4338, u: 0.3, v: 0.3 },
      },
      { text: "七分袖，袖口略收，不沾水", place: { mesh: 1, triangle: 969, u: 0.3, v: 0.3 } },
    ],
    colourways: [
      { zh: "竹青", en: "Bamboo green" },
      { zh: "茶褐", en: "Tea" },
      { zh: "夜竹", en: "Night bamboo" },
    ],
    main: {
      pattern: "bamboo",
      ways: [
        ["silk", "bamboo", "plum"],
        ["ramie", "pottery", "tea"],
        ["moss", "paleGlaze", "ink"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["moss", "moss"],
        ["tea", "tea"],
        ["ink", "moss"],
      ],
    },
    lining: ["bamboo", "tea", "paleGlaze"],
    accent: ["tea", "lacquer", "straw"],
    board: "figure",
    boards: 1,
  },
];
