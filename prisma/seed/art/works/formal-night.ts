import type { WorkRecipe } from "../recipe";
import { gownOf, tunicOf } from "./drafts";

/** 礼服: fireworks, the river god, chilli red, the night ferry. */
export const formalNight: WorkRecipe[] = [
  {
    key: "fireworks",
    title: { zh: "花火", en: "Fireworks" },
    statement: {
      zh: "浏阳人放焰火，先看地上的人抬头，再看天上的花。我父亲是配药师，一辈子在调“红要正、紫要稳、白要脆”，他的手上有洗不掉的硝味。这件礼服是为他做的，他没见过我穿裙子。夜空用靛蓝扎染，一朵一朵焰火都是扎出来的：针距一毫米半，从花心往外绕，绕得越紧，光芒越细；拆线的时候像引信烧到头，“啪”地一下白光散开，没有两朵相同。上身是合体的心形胸衣，焰火小而密，像刚升空；往下越开越大，到裙摆时一朵有四十厘米，像落到江面的倒影。裙撑用回收鱼骨，裙摆七米，转身时整片夜空跟着转。腰间一条藤黄的宽缎，是引线。扎染的靛蓝遇光会慢慢变浅，十年之后，夜会变成黎明，我喜欢这个结局。父亲说，焰火好看，是因为它不留。我说，那我替你留一件。",
      en: "In Liuyang one first watches the people look up, then the flower in the sky. My father mixes the charges; all his life he has sought a true red, a steady violet, a crisp white, and his hands smell of saltpetre. This gown is for him, who never saw me in a dress. The night is indigo tie-dye, and every burst is bound by hand: stitches a millimetre and a half apart, wound outwards from the heart, the tighter the finer its rays; when the thread is pulled it is like a fuse burning out, and white light scatters, no two alike. On the boned bodice they are small and close, just risen; towards the hem they grow to forty centimetres, reflections on the river. The broad gamboge sash is the fuse. Indigo pales with the years, and in ten the night will be dawn. Fireworks are beautiful because they do not stay, he says. Then let me keep one for you.",
    },
    track: "礼服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: { zh: "浏阳花炮；凤凰扎染", en: "Liuyang fireworks; Fenghuang tie-dye" },
    materials: [{ name: { zh: "棉真丝混纺", en: "Cotton and silk" }, percent: 100 }],
    designer: "唐硝",
    team: [{ name: "唐硝", shareBp: 10000 }],
    garment: gownOf({ top: "sweetheart", shape: "ball", folds: 12, depth: 0.04, sash: true }),
    colourways: [
      { zh: "夜空", en: "Night sky" },
      { zh: "金火", en: "Golden fire" },
      { zh: "黎明", en: "Dawn" },
    ],
    main: {
      pattern: "tieDye",
      ways: [
        ["nightIndigo", "silk"],
        ["ink", "gamboge"],
        ["rinsedIndigo", "silk"],
      ],
    },
    lining: ["indigo", "lacquer", "moonwhite"],
    accent: ["gamboge", "gamboge", "hibiscus"],
    board: "figure",
    boards: 1,
  },
  {
    key: "lord-of-the-xiang",
    title: { zh: "湘君", en: "Lord of the Xiang" },
    statement: {
      zh: "《湘君》与《湘夫人》是一对，两个人都在等，都没有等到。我做完《湘夫人》之后，总觉得要有一件与它隔水相望。湘君是男神，可是在楚地的祭台上，扮他的常常是女巫，“美要眇兮宜修”，于是我把这件鱼尾礼服叫做湘君，写给一个女人扮演的神。单肩，左肩一幅布从胸前折上去又落到背后，像水被桨拨开的一道痕；腰臀收得很紧，膝上忽然放开，裙尾在身后拖出半米，是船尾的浪。通身釉绿提花缎，暗纹是回旋的水涡，只有转身时才亮一下。没有刺绣，没有珠片，光是它唯一的装饰。斜裁用了三米八的整幅料，只有两条缝；内里是十二片鱼骨的托胸，撑得住两个小时的演出。它和《湘夫人》可以由一对新人分穿，也可以由同一个人在两个晚上穿。隔着的那道水，不一定非要渡过去。",
      en: "The Lord and the Lady of the Xiang are a pair of poems; both wait and neither is met. Having made the Lady I felt that something should face her across the water. The Lord is a god, but on the altars of Chu a priestess often played him; so this mermaid gown is a god as played by a woman. One shoulder: a length of cloth folds up from the breast and falls behind, the furrow left by an oar; hips held close, a sudden opening above the knee, half a metre of train, the wake of a boat. All of it is glaze-green figured satin whose eddies light up only in turning. No embroidery, no sequins; light is its one ornament. Cut on the bias from a single width with two seams, over a boned corset that bears two hours on stage. A couple may share the pair, or one person may wear them on two nights. Not every water has to be crossed.",
    },
    track: "礼服",
    dimensions: ["款式设计", "织物结构设计"],
    huxiangSource: {
      zh: "《九歌·湘君》；岳州窑青釉",
      en: "The Nine Songs, 'Lord of the Xiang'; Yuezhou green glaze",
    },
    materials: [
      { name: { zh: "桑蚕丝（提花缎）", en: "Figured silk satin" }, percent: 93 },
      { name: { zh: "氨纶", en: "Elastane" }, percent: 7 },
    ],
    designer: "易听澜",
    team: [{ name: "易听澜", shareBp: 10000 }],
    garment: gownOf({ top: "oneShoulder", shape: "mermaid", folds: 12, train: 0.5, depth: 0.038 }),
    colourways: [
      { zh: "釉绿", en: "Glaze green" },
      { zh: "水银", en: "Quicksilver" },
      { zh: "墨", en: "Ink" },
    ],
    main: {
      pattern: "damask",
      ways: [["glaze"], ["mist"], ["ink"]],
    },
    lining: ["moss", "smoke", "lacquer"],
    accent: ["moss", "smoke", "ink"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "chilli",
    title: { zh: "辣", en: "Chilli" },
    statement: {
      zh: "外地朋友说湖南女人“辣”，语气里有夸有怕。我查过《说文》，辣字晚出，从辛从束，是被捆住的辛；我想把捆着的那根绳子解开。这件长袖礼服只有一个颜色：朱砂。朱砂出在辰州，所以又叫辰砂，两千年前就被楚人涂在漆器上，至今不褪。V 领开到胸骨，干净利落，像刀切开一只辣椒；袖子长而贴身，肩线挺直，腰间同色宽带，右侧不打结，用一枚暗扣收住；裙身从腰往下放出十三道斜褶，坐着是一团火，站起来是一面旗。面料为提花缎，暗纹旋转，像油锅里刚下去的花椒，光一照就滚起来。没有别的装饰，连耳环我都建议不要戴。它给演讲的人、领奖的人、谈判的人穿，也给刚刚离婚、打算好好吃一顿的人穿。辣不是脾气，是热气，是一个人心里还有火。",
      en: "People from elsewhere call Hunan women 'hot', half in praise and half in fear. The character is a late one: pungency, bound. I wanted to untie the cord. This long-sleeved gown has one colour, cinnabar, which is mined in old Chenzhou and was laid on lacquer by the people of Chu two thousand years ago without fading since. The V is cut to the breastbone, clean as a knife through a chilli; long close sleeves, straight shoulders, a broad sash without a knot; thirteen folds fall from the waist, a fire when seated, a flag when standing. The figured satin turns like pepper just thrown into oil. No other ornament; I advise against earrings. For those who give speeches, receive prizes or negotiate, and for those just divorced who mean to have a proper dinner. Heat is not temper; it is warmth, a fire still burning in somebody.",
    },
    track: "礼服",
    dimensions: ["形象设计", "款式设计"],
    huxiangSource: { zh: "辰州朱砂；湘人性情", en: "Cinnabar of Chenzhou; the temper of Hunan" },
    materials: [
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 60 },
      { name: { zh: "醋酸纤维", en: "Acetate" }, percent: 40 },
    ],
    designer: "蔡丹",
    team: [{ name: "蔡丹", shareBp: 10000 }],
    garment: gownOf({
      top: "vee",
      sleeve: "long",
      shape: "aline",
      folds: 13,
      depth: 0.032,
      sash: true,
    }),
    colourways: [
      { zh: "朱砂", en: "Cinnabar" },
      { zh: "焦糊", en: "Scorched" },
    ],
    main: {
      pattern: "damask",
      ways: [["cinnabar"], ["lacquer"]],
    },
    lining: ["lacquer", "ink"],
    accent: ["cinnabar", "gamboge"],
    board: "figure",
    boards: 1,
  },
  {
    key: "night-ferry",
    title: { zh: "夜渡", en: "The Night Ferry" },
    statement: {
      zh: "湘江上没有桥的年代，从溁湾镇到五一路要坐轮渡，末班船十点。船上的先生们穿长衫，一手提着下摆，一手扶着栏杆，灯影里分不清是教书的还是赴宴的。男装礼服这些年不是燕尾就是西装，我想把那件长衫请回来。立领，右衽，窄袖，从肩到脚面一气落下，中间没有一道腰线；右侧五对布扣，左侧开衩到膝，上船时一步跨得过去。面料是夜蓝提花缎，暗纹是江心的漩涡，坐着看不见，走过灯下才浮上来；领里、袖里翻出一线月白，是水面反上来的光。裁剪上我把传统长衫的平面肩改成浅斜肩，后背加了两道活褶，抬手、拥抱、打太极都不绷。它可以在婚礼上做新郎，可以在台上说相声，也可以在父亲七十岁生日时穿。桥修好了以后，夜渡没有了，可人总还有要慢慢过去的一段水。",
      en: "Before there were bridges one crossed the Xiang by ferry, the last boat at ten. The gentlemen aboard wore long gowns, lifting the hem with one hand and holding the rail with the other, and in the lamplight one could not tell the teacher from the dinner guest. Men's formal dress has been tails or suits for so long; I wanted to invite the gown back. Standing collar, closed to the right, narrow sleeves, one fall from shoulder to instep without a waist; five cloth frogs, a side slit to the knee for stepping aboard. Night-indigo figured satin with eddies that rise only beneath a lamp; a line of moon white turned out at collar and cuff, the light off the water. The flat traditional shoulder is given a slight slope, the back two pleats for an embrace. There is no night ferry now, but everyone still has some stretch of water to cross slowly.",
    },
    track: "礼服",
    dimensions: ["款式设计", "形象设计"],
    huxiangSource: { zh: "湘江轮渡与近代长衫", en: "The Xiang ferries and the long gown" },
    materials: [
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 72 },
      { name: { zh: "羊毛", en: "Wool" }, percent: 28 },
    ],
    designer: "溁湾客",
    team: [
      { name: "溁湾客", shareBp: 8500 },
      { name: "陈小渡", shareBp: 1500 },
    ],
    garment: tunicOf({
      figure: "man",
      hem: 0.12,
      sleeve: { length: 0.62, wide: [0.066, 0.06, 0.058], spread: 0.3, bend: 0.24 },
      ease: 0.02,
      flare: 0.03,
      slit: 0.42,
      border: 0,
      frogs: "plain",
    }),
    colourways: [
      { zh: "夜蓝", en: "Night indigo" },
      { zh: "烟灰", en: "Smoke" },
      { zh: "玄", en: "Black" },
    ],
    main: {
      pattern: "damask",
      ways: [["nightIndigo"], ["smoke"], ["ink"]],
    },
    lining: ["moonwhite", "mist", "lacquer"],
    accent: ["rinsedIndigo", "ink", "smoke"],
    board: "frieze",
    boards: 1,
  },
];
