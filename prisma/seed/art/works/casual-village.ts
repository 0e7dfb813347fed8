import type { WorkRecipe } from "../recipe";
import { skirtOf, trousersOf, tunicOf } from "./drafts";

/** 休闲服: brocades and resist cloths from the mountain villages, for every day. */
export const casualVillage: WorkRecipe[] = [
  {
    key: "fish-and-lotus",
    title: { zh: "鱼戏", en: "Fish at Play" },
    statement: {
      zh: "奶奶的柜子里有一床邵阳蓝印花布被面，鱼在莲叶间游，被洗了四十年，蓝得发软。宝庆的蓝印花布用豆粉和石灰调浆，从刻空的油纸版里刮上去，所以花上处处有“断”：一条鱼是几十个互不相连的小块，靠靛蓝的缝隙连成一体。我重新刻了这块版，把鱼改得更瘦、更快，让它们沿着对角线游，水纹退到后面去。款式是右衽大襟短衣，袖子到肘下，宽而不垮，下摆与袖口镶一道素色靛青，边上滚月白细牙，既是老规矩，也正好耐磨。侧缝开十六厘米的衩，坐下、骑车、抱孩子都不绊。布用的是三十二支棉平纹，缸染六遍，前几次洗会掉一点颜色，之后就稳了；越旧越好看，是我对这件衣服唯一的要求。配牛仔裤、配亚麻裙都行，送给所有觉得传统衣服“穿不出门”的朋友。",
      en: "In my grandmother's cupboard lay a quilt of Shaoyang resist cloth, fish swimming between lotus leaves, washed for forty years until the blue went soft. The paste of bean flour and lime is scraped through a cut stencil, so everything in it is broken: one fish is made of dozens of islands held together by gaps of indigo. I cut the stencil anew, made the fish leaner and quicker and sent them along the diagonal, with the ripples behind. The blouse closes to the right in the old way; sleeves end below the elbow; hem and cuffs carry a plain indigo band with a moon-white piping, an old custom that happens to wear well. Six dips of the vat on plain cotton. It loses a little colour in the first washes and then keeps the rest. My only demand on it is that it should look better old.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: { zh: "邵阳（宝庆）蓝印花布", en: "Indigo resist cloth of Shaoyang (Baoqing)" },
    materials: [{ name: { zh: "棉", en: "Cotton" }, percent: 100 }],
    designer: "刘半青",
    team: [{ name: "刘半青", shareBp: 10000 }],
    garment: tunicOf({
      hem: 0.72,
      sleeve: { length: 0.44, wide: [0.082, 0.084, 0.098], border: 0.055, spread: 0.5, bend: 0.12 },
      border: 0.055,
      slit: 0.16,
      frogs: "plain",
    }),
    colourways: [
      { zh: "靛蓝", en: "Indigo" },
      { zh: "反白", en: "Reversed" },
      { zh: "茶褐", en: "Tea brown" },
    ],
    main: {
      pattern: "fishResist",
      ways: [
        ["indigo", "silk"],
        ["silk", "indigo"],
        ["tea", "ramie"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["indigo", "nightIndigo"],
        ["indigo", "nightIndigo"],
        ["tea", "ink"],
      ],
    },
    lining: ["moonwhite", "indigo", "ramie"],
    accent: ["moonwhite", "indigo", "ramie"],
    board: "cloth",
    boards: 2,
  },
  {
    key: "singing-rounds",
    title: { zh: "踩堂", en: "Singing Rounds" },
    statement: {
      zh: "通道侗寨逢年过节要“踩堂”：男女老少在鼓楼坪上手拉手围成圈，边走边唱，圈子可以无限大，来一个人就松开手让他进来。侗锦里早就织过这个场面，一排小人，手牵着手，没有头也没有尾，因为圈本来就没有头尾。我把这一排人织到裤脚上，八厘米宽，走一步，圈就转一点。裤型取侗族便裤的宽腿直裆，用现代的四片裁法收净腰臀，从侧面看是一条干净的直线。大身是手工染的夜蓝棉麻，用蛋清与牛胶反复捶打过的“亮布”做腰头，微微发紫光，旧了会起柔和的折痕。内缝全部包边，裤脚边可以拆下来换洗或换另一条锦带——我们为它准备了三种图案。它不是演出服，是可以穿着去上班、逛菜市场、赶高铁的裤子；只是有人低头看时，会发现有一圈人正在你脚边唱歌。",
      en: "At festivals in the Dong villages of Tongdao people join hands on the drum tower square and walk in a singing round; whoever arrives is let in, and the ring only grows. Dong brocade has long woven the scene: a row of small figures hand in hand, without beginning or end, because a ring has neither. I set that row on the hem of these trousers, eight centimetres deep; with every step it turns a little. The wide straight leg is that of village trousers, the waist and hip are cut clean in four pieces. The body is night-indigo cotton and linen, the waistband 'bright cloth' beaten with egg white until it shimmers. The woven hem buttons off for washing, or for another band. No stage costume: it goes to the office, the market, the train. Only, whoever looks down finds people singing at your feet.",
    },
    track: "休闲服",
    dimensions: ["织物结构设计", "款式设计"],
    huxiangSource: {
      zh: "通道侗锦人形纹；侗族踩堂歌",
      en: "Human figures of Tongdao Dong brocade; round dance songs",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 58 },
      { name: { zh: "亚麻", en: "Linen" }, percent: 42 },
    ],
    designer: "吴杏溪",
    team: [
      { name: "吴杏溪", shareBp: 7000 },
      { name: "石满堂", shareBp: 3000 },
    ],
    garment: trousersOf({ leg: "wide", hem: 0.06, border: 0.107, waistband: "trim" }),
    colourways: [
      { zh: "夜蓝", en: "Night indigo" },
      { zh: "亮紫", en: "Bright plum" },
      { zh: "本麻", en: "Raw linen" },
    ],
    main: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "indigo"],
        ["plum", "nightIndigo"],
        ["ramie", "ramie"],
      ],
    },
    trim: {
      pattern: "dancers",
      ways: [
        ["indigo", "silk", "cinnabar", "gamboge"],
        ["ink", "straw", "cinnabar", "rinsedIndigo"],
        ["silk", "indigo", "cinnabar", "glaze"],
      ],
    },
    lining: ["rinsedIndigo", "plum", "silk"],
    accent: ["cinnabar", "straw", "indigo"],
    button: ["gamboge", "straw", "tea"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "terrace-flowers",
    title: { zh: "台台花开", en: "Terraces in Flower" },
    statement: {
      zh: "龙山洗车河边的土家女儿，从会走路起就在织机旁边看着。台台花是盖在摇篮上的第一块锦：梯形的“台台”一层层往上，是山，是田，也是老虎的额头，保佑孩子不被惊吓。我从三层蛋糕裙开始画这件作品，后来发现根本不需要“设计”分层——台台花自己就是一层一层的。每层裙片下缘压一道四厘米的栏杆边，锦面的横带正好落在层与层之间，动物、水波、台阶依次排开，像从山脚走到山顶。土家织锦传统是反面挑织，织的人看不到正面，全凭心里的数；我们与保靖的三位织娘合作，把图案简化到八十四根一花，色线减到六种，织速提高了近一倍，机织小样也能还原。裙长到小腿中，腰头用素布，配一件白衬衫就能出门。我想让它出现在音乐节的草地上，也出现在小学家长会的教室里。",
      en: "On the Xiche river in Longshan a Tujia girl grows up beside the loom. The terrace flower is the first brocade of her life, laid over the cradle: steps that climb row upon row, which are a hillside, a field, and the forehead of the tiger that keeps a child from fright. I began with a tiered skirt and found that nothing had to be invented, since the pattern is tiers already. Each flounce closes with a four-centimetre border band; animals, water and stairs follow each other as on a walk uphill. The weaver works from the back and never sees the face. With three weavers of Baojing we reduced the figure to eighty-four threads and six colours, which almost doubled their speed and lets a mill follow. It wants a white shirt, a meadow, or a parents' evening.",
    },
    track: "休闲服",
    dimensions: ["织物结构设计", "款式设计"],
    huxiangSource: {
      zh: "土家织锦（西兰卡普）台台花",
      en: "Terrace flower of Tujia brocade (xilankapu)",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 65 },
      { name: { zh: "毛", en: "Wool" }, percent: 35 },
    ],
    designer: "向阿妹",
    team: [
      { name: "向阿妹", shareBp: 5000 },
      { name: "覃霜", shareBp: 3000 },
      { name: "彭大湾", shareBp: 2000 },
    ],
    garment: skirtOf({
      shape: "tiered",
      hem: 0.24,
      flare: 0.15,
      folds: 12,
      depth: 0.02,
      border: 0.045,
      waistband: "accent",
      closure: "none",
    }),
    colourways: [
      { zh: "夜山", en: "Night hills" },
      { zh: "丹霞", en: "Red cliffs" },
      { zh: "早稻", en: "Early rice" },
    ],
    main: {
      pattern: "terraces",
      ways: [
        ["nightIndigo", "cinnabar", "gamboge", "silk", "glaze", "hibiscus"],
        ["lacquer", "gamboge", "straw", "silk", "rinsedIndigo", "hibiscus"],
        ["moss", "straw", "gamboge", "silk", "bamboo", "cinnabar"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
        ["ink", "gamboge", "straw", "silk", "rinsedIndigo"],
        ["ink", "straw", "gamboge", "silk", "cinnabar"],
      ],
    },
    lining: ["indigo", "lacquer", "moss"],
    accent: ["ink", "ink", "ink"],
    board: "figure",
    boards: 1,
  },
  {
    key: "gathered-tips",
    title: { zh: "撮尖", en: "Gathered Tips" },
    statement: {
      zh: "凤凰扎染的行话里，“撮尖”是最早学的一手：指尖捏起一点布，棉线从上往下绕，绕多紧、绕几道，全在手上，染出来是一朵带刺的白花，世上没有第二朵一样。这件对襟长衣从肩到脚只做了一件事：把花留大。最大的一朵直径十七厘米，落在后背正中，前襟左右各避开一朵，走起来像两扇门之间有云。剪裁几乎是平面的，袖与身相连处放宽，袖口二十多厘米，下摆微喇，两侧高开衩，前襟不扣，只在领口压一道两厘米的素边，一直走到底。穿法随意：罩吊带裙是春装，罩毛衣是秋装，系上腰带就是一件浴衣。布是山里老织机的棉粗布，幅宽四十厘米，拼缝就照着幅宽来，不藏。染料是板蓝根打的靛泥，染坊的水回收三遍。我不想把它卖得很贵，希望年轻人能买来当一件随手抓起的外套。",
      en: "In the dye shops of Fenghuang 'gathering the tip' is the first thing one learns: pinch up a point of cloth, wind the thread downwards, and how tight and how often is in the hand alone; out comes a white thorny flower that the world will not see twice. This open coat does one thing from shoulder to floor: it lets the flower be large. The largest, seventeen centimetres across, sits in the middle of the back; the fronts step aside for one each, so that walking shows a cloud between two doors. The cut is nearly flat, the sleeve wide, the sides slit high, the front unfastened with one plain band down its whole length. Over a slip it is spring, over a jumper autumn, with a belt it is a bathrobe. Loom-width cotton, its joins not hidden, dyed in plant indigo.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: { zh: "凤凰扎染“撮尖”技法", en: "Gathered-tip binding of Fenghuang tie-dye" },
    materials: [{ name: { zh: "手工棉", en: "Handloom cotton" }, percent: 100 }],
    designer: "麻青禾",
    team: [{ name: "麻青禾", shareBp: 10000 }],
    garment: tunicOf({
      kind: "robe",
      hem: 0.3,
      front: "open",
      collar: "band",
      neck: "v",
      sleeve: {
        length: 0.52,
        wide: [0.1, 0.112, 0.14],
        border: 0.06,
        spread: 0.62,
        bend: 0.1,
        dip: 0.03,
      },
      ease: 0.036,
      flare: 0.07,
      slit: 0.4,
      border: 0.05,
      frogs: "none",
    }),
    colourways: [
      { zh: "靛", en: "Indigo" },
      { zh: "漆", en: "Lacquer" },
      { zh: "苔", en: "Moss" },
    ],
    main: {
      pattern: "tieDye",
      ways: [
        ["indigo", "silk"],
        ["lacquer", "ramie"],
        ["moss", "silk"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "nightIndigo"],
        ["ink", "lacquer"],
        ["ink", "moss"],
      ],
    },
    lining: ["rinsedIndigo", "pottery", "bamboo"],
    accent: ["nightIndigo", "ink", "ink"],
    board: "frieze",
    boards: 1,
  },
];
