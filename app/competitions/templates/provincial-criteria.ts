import type { Brief } from "../brief";

const scale = () => ({ min: 0, max: 100, step: 1 });

/**
 * What is scored, whose judgement it is, and what a score means in words. 专家 judge creation, culture
 * and craft; whether an industry recognises a work is for those who buy and make (政策条款一（一）).
 */
export const provincialCriteria: Brief["criteria"] = [
  {
    id: "creative",
    name: { zh: "创意设计", en: "Creative design" },
    description: {
      zh: "设计构思是否原创、鲜明，廓形、结构与细节是否共同服务于一个想法，能否跳出同质化。",
      en: "Whether the idea is original and clear, whether silhouette, structure and detail serve it together, and whether it breaks away from sameness.",
    },
    source: "expert",
    weightBp: 3500,
    scale: scale(),
    anchors: [
      {
        at: 20,
        text: {
          zh: "沿用常见款式，看不出自己的想法。",
          en: "Repeats familiar styles; no idea of its own can be seen.",
        },
      },
      {
        at: 40,
        text: {
          zh: "有想法，但停留在装饰，与廓形、结构无关。",
          en: "There is an idea, but it stays decoration, apart from silhouette and structure.",
        },
      },
      {
        at: 60,
        text: {
          zh: "想法清楚，多数细节与之一致，仍有可预料之处。",
          en: "The idea is clear and most details follow it; parts remain predictable.",
        },
      },
      {
        at: 80,
        text: {
          zh: "想法鲜明，廓形、结构、细节互相印证，令人记住。",
          en: "A distinct idea; silhouette, structure and detail bear each other out; it stays in the memory.",
        },
      },
      {
        at: 100,
        text: {
          zh: "提出了此前没有见过的设计语言，并且完整成立。",
          en: "Brings a design language not seen before, and makes it hold throughout.",
        },
      },
    ],
  },
  {
    id: "huxiang",
    name: { zh: "湖湘文化表达", en: "Expression of Huxiang culture" },
    description: {
      zh: "湖湘文化的来源是否真实、具体，是转化为当代设计，还是搬用图案。",
      en: "Whether its source in Huxiang culture is real and specific, and whether it is turned into contemporary design rather than borrowed as a pattern.",
    },
    source: "expert",
    weightBp: 2500,
    scale: scale(),
    anchors: [
      {
        at: 20,
        text: { zh: "没有可以辨认的文化来源。", en: "No cultural source can be recognised." },
      },
      {
        at: 40,
        text: {
          zh: "搬用现成图案或符号，来源含糊。",
          en: "Borrows ready-made patterns or symbols; the source is vague.",
        },
      },
      {
        at: 60,
        text: {
          zh: "来源具体，并在面料、纹样或结构的一处得到转化。",
          en: "The source is specific and is transformed in one place: fabric, pattern or structure.",
        },
      },
      {
        at: 80,
        text: {
          zh: "来源经过研究，贯穿面料、纹样与结构，当代可穿。",
          en: "The source has been studied and runs through fabric, pattern and structure; wearable today.",
        },
      },
      {
        at: 100,
        text: {
          zh: "让人重新理解这一文化，并愿意穿上它。",
          en: "Makes one understand this culture anew, and want to wear it.",
        },
      },
    ],
  },
  {
    id: "craft",
    name: { zh: "工艺与材料", en: "Craft and material" },
    description: {
      zh: "材料选择是否合适，工艺是否精确、可实现，款式图与工艺说明是否经得起打样。",
      en: "Whether materials are well chosen, craft is exact and feasible, and flats and process notes would stand up to sampling.",
    },
    source: "expert",
    weightBp: 2000,
    scale: scale(),
    anchors: [
      {
        at: 20,
        text: {
          zh: "材料与工艺没有说明，或无法实现。",
          en: "Material and process are not explained, or cannot be made.",
        },
      },
      {
        at: 40,
        text: {
          zh: "可以实现，但材料与款式不相称。",
          en: "Could be made, but material and style do not suit each other.",
        },
      },
      {
        at: 60,
        text: {
          zh: "材料合适，工艺说明足以打样。",
          en: "Suitable materials; process notes suffice for a sample.",
        },
      },
      {
        at: 80,
        text: {
          zh: "材料与工艺相得益彰，细节处理精确。",
          en: "Material and craft raise each other; details are exact.",
        },
      },
      {
        at: 100,
        text: {
          zh: "在材料组合或工艺上有可推广的创新。",
          en: "An innovation in material or craft that others could take up.",
        },
      },
    ],
  },
  {
    id: "prospects",
    name: { zh: "产业化前景", en: "Industrial prospects" },
    description: {
      zh: "从采购与生产的角度看：有没有明确的消费者，能否按合理成本批量生产，是否愿意打样。",
      en: "As buyers and makers see it: is there a clear consumer, can it be produced in quantity at a sensible cost, would they sample it.",
    },
    source: "enterprise",
    weightBp: 2000,
    scale: scale(),
    anchors: [
      {
        at: 20,
        text: {
          zh: "看不到消费者，也难以生产。",
          en: "No consumer in sight, and hard to produce.",
        },
      },
      {
        at: 40,
        text: {
          zh: "有少量需求，成本或工艺难以承受。",
          en: "Some demand; cost or process hard to bear.",
        },
      },
      {
        at: 60,
        text: {
          zh: "有明确人群，调整后可以小批量生产。",
          en: "A clear group of buyers; a small run is possible after changes.",
        },
      },
      {
        at: 80,
        text: {
          zh: "人群明确、成本可控，愿意安排打样。",
          en: "Clear buyers, cost under control; we would sample it.",
        },
      },
      {
        at: 100,
        text: {
          zh: "可以直接进入下一季产品计划。",
          en: "Could go straight into next season’s plan.",
        },
      },
    ],
  },
];
