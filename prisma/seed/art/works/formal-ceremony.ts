import type { WorkRecipe } from "../recipe";
import { gownOf, skirtOf, tunicOf } from "./drafts";

/** 礼服: weddings, song and the robes of the river valleys. */
export const formalCeremony: WorkRecipe[] = [
  {
    key: "hooked-bride",
    title: { zh: "勾嫁", en: "Hooked by Forty-eight" },
    statement: {
      zh: "土家姑娘出嫁要哭，哭七天，哭得好听才算懂事；嫁妆里要有一床四十八勾的锦，一勾一勾，勾住娘家，也勾住婆家。我姐姐出嫁时没有哭，她在婚纱外面披了妈妈织的那床锦，走到门口忽然回头。这套嫁衣就是她回头的样子。上衣是漆红素缎，右衽短袄，宽袖，滚黑边，一点花都没有，好让脸上的表情被看见；下裙是马面，前后两幅平面上立着完整的四十八勾，两侧打细褶，走动时褶里的勾子一层一层翻出来。勾是用棉线通经断纬织的，反面挑花，正反都能看；裙门四角镶栏杆边，黑、红、黄三道，是规矩。腰带可以解下来当背孩子的带子，这也是规矩。传统一床锦要织半年，我们把幅面缩小、纬密降低，两位织娘四十天完成。姐姐说，现在她女儿已经会数到四十八了。",
      en: "A Tujia bride must weep for seven days, and weep tunefully; in her dowry lies a brocade with forty-eight hooks, each of which holds fast to her mother's house and to her husband's. My sister did not weep. She laid our mother's brocade over a white wedding dress, and at the door she suddenly turned. This is how she looked. Above, a short coat of plain lacquer-red satin with wide sleeves and black edges, without a flower, so that the face may be seen; below, a horse-face skirt whose flat middles carry the whole figure, with fine pleats at the sides out of which more hooks turn at every step. It is tapestry woven from the back. The waistband comes off and becomes a sling for the child, which is also custom. With a narrower width two weavers finish in forty days. My sister's daughter can already count to forty-eight.",
    },
    track: "礼服",
    dimensions: ["织物结构设计", "款式设计"],
    huxiangSource: {
      zh: "土家族婚俗与四十八勾",
      en: "Tujia wedding custom and the forty-eight hooks",
    },
    materials: [
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 55 },
      { name: { zh: "棉", en: "Cotton" }, percent: 45 },
    ],
    designer: "田未央",
    team: [
      { name: "田未央", shareBp: 5000 },
      { name: "叶秋纬", shareBp: 5000 },
    ],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        hem: 0.87,
        sleeve: { length: 0.48, wide: [0.076, 0.084, 0.1], border: 0.05, spread: 0.5, bend: 0.12 },
        ease: 0.026,
        flare: 0.02,
        slit: 0.08,
        border: 0.045,
        frogs: "flower",
      }),
      lower: skirtOf({
        shape: "mamian",
        hem: 0.08,
        flare: 0.11,
        folds: 9,
        depth: 0.026,
        border: 0.08,
        waistband: "trim",
        closure: "none",
      }),
    },
    colourways: [
      { zh: "漆红", en: "Lacquer red" },
      { zh: "夜蓝", en: "Night indigo" },
    ],
    main: {
      pattern: "satin",
      ways: [["cinnabar"], ["nightIndigo"]],
    },
    second: {
      pattern: "hooks",
      ways: [
        ["lacquer", "gamboge", "straw", "silk", "tangerine", "rinsedIndigo"],
        ["nightIndigo", "cinnabar", "gamboge", "silk", "glaze", "rinsedIndigo"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "gamboge", "cinnabar", "silk", "straw"],
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
      ],
    },
    lining: ["lacquer", "indigo"],
    accent: ["gamboge", "cinnabar"],
    board: "figure",
    boards: 2,
  },
  {
    key: "grand-song",
    title: { zh: "大歌", en: "The Grand Song" },
    statement: {
      zh: "侗族大歌没有指挥，没有伴奏，几十个人站在一起，高音像蝉，低音像水，谁也不压过谁。通道的歌师说，唱的时候要“听见别人，忘记自己”。这套合唱礼服按这句话来设计：单独看一件很素，站成一排才看得出花。上衣右衽短袄，深紫近黑，是侗家亮布捶打出来的颜色，领、襟、袖镶蜘蛛花锦，锦的宽窄按声部分三档，高声部窄，低声部宽；百褶裙用同一种锦整幅做满，褶子压得很细，六十四道，静止时是一片灰蓝的线，换气时胸腹一动，褶就跟着开合，好像裙子也在呼吸。一排人一起呼吸，那就是大歌的样子。衣服做了八个尺码，老少都能进队；接缝全部包光，里面和外面一样干净，因为寨子里换衣服常常没有帘子。银饰留给各人自己戴，那是家里的，我们不设计。",
      en: "The grand song of the Dong has no conductor and no instrument: dozens stand together, high voices like cicadas and low ones like water, and none drowns another. 'Hear the others, forget yourself', a song master in Tongdao says. This choir dress is designed to that sentence: one alone is plain, and the flower shows when they stand in a row. A short coat closed to the right, plum that is almost black, the colour of beaten bright cloth, edged in spider brocade whose width tells the voice; a pleated skirt made wholly of that brocade, pressed so fine that at rest it is a field of grey-blue lines, and at every breath the pleats open and close as though the skirt were breathing too. A whole row breathing together is what the grand song looks like. Eight sizes, so that old and young may join. The silver is left to each singer: it belongs to the family.",
    },
    track: "礼服",
    dimensions: ["形象设计", "织物结构设计"],
    huxiangSource: {
      zh: "侗族大歌；通道侗锦与亮布",
      en: "The Dong grand song; Tongdao brocade and bright cloth",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 88 },
      { name: { zh: "桑蚕丝", en: "Mulberry silk" }, percent: 12 },
    ],
    designer: "陆清音",
    team: [
      { name: "陆清音", shareBp: 6000 },
      { name: "粟青", shareBp: 4000 },
    ],
    garment: {
      kind: "ensemble",
      upper: tunicOf({
        hem: 0.86,
        sleeve: { length: 0.5, wide: [0.07, 0.066, 0.07], border: 0.06, spread: 0.4, bend: 0.16 },
        ease: 0.022,
        flare: 0.016,
        slit: 0.06,
        border: 0.05,
        frogs: "plain",
      }),
      lower: skirtOf({
        shape: "pleated",
        hem: 0.3,
        flare: 0.08,
        folds: 15,
        depth: 0.02,
        border: 0.04,
        waistband: "main",
        closure: "none",
      }),
    },
    colourways: [
      { zh: "亮紫", en: "Beaten plum" },
      { zh: "雾蓝", en: "Mist blue" },
    ],
    main: {
      pattern: "satin",
      ways: [["plum"], ["indigo"]],
    },
    second: {
      pattern: "spider",
      ways: [
        ["nightIndigo", "moonwhite", "rinsedIndigo"],
        ["mist", "indigo", "rinsedIndigo"],
      ],
    },
    trim: {
      pattern: "dancers",
      ways: [
        ["nightIndigo", "moonwhite", "cinnabar", "rinsedIndigo"],
        ["indigo", "silk", "gamboge", "moonwhite"],
      ],
    },
    lining: ["indigo", "rinsedIndigo"],
    accent: ["moonwhite", "silk"],
    board: "frieze",
    boards: 1,
  },
  {
    key: "robe-of-xizhou",
    title: { zh: "溪州", en: "The Robe of Xizhou" },
    statement: {
      zh: "永顺老司城的石阶有一千多年，走到最上面一级，能看见灵溪河拐过来。溪州铜柱上刻着盟约，打了仗的两家约好不再打，这件礼袍就是给约好的那一天穿的。形制取土司时期的对襟大袍，宽身阔袖，长到脚面，不分男女；满地台台花，一层红一层蓝，梯形往上叠，是山，也是台阶。织锦厚重，我把里层全部去掉，只在领缘、门襟、下摆镶黑锦压住，三公斤的袍子减到一公斤七。两襟敞着，里面露出素色的长衣，走动时像两扇缓缓打开的寨门。袖子用连身裁，手臂平举，袖底与衣身成一个“丰”字，正面是一幅完整的台台花。它适合出现在节庆的主祭、民族乐团的指挥、博物馆的开幕式，也适合披在一位老织娘的肩上，请她坐下来，合一张影。她们一辈子织给别人，很少有一件自己的。",
      en: "The stone stairs of the old chieftains' city in Yongshun are more than a thousand years old, and from the top one sees the river come round the bend. On the bronze pillar of Xizhou stands a covenant: two who had fought agreed to fight no more. This robe is for the day of such an agreement. Its cut is that of a wide open gown from the chieftains' time, floor-length, for men and women alike; it is terrace flower all over, red on blue, steps that climb, a hillside and a staircase. Brocade is heavy, so I took out the inner layer and only weighted the edges with black: from three kilograms to one point seven. The fronts stand open like village gates over a plain dress. For a festival's celebrant, a conductor, an opening; and for the shoulders of an old weaver, asked to sit down for a picture. They weave for others all their lives and seldom own one.",
    },
    track: "礼服",
    dimensions: ["形象设计", "织物结构设计"],
    huxiangSource: {
      zh: "永顺老司城与溪州铜柱；台台花锦",
      en: "The old city of Yongshun and the Xizhou pillar; terrace-flower brocade",
    },
    materials: [
      { name: { zh: "棉", en: "Cotton" }, percent: 58 },
      { name: { zh: "毛", en: "Wool" }, percent: 42 },
    ],
    designer: "彭灵溪",
    team: [{ name: "彭灵溪", shareBp: 10000 }],
    garment: tunicOf({
      kind: "robe",
      figure: "man",
      hem: 0.12,
      front: "open",
      collar: "band",
      neck: "v",
      sleeve: { length: 0.56, wide: [0.11, 0.13, 0.16], border: 0.09, spread: 0.62, bend: 0.08 },
      ease: 0.04,
      flare: 0.08,
      slit: 0.5,
      border: 0.11,
      frogs: "none",
    }),
    colourways: [
      { zh: "盟约", en: "Covenant" },
      { zh: "夜山", en: "Night hills" },
    ],
    main: {
      pattern: "terraces",
      ways: [
        ["lacquer", "gamboge", "straw", "silk", "rinsedIndigo", "hibiscus"],
        ["nightIndigo", "cinnabar", "gamboge", "silk", "glaze", "hibiscus"],
      ],
    },
    trim: {
      pattern: "ribbon",
      ways: [
        ["ink", "gamboge", "lacquer", "silk", "rinsedIndigo"],
        ["ink", "cinnabar", "gamboge", "silk", "glaze"],
      ],
    },
    lining: ["ink", "indigo"],
    accent: ["ink", "ink"],
    board: "cloth",
    boards: 1,
  },
  {
    key: "phoenix-town",
    title: { zh: "沱江夜", en: "Night on the Tuo" },
    statement: {
      zh: "凤凰城的夜最好看的是水里的那一座：吊脚楼的灯一盏盏倒插下去，船一过就碎，船一走又拼起来。这件礼服把碎与拼做成了上下两截。短披肩是完整的夜，素缎，藏青，只在边缘滚一道银白；下面的长裙是水里的夜，蜡染的旋涡一朵挨一朵，冰裂的细纹穿过每一朵花，像被船划开的灯影。苗家姑娘的银披肩有上百片银花，走起来叮当响，我把它的轮廓借来，换成没有声音的缎子，因为夜里要轻一点。平口胸衣，高腰，A字长裙落到脚背，下摆镶素蓝；披肩在胸前用一枚盘扣合拢，取下来可以铺在地上坐着看星星。蜡染由山江的三位画娘完成，图案不连续、不重复，每件都有一处她们自己加的小东西：一只虾、一颗杨梅、一把钥匙。找到它，是买主的事情。",
      en: "The finest Fenghuang at night is the one in the water: lamp by lamp the stilt houses stand head down, break when a boat passes, and join again. This gown makes the broken and the joined into two halves. The short cape is the whole night, plain navy satin with one silver edge; the long dress is the night in the water, batik spirals close together and through each of them the fine cracks of the wax, lamplight parted by a bow. A Miao girl's silver cape has a hundred pieces and rings as she walks; I borrowed its outline and made it of silent satin, for at night one should go softly. A straight bodice, a high waist, an A-line to the instep. Taken off, the cape is something to sit on and look at stars. Three wax painters drew the figures, and each added one small thing of her own: a shrimp, a bayberry, a key. Finding it is the owner's business.",
    },
    track: "礼服",
    dimensions: ["形象设计", "材质组合设计"],
    huxiangSource: {
      zh: "凤凰沱江夜景；苗族蜡染与银披肩",
      en: "Night on the Tuo river; Miao batik and silver capes",
    },
    materials: [
      { name: { zh: "桑蚕丝棉", en: "Silk and cotton" }, percent: 74 },
      { name: { zh: "桑蚕丝缎", en: "Silk satin" }, percent: 26 },
    ],
    designer: "滕阿朵",
    team: [
      { name: "滕阿朵", shareBp: 7000 },
      { name: "隆苇", shareBp: 3000 },
    ],
    garment: gownOf({
      top: "straight",
      shape: "aline",
      folds: 12,
      depth: 0.026,
      border: 0.09,
      cape: "short",
    }),
    colourways: [
      { zh: "夜", en: "Night" },
      { zh: "雾晨", en: "Misty morning" },
    ],
    main: {
      pattern: "batik",
      ways: [
        ["nightIndigo", "moonwhite"],
        ["moonwhite", "rinsedIndigo"],
      ],
    },
    second: { pattern: "satin", ways: [["nightIndigo"], ["rinsedIndigo"]] },
    trim: { pattern: "satin", ways: [["indigo"], ["rinsedIndigo"]] },
    lining: ["rinsedIndigo", "moonwhite"],
    accent: ["mist", "indigo"],
    board: "figure",
    boards: 1,
  },
];
