import { saveWork } from "~/licensing/save-work.server";
import { sendEnquiry } from "~/licensing/send-enquiry.server";
import { stateMaking } from "~/licensing/state-making.server";
import { takeEnquiryStep } from "~/licensing/take-enquiry-step.server";
import type { OfferedStep } from "~/licensing/enquiry-permissions";
import { database } from "~/platform/database/database.server";
import type { Actor } from "~/evidence/deed.server";
import type { Calendar } from "./calendar";
import { demoOrigin } from "./entries";
import { organisation, settler, type Settler } from "./people";

type Lead = Actor & { personId: string };
type Turn = [day: number, who: "buyer" | "lead", kind: OfferedStep, words: string];

/**
 * What the demo's enterprise has on its board, from the winners down: one contracted, one being sampled, one
 * answered, one waiting for its designer, one just saved.
 */
const stories: { asked?: [day: number, words: string]; making?: number; turns?: Turn[] }[] = [
  {
    asked: [-19, "我们是株洲的制衣厂，想把这一款做成春季主推，先打样再谈。"],
    making: 300,
    turns: [
      [-18, "lead", "interested", "很高兴。面料我可以推荐两家。"],
      [-17, "buyer", "proposed-sampling", "样衣两件，费用我们出，两周内完成。"],
      [-16, "lead", "agreed", ""],
      [-4, "buyer", "proposed-contract", "样衣已确认，想签一季的普通许可。"],
      [-3, "lead", "agreed", "可以，合同细节当面谈。"],
    ],
  },
  {
    asked: [-9, "芦淞市场有客户在找这样的织锦外套，想先看看样衣。"],
    making: 120,
    turns: [
      [-8, "lead", "asked-back", "打算用哪种面料？手工织锦一天只能织三十厘米。"],
      [-7, "buyer", "said", "领口和袖口用手工织锦，大身用机织。"],
      [-6, "lead", "interested", "这样可行。"],
      [-5, "buyer", "proposed-sampling", "样衣一件，四月底前。"],
      [-4, "lead", "agreed", ""],
    ],
  },
  {
    asked: [-4, "想做成酒店制服，三百套起。"],
    turns: [[-2, "lead", "interested", "可以谈，制服需要改短一些。"]],
  },
  { asked: [-3, "想用这一款的印花做丝巾，湖南省内销售。"] },
  {},
];

async function leadOf(entryId: string): Promise<Lead> {
  const { person } = await database().author.findFirstOrThrow({
    where: { entryId, lead: true },
    include: { person: true },
  });
  return { personId: person!.id, pseudonym: person!.pseudonym };
}

/** A verified enterprise with a board that is alive; the demo's door steps in as its buyer. */
export async function enterpriseAtWork(time: Calendar, steward: Settler): Promise<void> {
  await time.turnTo(-20);
  const buyer = await settler("周采薇", "enterprise");
  const organisationId = await organisation(buyer, steward, "enterprise", {
    zh: "株洲云裳制衣有限公司（演示）",
    en: "Zhuzhou Yunshang Garments (demo)",
  });
  const released = await database().$queryRaw<{ entryId: string }[]>`
    SELECT r."entryId" FROM "Release" r LEFT JOIN "Award" a ON a."entryId" = r."entryId"
    ORDER BY a."rank" NULLS LAST, r."entryId" LIMIT ${stories.length}`;
  const deeds: [day: number, act: () => Promise<unknown>][] = [];
  for (const [index, { entryId }] of released.entries()) {
    const { asked, making, turns = [] } = stories[index]!;
    const lead = await leadOf(entryId);
    if (making) {
      const facts = { moq: making, costFromFen: 18_000, costToFen: 26_000, leadDays: 45 };
      deeds.push([-19.5, () => stateMaking(lead, { entryId, facts })]);
    }
    if (!asked) {
      deeds.push([-1, () => saveWork(buyer, { organisationId, entryId })]);
      continue;
    }
    let enquiryId = "";
    const wanted = {
      use: "garment",
      territory: "mainland",
      quantity: 3_000,
      termMonths: 24,
    } as const;
    deeds.push([
      asked[0],
      async () => {
        const input = { entryId, organisationId, ...wanted, words: asked[1], origin: demoOrigin };
        ({ enquiryId } = await sendEnquiry(buyer, input));
      },
    ]);
    for (const [day, who, kind, words] of turns)
      deeds.push([
        day,
        () =>
          takeEnquiryStep(who === "buyer" ? buyer : lead, {
            ...{ enquiryId, kind, words, origin: demoOrigin },
          }),
      ]);
  }
  for (const [day, act] of deeds.sort(([one], [other]) => one - other)) {
    await time.turnTo(day);
    await act();
  }
}
