import type { WorkRecipe } from "../recipe";
import { shirtOf, skirtOf, trousersOf, tunicOf } from "./drafts";

/** 休闲服: homespun, moonlit resist, new year prints, letters between sisters. */
export const casualCloth: WorkRecipe[] = [
  {
    key: "home-loom",
    title: { zh: "家织", en: "From the Home Loom" },
    statement: {
      zh: "湘南人家的堂屋里，从前都有一台织布机，嫁女儿要压箱底的条子布，宽多少、窄多少，一看就知道是谁家的。我外公的背心就是外婆织的：夜蓝的底，两道白，一道天青，中间一线红，他穿了二十年，最后补得像地图。这套男装从那件背心来。背心对襟，五对布扣，领口收成圆的立领，里面穿衬衫或者光着膀子都行；裤子直筒，侧缝不拼，条子从腰一直落到脚面，显得人高。红线只有一根，我让它正好走在心口的位置。布是用回收的铁木机复织的，经纱按外婆的“口诀”排：“二十二、四、三、四、八”，念起来像一首儿歌，我把它绣在了里襟上。棉纱不上浆，头一个月有点硬，后来就成了自己的形状。它不新潮，也不复古，它只是回家时穿的衣服，哪怕你的家现在在二十六楼。",
      en: "Every main room in southern Hunan once had a loom, and a bride's chest held a striped cloth whose widths told whose daughter she was. My grandfather's waistcoat was woven by my grandmother: night blue, two whites, one sky, one thread of red. He wore it for twenty years until its patches looked like a map. This suit comes from it. The waistcoat closes in front with five cloth frogs, over a shirt or over nothing; the trousers are straight, cut without a side piece so that the stripe falls from waist to foot. There is one red thread, and it runs over the heart. The warp follows her counting rhyme, 'twenty-two, four, three, four, eight', which is embroidered inside the front. Unsized cotton, a little stiff for a month, then the shape of whoever wears it. It is what one wears at home, even if home is now on the twenty-sixth floor.",
    },
    track: "休闲服",
    dimensions: ["织物结构设计", "形象设计"],
    huxiangSource: { zh: "湘南家织布", en: "Homespun of southern Hunan" },
    materials: [{ name: { zh: "棉", en: "Cotton" }, percent: 100 }],
    designer: "邓归家",
    team: [{ name: "邓归家", shareBp: 10000 }],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        kind: "vest",
        figure: "man",
        hem: 0.9,
        front: "middle",
        sleeve: null,
        ease: 0.026,
        flare: 0.01,
        slit: 0.06,
        border: 0.04,
        pockets: true,
      }),
      lower: trousersOf({ figure: "man", leg: "straight", hem: 0.06 }),
    },
    colourways: [
      { zh: "夜蓝", en: "Night blue" },
      { zh: "米白", en: "Rice white" },
    ],
    main: {
      pattern: "homespun",
      ways: [
        ["nightIndigo", "silk", "rinsedIndigo", "cinnabar"],
        ["ramie", "indigo", "pottery", "cinnabar"],
      ],
    },
    second: {
      pattern: "homespun",
      ways: [
        ["nightIndigo", "nightIndigo", "indigo", "rinsedIndigo"],
        ["ramie", "ramie", "straw", "pottery"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["ink", "nightIndigo"],
        ["indigo", "indigo"],
      ],
    },
    lining: ["rinsedIndigo", "ramie"],
    accent: ["silk", "indigo"],
    button: ["silk", "indigo"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "moonlit-cotton",
    title: { zh: "月光棉", en: "Moonlit Cotton" },
    statement: {
      zh: "印蓝花布要看天。浆刮上去，得在太阳下晾三天；染好之后，却要在月亮底下收，老师傅说夜里的潮气会让蓝沉下去，沉得稳，第二天刮浆时花才白得干净。我在邵阳等过一个有月亮的晚上，满院子的布挂起来，风一吹，牡丹一朵一朵地亮。这件对襟短外衣想留住那个院子。牡丹按旧版重刻，十八瓣，每瓣一道断口，外面围一圈豆粒大的白点，四角各伸一枝叶；我把两朵大花排在后背，前襟各露半朵，合起来正好是一朵完整的。袖子宽到可以兜风，七分长，翻起来的里子是月白；衣长到臀，两侧开衩，不钉扣，用一根蓝布带松松系住。里外都是手感干爽的粗平纹，水洗之后会缩三分，我把这三分提前放在了尺寸里。夏天空调房里披着，秋天当外套，出门忘带伞的时候，它也能顶一阵小雨。",
      en: "Resist dyeing asks for weather. The paste dries three days in the sun, but the dyed cloth is taken in under the moon: night damp lets the blue settle, the masters say, and then the white scrapes clean. I waited in Shaoyang for a moonlit night; the yard was full of hanging cloth, and with each breath of wind the peonies lit up one by one. This short open coat would keep that yard. The peony is cut anew from the old stencil, with a ring of white dots and a sprig at each corner; two large flowers lie on the back, half of one on each front, and closed they are whole. The sleeves are wide enough for the wind, the turned-back lining is moon white, and a loose blue tie does for buttons. Coarse dry cotton that will shrink by three parts in a hundred; they are already in the measure.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: { zh: "邵阳蓝印花布牡丹版", en: "The peony stencil of Shaoyang resist cloth" },
    materials: [{ name: { zh: "棉", en: "Cotton" }, percent: 100 }],
    designer: "宁蓝",
    team: [
      { name: "宁蓝", shareBp: 9000 },
      { name: "刘版", shareBp: 1000 },
    ],
    garment: tunicOf({
      kind: "robe",
      hem: 0.7,
      front: "open",
      collar: "band",
      neck: "v",
      sleeve: { length: 0.46, wide: [0.092, 0.1, 0.12], border: 0.05, spread: 0.56, bend: 0.1 },
      ease: 0.034,
      flare: 0.04,
      slit: 0.18,
      border: 0.045,
      frogs: "none",
    }),
    colourways: [
      { zh: "靛蓝", en: "Indigo" },
      { zh: "月白", en: "Moon white" },
    ],
    main: {
      pattern: "peonyResist",
      ways: [
        ["indigo", "silk"],
        ["moonwhite", "indigo"],
      ],
    },
    trim: {
      pattern: "ramie",
      ways: [
        ["nightIndigo", "indigo"],
        ["indigo", "indigo"],
      ],
    },
    lining: ["moonwhite", "indigo"],
    accent: ["silk", "indigo"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "new-year-print",
    title: { zh: "滩头颜色", en: "Colours of Tantou" },
    statement: {
      zh: "隆回滩头的年画，纸是自己抄的，版是自己刻的，颜色是自己熬的：橘红、品红、槐黄、草绿、群青，五色不调和，一块压一块，隔着三条街都喜庆。过了正月十五，颜色褪一点，反而更好看，粉粉的，像人笑久了脸上的红。这套夏装用的就是褪过的滩头色：短衬衫底子是槐黄，缠枝牡丹开得满满当当，品红退成芙蓉粉，草绿退成釉绿；半裙素一些，釉绿的A字，好让上面的花喘口气。衬衫宽肩短袖，立领只有三厘米，衣摆前短后长，塞进裙腰里一半、放一半；裙子两侧有口袋，装得下一把瓜子。年画里的娃娃总是抱着鱼、坐着莲，我没有把他们印上去，而是把娃娃的圆：圆袖口、圆领角、圆扣子，留在了衣服的线条里。料子是天丝麻，挺而不硬。它是正月里穿的，可我觉得一年里应该有更多天像正月。",
      en: "The new year prints of Tantou come from paper made there, blocks cut there and colours boiled there: orange, magenta, locust yellow, grass green, ultramarine, unmixed and set side by side, festive from three streets away. After the lantern festival they fade a little and look better for it, pink as a face that has laughed for long. This summer pair wears the faded colours: a shirt of locust yellow crowded with peonies, magenta gone to hibiscus, grass gone to glaze green; and a plain green A-line skirt so that the flowers may draw breath. Wide shoulders, short sleeves, a low collar; pockets in the skirt for a handful of melon seeds. The round children of the prints are not here with their fish and lotus; their roundness is, in cuffs, corners and buttons. It is meant for the first month, but more days of the year ought to be like the first month.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: { zh: "隆回滩头木版年画", en: "Woodblock new year prints of Tantou, Longhui" },
    materials: [
      { name: { zh: "莱赛尔", en: "Lyocell" }, percent: 68 },
      { name: { zh: "亚麻", en: "Linen" }, percent: 32 },
    ],
    designer: "高喜年",
    team: [{ name: "高喜年", shareBp: 10000 }],
    garment: {
      kind: "ensemble",
      upper: shirtOf({ fit: "boxy", sleeve: "short", collar: "stand", length: -0.04 }),
      lower: skirtOf({
        shape: "aline",
        hem: 0.36,
        flare: 0.1,
        folds: 9,
        depth: 0.018,
        closure: "none",
      }),
    },
    colourways: [
      { zh: "槐黄", en: "Locust yellow" },
      { zh: "品红", en: "Magenta" },
    ],
    main: {
      pattern: "peony",
      ways: [
        ["straw", "hibiscus", "cinnabar", "glaze"],
        ["hibiscus", "silk", "cinnabar", "moss"],
      ],
    },
    second: {
      pattern: "ramie",
      ways: [
        ["glaze", "paleGlaze"],
        ["gamboge", "straw"],
      ],
    },
    lining: ["hibiscus", "straw"],
    accent: ["cinnabar", "glaze"],
    button: ["cinnabar", "glaze"],
    board: "figure",
    boards: 1,
  },
  {
    key: "sworn-sisters",
    title: { zh: "结交姊妹", en: "Sworn Sisters" },
    statement: {
      zh: "江永从前的姑娘们结拜姊妹，叫“老同”，一个写了扇子，一个绣了帕子，隔着两个村子传来传去，上面的字只有她们认得。我和我的“老同”是大学室友，毕业后一个在长沙，一个在喀什，每年互寄一件衣服。这条裹裙就是我寄给她的。菱格里一格一个符号，斜斜的，弧线带点，仿女书的神气而自己造的形，谁也读不出，只有我们俩知道哪一个代表“吃饭了没有”。夜蓝的底，银白的字，隔几格有一个藤黄的，是说“想你”。裙子是一片裹的，左压右，系在腰后，胖一点瘦一点都能穿，寄给谁都合身；长到小腿，走快了会张开一点。面料有微微的光，是丝光棉与绢丝，压在箱子里不皱。说明书里附一张空的菱格纸，买的人可以自己填符号，寄回来，我们免费绣在裙角上。秘密不值钱，可是有人愿意一针一针记得，就很值钱。",
      en: "Girls in Jiangyong used to swear sisterhood; one wrote a fan, the other embroidered a handkerchief, and they went back and forth between two villages in letters that only the two could read. My sworn sister was my room-mate; one of us lives in Changsha now, the other in Kashgar, and each year we send each other a garment. This wrap skirt is what I sent her. One sign to a lozenge, slanting arcs and dots in the manner of the women's script but of our own making; no one can read them, and only we know which one says 'have you eaten'. Silver on night blue, and now and then a gamboge one: 'I miss you'. It wraps left over right and ties behind, so it fits whoever opens the parcel. A sheet of empty lozenges comes with it; fill in your own, and we shall embroider it at the hem.",
    },
    track: "休闲服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: {
      zh: "江永女书与结拜姊妹（符号为自创）",
      en: "Sworn sisterhood in Jiangyong (signs invented)",
    },
    materials: [
      { name: { zh: "丝光棉", en: "Mercerised cotton" }, percent: 76 },
      { name: { zh: "绢丝", en: "Spun silk" }, percent: 24 },
    ],
    designer: "蒲小扇",
    team: [
      { name: "蒲小扇", shareBp: 5000 },
      { name: "阿依慕", shareBp: 5000 },
    ],
    garment: skirtOf({
      shape: "wrap",
      hem: 0.3,
      flare: 0.075,
      folds: 7,
      depth: 0.015,
      border: 0.03,
      waistband: "trim",
      closure: "sash",
    }),
    colourways: [
      { zh: "夜信", en: "Night letter" },
      { zh: "纸信", en: "Paper letter" },
      { zh: "红信", en: "Red letter" },
    ],
    main: {
      pattern: "lozenges",
      ways: [
        ["nightIndigo", "silk", "gamboge"],
        ["silk", "ink", "cinnabar"],
        ["lacquer", "silk", "straw"],
      ],
    },
    trim: { pattern: "satin", ways: [["nightIndigo"], ["ink"], ["lacquer"]] },
    lining: ["rinsedIndigo", "lotus", "hibiscus"],
    accent: ["gamboge", "cinnabar", "straw"],
    board: "frieze",
    boards: 1,
  },
];
