import type { WorkRecipe } from "../recipe";
import { jacketOf, skirtOf, trousersOf, tunicOf } from "./drafts";

/** 休闲服: the night market, the tower, the hills behind. */
export const casualStreet: WorkRecipe[] = [
  {
    key: "midnight-snack",
    title: { zh: "消夜", en: "Midnight Snack" },
    statement: {
      zh: "长沙的夜从十点开始。坡子街的油锅、文和友楼下的长队、江边一排排的塑料凳，红光把每个人的脸都照得好看。这件短夹克就是照着那片红光做的：千鸟格，朱砂与墨各四根纱，远看是一团辣红，近看才有棱有角，像剁辣椒里的籽。立领，拉链，衣长到腰，抬手够得着最高的那串灯；口袋是贴的，盖着袋盖，油爆虾的纸巾放得下，手机也掉不出来。里子用藤黄，解开拉链就是一锅汤的颜色。袖口和下摆收一道墨色的边，耐脏——我特意拿辣椒油试过，冷水加洗洁精，七分钟。面料是羊毛与再生涤纶的粗花呢，十月到次年三月都能穿。有人问把吃夜宵写进设计说明会不会不够高雅，我说湖湘文化里有楚辞，也有辣椒；有书院里的灯，也有夜市上的灯。两种灯下面坐着的，常常是同一批人。",
      en: "Changsha's night begins at ten: the oil of Pozi Street, the queues, the rows of plastic stools along the river, and a red light in which everyone looks well. This cropped jacket is made after that light: houndstooth, four threads of cinnabar and four of ink, a ball of heat from afar and all corners from close by, like seeds in chopped chilli. Standing collar, zip, cut at the waist so that the arm reaches the highest lantern; flapped pockets for napkins and a telephone that stays in. The lining is gamboge, the colour of the broth. Cuffs and hem are ink and hide stains; I tested chilli oil: cold water, soap, seven minutes. Is a midnight snack refined enough for a statement? Huxiang has the Songs of Chu and it has chillies, the lamp of the academy and the lamp of the market, and beneath both sit, often enough, the same people.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: { zh: "长沙夜市与湘味", en: "The night markets and the heat of Changsha" },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 50 },
      { name: { zh: "再生聚酯", en: "Recycled polyester" }, percent: 50 },
    ],
    designer: "钟小炉",
    team: [{ name: "钟小炉", shareBp: 10000 }],
    garment: jacketOf({
      hem: 0.9,
      collar: "stand",
      closure: "zip",
      pockets: "patch",
      fit: 0.016,
      flare: 0.006,
      border: 0.04,
      cuff: 0.05,
    }),
    colourways: [
      { zh: "辣红", en: "Chilli" },
      { zh: "江夜", en: "River night" },
      { zh: "皮蛋", en: "Century egg" },
    ],
    main: {
      pattern: "houndstooth",
      ways: [
        ["ink", "cinnabar"],
        ["nightIndigo", "rinsedIndigo"],
        ["ink", "bamboo"],
      ],
    },
    trim: {
      pattern: "twill",
      ways: [
        ["ink", "ink"],
        ["nightIndigo", "nightIndigo"],
        ["ink", "ink"],
      ],
    },
    lining: ["gamboge", "tangerine", "straw"],
    accent: ["ink", "ink", "ink"],
    button: ["gamboge", "straw", "straw"],
    board: "figure",
    boards: 1,
  },
  {
    key: "before-and-after",
    title: { zh: "先忧后乐", en: "Before and After" },
    statement: {
      zh: "“先天下之忧而忧，后天下之乐而乐。”站在岳阳楼上读这两句，最先感到的是风。范仲淹没有来过这里，他对着一幅图写出了八百里洞庭，所以我也不去画楼，只画楼里看出去的格子。这件男式大衣织成窗格：灰底，朱砂线十厘米一道，是“忧”，细而直，一眼看得见；月白线夹在中间，是“乐”，断断续续，要等一会儿才发现。平驳领，单排四扣，长到膝下，剪裁中正，不收腰，风来时前襟会贴住身体，像船吃住了帆。里布印淡墨的水，翻开像一页没写完的信。面料为本省企业的精纺羊毛，每米三百八十克，做了防泼水。我把第一颗扣子的扣眼锁成朱红色，是全身唯一的明线。衣服不会让人成为范仲淹，但冬天早晨站在路口等车的时候，穿得端正一点，想的事情也许会大一点。",
      en: "'Be first to bear the world's worries and last to enjoy its pleasures.' Reading this up on Yueyang Tower, what one feels first is wind. The author never came here; he wrote the eight hundred li of lake from a painting. So I draw no tower, only the grid seen from inside. The man's coat is woven in a window check: on grey a cinnabar line, the worry, thin and straight and seen at once; between them a moon-white one, the pleasure, broken, found after a while. Notched lapels, four buttons, below the knee, cut upright without a waist, so that the wind presses it to the body like a sail. The lining is thin ink water, an unfinished letter. The first buttonhole is sewn in red, the one visible stitch. A coat makes no statesman; but whoever waits for a bus properly dressed may think of something larger.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "织物结构设计"],
    huxiangSource: { zh: "岳阳楼与《岳阳楼记》", en: "Yueyang Tower and its memoir" },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 95 },
      { name: { zh: "羊绒", en: "Cashmere" }, percent: 5 },
    ],
    designer: "巴陵生",
    team: [{ name: "巴陵生", shareBp: 10000 }],
    garment: jacketOf({
      kind: "coat",
      figure: "man",
      hem: 0.44,
      collar: "notch",
      closure: "single",
      breaks: 0.06,
      pockets: "flap",
      fit: 0.012,
      flare: 0.03,
    }),
    colourways: [
      { zh: "雨灰", en: "Rain grey" },
      { zh: "湖靛", en: "Lake indigo" },
    ],
    main: {
      pattern: "windowpane",
      ways: [
        ["smoke", "cinnabar", "moonwhite"],
        ["indigo", "tangerine", "moonwhite"],
      ],
    },
    lining: ["moonwhite", "rinsedIndigo"],
    accent: ["ink", "nightIndigo"],
    button: ["ink", "ink"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "wax-spirals",
    title: { zh: "窝妥", en: "Spirals" },
    statement: {
      zh: "凤凰山江苗寨的阿婆画蜡不打稿，一把铜刀，一碗蜂蜡，手一转就是一个“窝妥”——苗语里旋涡的意思。有人说那是祖先渡过的大河，有人说是蝴蝶妈妈的翅膀，阿婆说，那就是水嘛。我跟她学了一个夏天，学会了转，没学会停。这条大圆裙把三个旋涡拼成一朵，一朵朵铺满三幅斜裁的布，裙摆五米，转起来真的是一条河。蜡在染缸里会裂，靛蓝顺着裂缝走进去，这叫冰纹，机器仿不来，我用算法算了它的走向，再请阿婆在样布上裂给我看，改了四回。腰头与下摆各镶一道素靛，系一根白棉绳，绳头打苗家的蝴蝶结。裙子做三个长度，给跳舞的、走路的和骑车的人。夜蓝配月白是蜡染本来的样子，另做一款赭石色，用的是阿婆家后山的茶枝。她看完样衣说：你这个水，比我的急。",
      en: "The grandmothers of Shanjiang draw in wax without a sketch: a copper blade, a bowl of beeswax, a turn of the hand, and there is a spiral, 'woto' in Miao. Some say it is the great river the ancestors crossed, some the butterfly mother's wing; she herself says, well, it is water. I learnt from her for a summer: I learnt to turn, not to stop. Three spirals make a flower, flowers cover three bias-cut widths, five metres of hem, and when it spins it is a river indeed. In the vat wax cracks and indigo creeps in; I computed the run of those cracks and had her crack a sample for me, four times over. A plain band at waist and hem, a white cord with a butterfly knot, three lengths for dancing, walking and cycling. When she saw the sample she said: your water runs faster than mine.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: { zh: "凤凰苗族蜡染“窝妥”纹", en: "Spiral figures of Miao batik, Fenghuang" },
    materials: [{ name: { zh: "棉", en: "Cotton" }, percent: 100 }],
    designer: "龙雪凝",
    team: [
      { name: "龙雪凝", shareBp: 6500 },
      { name: "石阿禾", shareBp: 3500 },
    ],
    garment: skirtOf({
      shape: "circle",
      hem: 0.3,
      flare: 0.24,
      folds: 12,
      depth: 0.038,
      border: 0.045,
      waistband: "trim",
      closure: "sash",
    }),
    colourways: [
      { zh: "夜河", en: "Night river" },
      { zh: "茶枝", en: "Tea branch" },
      { zh: "晨雾", en: "Morning mist" },
    ],
    main: {
      pattern: "batik",
      ways: [
        ["nightIndigo", "moonwhite"],
        ["tea", "ramie"],
        ["moonwhite", "indigo"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "nightIndigo"],
        ["tea", "tea"],
        ["indigo", "indigo"],
      ],
    },
    lining: ["indigo", "pottery", "silk"],
    accent: ["silk", "ramie", "indigo"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "over-the-mountains",
    title: { zh: "过山", en: "Over the Mountains" },
    statement: {
      zh: "江华的瑶家自称“过山瑶”，一代人翻一座山，家当都背在身上，最贵重的是女人头上和裙边的那一点花。我外婆就是其中一个，她说翻山的时候裙子要短，裤子要大，花要绣在看得见的地方，走散了好认。于是有了这条七分阔腿裤裙，像裙一样散，像裤一样走得快，裤口二十多厘米，膝盖下面一截露在外面，凉快，也显得人有精神。大身是靛黑苎麻，裤口一道十厘米的勾纹锦，红、黄、白、绿，正面看是连成一圈的山，侧面有一处特意错开半格——外婆说花不能绣满，留一处给路。腰头两侧缝了挂环，可以系水壶、镰刀，现在的人系相机。配同料的短褂就是一套，配背心也行。我们在江华找到还会挑花的十二位阿嬷，把图案录成意匠图，交给县里的织造厂，第一批两百条，她们每人签收了版权分成。",
      en: "The Yao of Jianghua call themselves those who pass over mountains: one generation, one ridge, everything on the back, and the costliest thing is the bit of embroidery on a woman's head and hem. My grandmother was one of them. Crossing mountains, she said, the skirt must be short, the trousers wide, and the flowers where they can be seen, so that the lost are found. Hence these cropped culottes, loose as a skirt and quick as trousers, black-blue ramie with ten centimetres of hooked brocade at the hem, hills joined in a ring; at the side one half-step is left out, for flowers should not be closed but leave room for the road. Loops at the waist carried a sickle and now carry a camera. Twelve grandmothers gave their counted patterns to the county mill for the first two hundred pairs and signed for their share.",
    },
    track: "休闲服",
    dimensions: ["款式设计", "织物结构设计"],
    huxiangSource: {
      zh: "江华瑶族挑花与服饰",
      en: "Counted embroidery and dress of the Jianghua Yao",
    },
    materials: [
      { name: { zh: "苎麻", en: "Ramie" }, percent: 66 },
      { name: { zh: "棉", en: "Cotton" }, percent: 34 },
    ],
    designer: "赵盘岭",
    team: [{ name: "赵盘岭", shareBp: 10000 }],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        hem: 0.88,
        front: "middle",
        collar: "none",
        neck: "v",
        sleeve: {
          length: 0.36,
          wide: [0.07, 0.072, 0.078],
          border: 0.05,
          spread: 0.46,
          bend: 0.12,
        },
        ease: 0.026,
        flare: 0.012,
        slit: 0,
        border: 0.045,
        frogs: "plain",
      }),
      lower: trousersOf({ leg: "culotte", hem: 0.36, border: 0.09, waistband: "accent" }),
    },
    colourways: [
      { zh: "靛黑", en: "Blue-black" },
      { zh: "本麻", en: "Raw ramie" },
    ],
    main: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "ink"],
        ["ramie", "silk"],
      ],
    },
    second: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "ink"],
        ["indigo", "nightIndigo"],
      ],
    },
    trim: {
      pattern: "hooks",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze", "hibiscus"],
        ["lacquer", "gamboge", "straw", "silk", "rinsedIndigo", "hibiscus"],
      ],
    },
    lining: ["indigo", "straw"],
    accent: ["cinnabar", "cinnabar"],
    board: "figure",
    boards: 1,
  },
];
