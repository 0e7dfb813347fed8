import type { Brief } from "../brief";

const weights: Record<string, number> = {
  creative: 3000,
  huxiang: 1000,
  craft: 2500,
  prospects: 3500,
};

/**
 * 企业命题赛: an enterprise sets the task, and what could be produced weighs most. The rights stay with the
 * designers all the same: what the enterprise wants to make, it licenses by a contract of its own.
 */
export function enterpriseContest(provincial: Brief): Brief {
  return {
    ...provincial,
    title: { zh: "企业命题设计赛", en: "Design Contest on an Enterprise’s Task" },
    summary: {
      zh: "企业提出真实的产品需求，征集能够投产的设计。请把命题、目标消费者、成本范围和面料条件写在这里。",
      en: "An enterprise states a real need and calls for designs fit for production. Write the task, the consumer, the range of cost and the fabrics here.",
    },
    theme: { zh: "好设计，做得出", en: "Good design that can be made" },
    tracks: [
      {
        id: "task",
        name: { zh: "命题设计", en: "The task" },
        description: {
          zh: "按命题设计，写明目标消费者、价格带、面料与工艺。",
          en: "Design to the task; state the consumer, the price band, fabric and craft.",
        },
      },
    ],
    criteria: provincial.criteria.map((criterion) => ({
      ...criterion,
      weightBp: weights[criterion.id] ?? criterion.weightBp,
    })),
    primaryCriterionId: "prospects",
    commendations: [],
    prizes: [
      {
        id: "chosen",
        name: { zh: "优选奖", en: "Chosen designs" },
        count: 3,
        amountFen: 20_000_00,
      },
      {
        id: "shortlisted",
        name: { zh: "入围奖", en: "Shortlisted" },
        count: 7,
        amountFen: 3_000_00,
      },
    ],
  };
}
