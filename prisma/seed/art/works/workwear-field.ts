import type { WorkRecipe } from "../recipe";
import { jacketOf, shirtOf, trousersOf, tunicOf } from "./drafts";

/** 职业服: village, island, loom and stage. */
export const workwearField: WorkRecipe[] = [
  {
    key: "drum-tower",
    title: { zh: "鼓楼议事", en: "Council in the Drum Tower" },
    statement: {
      zh: "侗寨的纠纷不先去派出所，先到鼓楼。寨老坐在火塘边，听完两边的话，唱一段款词，把道理编成歌。现在通道的村里有了人民调解员，穿什么坐在那里，其实很要紧：太像官，老人不肯说；太随便，年轻人不信。我做的这件立领对襟上衣，整身织侗锦的“蜘蛛花”。侗家奉蜘蛛为祖母神萨天巴的化身，网连着四面八方，谁家断了线，她就去补上，这正是调解员的差事。图案由两色经纬交出细菱格，深的是夜，浅的是线，近看是网，远看是一片安静的灰蓝。五对布盘扣从领口到腰下，扣法是侗族老式的“一字结”，夏天可以全部敞开。左胸一只暗袋，刚好放得下一本调解簿。肩线自然，不垫不翘，坐在条凳上和坐在会议室里都得体。织造由当地合作社完成，每件衣服的领里绣着织娘的名字，她们要求绣得小一点，说蜘蛛从来不留名。",
      en: "In a Dong village a quarrel goes to the drum tower before it goes to the police. The elder hears both sides by the fire and sings the answer. Today's mediators must sit there in something: too official, and the old will not speak; too casual, and the young will not believe. This coat with a standing collar is woven all over with the spider flower. The Dong see in the spider their first grandmother, whose web runs in all directions and who mends the thread wherever it has parted, which is the mediator's office exactly. Two colours cross in fine lozenges, a net from near, a calm grey-blue from afar. Five cloth frogs in the old straight knot; a hidden pocket for the record book. The weavers' names are embroidered inside the collar, small, at their own request: a spider never signs.",
    },
    track: "职业服",
    dimensions: ["织物结构设计", "形象设计"],
    huxiangSource: {
      zh: "通道侗族鼓楼与侗锦蜘蛛花",
      en: "Drum towers of Tongdao; the spider flower of Dong brocade",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 82 },
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 18 },
    ],
    designer: "杨议",
    team: [
      { name: "杨议", shareBp: 6000 },
      { name: "吴银梭", shareBp: 4000 },
    ],
    garment: jacketOf({
      figure: "man",
      hem: 0.8,
      collar: "stand",
      closure: "frogs",
      pockets: "none",
      fit: 0.01,
    }),
    colourways: [
      { zh: "夜网", en: "Night web" },
      { zh: "晨雾", en: "Morning mist" },
      { zh: "火塘", en: "Hearth" },
    ],
    main: {
      pattern: "spider",
      ways: [
        ["nightIndigo", "moonwhite", "rinsedIndigo"],
        ["mist", "indigo", "smoke"],
        ["ink", "pottery", "cinnabar"],
      ],
    },
    lining: ["indigo", "rinsedIndigo", "lacquer"],
    accent: ["nightIndigo", "indigo", "ink"],
    button: ["ink", "indigo", "ink"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "orange-isle",
    title: { zh: "橘洲志愿", en: "Volunteers of Orange Isle" },
    statement: {
      zh: "橘子洲头每到周末有上百名志愿者，指路、捡垃圾、帮人拍照、给走散的孩子找妈妈。他们的红马甲远远看得见，也远远看得累。我问能不能换一件平时也想穿的衣服，大家都笑了，说那当然好。这件短袖衬衫用浏阳家织布的条子做底，宽宽窄窄的橘色、米白和一线靛蓝竖着排，像洲上的橘树一行行栽到江边；两个大胸袋带盖，一个放垃圾夹，一个放糖；袖口宽，抬手拍照不卡腋窝；后背中间有一道工字褶，里面藏着网布。识别靠颜色而不是荧光：橘色面积控制在三成，人群里一眼能找到，一个人走在街上也不突兀。条子不对称，左边密右边疏，志愿者站成一排时，条子会连成一片。布是两位七十岁的师傅用铁木机织的，幅宽窄，裁片要算着来，剩下的边角做成了给孩子的小风车。不志愿的日子，它就是一件好衬衫。",
      en: "On weekends a hundred volunteers on Orange Isle give directions, pick up litter, take other people's pictures and find mothers for lost children. Their red vests are seen from afar and tire the eye from afar. Could it be something one would like to wear anyway? They laughed and said of course. This short-sleeved shirt is cut from Liuyang homespun, orange, rice white and a thread of indigo, upright like the rows of trees that run down to the river. Two big pockets, one for the litter tongs, one for sweets; a deep back pleat with mesh inside. It is recognised by colour, not by fluorescence: three tenths orange stands out in a crowd and is no disguise in the street. The stripes are denser on the left, and when volunteers stand in a row they join. On other days it is simply a good shirt.",
    },
    track: "职业服",
    dimensions: ["形象设计", "织物结构设计"],
    huxiangSource: {
      zh: "长沙橘子洲；浏阳家织布",
      en: "Orange Isle, Changsha; homespun of Liuyang",
    },
    materials: [{ name: { zh: "棉", en: "Cotton" }, percent: 100 }],
    designer: "黄橙",
    team: [{ name: "黄橙", shareBp: 10000 }],
    garment: shirtOf({
      figure: "man",
      fit: "boxy",
      sleeve: "short",
      collar: "fold",
      pockets: 2,
      length: 0.04,
    }),
    colourways: [
      { zh: "熟橘", en: "Ripe orange" },
      { zh: "青橘", en: "Green orange" },
      { zh: "夜航", en: "Night boat" },
    ],
    main: {
      pattern: "homespun",
      ways: [
        ["silk", "tangerine", "tangerine", "indigo"],
        ["silk", "bamboo", "glaze", "tangerine"],
        ["nightIndigo", "tangerine", "rinsedIndigo", "silk"],
      ],
    },
    lining: ["silk", "silk", "indigo"],
    accent: ["tangerine", "glaze", "tangerine"],
    button: ["indigo", "moss", "tangerine"],
    board: "figure",
    boards: 1,
  },
  {
    key: "loom-teacher",
    title: { zh: "织坊先生", en: "Teacher at the Loom" },
    statement: {
      zh: "在湘西，织锦师傅如今也叫“先生”，因为她们真的在教书：镇上小学每周两节织锦课，一台小腰机，十几个孩子围着看。先生要弯腰、要俯身到机子下面理经线，长袖会扫到纬纱，裙子会绊到踏板。所以我做了背心配裤子。背心是四十八勾满地锦，肩宽收进来，手臂全部自由；前襟三对盘扣，扣头用同色线绕成小勾，孩子们爱数它；下摆镶素黑布，坐下时锦面不会磨。裤子收口，布料是耐磨的黑斜纹，脚边压一道同样的勾边，踩踏板时红黄一闪一闪。图案严格按老样子四十八只勾，只把配色调得明快：墨底，朱砂、藤黄、釉绿、月白、靛。先生说勾不能少，少一只就不叫这个名字；也说颜色可以随便，她们年轻时哪有这么多线。一半是规矩，一半是自由，这大概就是手艺能传下来的原因。",
      en: "In western Hunan a master weaver is now called 'teacher', and she is one: two brocade lessons a week at the town school, one small loom, a dozen children round it. She bends, leans under the warp; long sleeves would sweep the weft and a skirt would catch the treadle. Hence a waistcoat and trousers. The waistcoat is brocade all over, the forty-eight hooks, its shoulders cut in so that the arms are free; the frogs end in little hooks that children like to count; a plain black hem saves the brocade from the bench. The trousers are hard-wearing twill with the same edge at the ankle, a flash of red and yellow at every treadle. The number of hooks is kept to the letter, for with one fewer it would have another name; the colours are free, they say, for when they were young there were not so many threads. Half rule, half freedom: perhaps that is how a craft lasts.",
    },
    track: "职业服",
    dimensions: ["织物结构设计", "款式设计"],
    huxiangSource: { zh: "土家织锦四十八勾", en: "Forty-eight hooks of Tujia brocade" },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 72 },
      { name: { zh: "毛", en: "Wool" }, percent: 28 },
    ],
    designer: "黎小勾",
    team: [
      { name: "黎小勾", shareBp: 4000 },
      { name: "彭水兰", shareBp: 4000 },
      { name: "田小满", shareBp: 2000 },
    ],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        kind: "vest",
        hem: 0.86,
        front: "middle",
        collar: "none",
        neck: "v",
        sleeve: null,
        ease: 0.02,
        flare: 0.015,
        slit: 0.08,
        border: 0.045,
      }),
      lower: trousersOf({ leg: "tapered", hem: 0.1, border: 0.05 }),
    },
    colourways: [
      { zh: "墨底五彩", en: "Five colours on ink" },
      { zh: "漆底暖彩", en: "Warm on lacquer" },
    ],
    main: {
      pattern: "hooks",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze", "rinsedIndigo"],
        ["lacquer", "gamboge", "straw", "silk", "tangerine", "moonwhite"],
      ],
    },
    second: {
      pattern: "twill",
      ways: [
        ["ink", "smoke"],
        ["tea", "pottery"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
        ["lacquer", "gamboge", "straw", "silk", "tangerine"],
      ],
    },
    lining: ["cinnabar", "gamboge"],
    accent: ["ink", "ink"],
    board: "figure",
    boards: 2,
  },
  {
    key: "backstage",
    title: { zh: "花鼓后台", en: "Backstage" },
    statement: {
      zh: "花鼓戏热闹在台前，功夫在台后。换景的师傅一场要跑几十趟，暗场只有十五秒，搬桌子、拉幕、递扇子，全靠手摸。这条裤子是给后台的人做的，它的主角是口袋：前面两只大贴袋分成三格，对讲机、胶带、手电各归各位，摸黑也不会拿错；侧缝一圈斜袋，蹲着也伸得进手。裤型宽松收脚，膝盖里衬海绵，可拆。大身用千鸟格，别人问为什么不是全黑，我说黑是为了不被看见，格子是为了彼此看见：侧光一扫，黑白格会微微发灰，台侧的人能认出自己人，观众席看过来仍是一片暗。裤脚一道十厘米的织锦边，红绿黄，取花鼓戏旦角的彩裤，谢幕时他们也会被拉上台，那时候这道边就亮了。我父亲在剧团搬了三十年景，从来没有谢过幕。这条裤子是他的尺寸。",
      en: "The noise of flower-drum opera is in front, the work behind. Stage hands run dozens of times a show; a blackout lasts fifteen seconds in which tables move, curtains part and fans change hands by touch. These trousers are for them, and their hero is the pocket: two large patches divided in three, so that radio, tape and torch are found blind; slant pockets that still admit a hand when crouching. Loose, closed at the ankle, with knee pads that come out. Why houndstooth and not black? Black is for not being seen, the check is for seeing each other: in a raking light it greys a little, and one's own people are known. Ten centimetres of brocade at the ankle, after the bright trousers of the female role, for the moment when they too are pulled out to bow. My father moved scenery for thirty years and never took a bow. The trousers are his size.",
    },
    track: "职业服",
    dimensions: ["款式设计", "形象设计"],
    huxiangSource: { zh: "湖南花鼓戏", en: "Hunan flower-drum opera" },
    materials: [
      { name: { zh: "羊毛", en: "Wool" }, percent: 48 },
      { name: { zh: "聚酯纤维", en: "Polyester" }, percent: 52 },
    ],
    designer: "段幕",
    team: [{ name: "段幕", shareBp: 10000 }],
    garment: trousersOf({
      figure: "man",
      leg: "tapered",
      hem: 0.08,
      border: 0.1,
      waistband: "accent",
      pockets: "patch",
    }),
    colourways: [
      { zh: "黑白", en: "Black and white" },
      { zh: "墨绿", en: "Ink green" },
    ],
    main: {
      pattern: "houndstooth",
      ways: [
        ["ink", "mist"],
        ["ink", "glaze"],
      ],
    },
    trim: {
      pattern: "terraces",
      ways: [
        ["lacquer", "gamboge", "glaze", "silk", "hibiscus", "cinnabar"],
        ["nightIndigo", "cinnabar", "gamboge", "silk", "glaze", "hibiscus"],
      ],
    },
    lining: ["lacquer", "moss"],
    accent: ["ink", "ink"],
    button: ["cinnabar", "cinnabar"],
    board: "frieze",
    boards: 1,
  },
];
