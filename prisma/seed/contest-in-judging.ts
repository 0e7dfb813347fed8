import sharp from "sharp";
import { announce } from "~/competitions/announce.server";
import { system } from "~/evidence/deed.server";
import { inviteJuror } from "~/judging/invite-juror.server";
import { samplesOpened, samplesPrepared, samplesScored } from "./calibrated";
import type { Calendar } from "./calendar";
import { contest } from "./contests";
import { demoOrigin, type Beginning } from "./entries";
import { entered, judged, type Cast } from "./lived-through";
import { marked } from "./judging";
import { programme } from "./programme";
import { named } from "./staff";
import type { Studio } from "./studio";

/** Three tracks before five jurors, each as far as they are. */
export async function contestInJudging(time: Calendar, cast: Cast, studio: Studio) {
  const about = {
    title: {
      zh: "湖南省服装设计大赛 2026",
      en: "Hunan Provincial Fashion Design Competition 2026",
    },
    theme: { zh: "湘土织新", en: "Woven anew from Hunan" },
    summary: {
      zh: "职业服、休闲服、礼服三个赛道，专家匿名评审进行中。",
      en: "Workwear, casual wear and formal wear; blind judging is under way.",
    },
  };
  const turns = {
    published: -42,
    opens: -40,
    closes: -5,
    judgingOpens: -3,
    judgingCloses: 4,
    results: 12,
  };
  const one = await contest(time, cast.organiser, cast.hostId, about, turns);
  await named(system, { personId: cast.approver.personId, scopeId: one.id, role: "approver" });
  const entries = await entered(time, studio, one, programme.inJudging, (index) =>
    unusual(studio, index),
  );
  await time.turnTo(turns.closes + 0.05);
  await samplesPrepared(one, cast.organiser, studio);
  await samplesOpened(one, cast.organiser);
  await judged(time, cast, one, entries, { most: [8, 6, 14, 10, 3] });
  await samplesScored(one, cast.jurors);
  await marked(one, cast.jurors[0]!);
  await announce(cast.organiser, {
    ...{ slug: one.slug, origin: demoOrigin, audience: "passed", public: true },
    title: { zh: "评审期间不再接收补充材料", en: "Nothing more is taken in while judging" },
    body: {
      zh: "评审已经开始，评委只看截止时提交的版本。结果公布后，每位参赛者都会收到通知和评委意见。",
      en: "Judging has begun, and jurors see what was handed in at the close. Every entrant is told the result and the jurors’ words.",
    },
  });
  // One more juror was asked and has not answered: something for the organiser's board.
  const contact = { kind: "email", value: "juror-6@demo.invalid" } as const;
  await inviteJuror(cast.organiser, { slug: one.slug, contact, origin: demoOrigin });
}

/**
 * What the organiser's board of the contest in judging speaks of: one work shows a mirrored board of another, and one
 * statement is signed.
 */
async function unusual(studio: Studio, index: number): Promise<Beginning> {
  if (index === 9) return { borrowed: await mirrored(studio, programme.inJudging[2]!.key) };
  return index === 6 ? { signature: `（设计：${programme.inJudging[6]!.team[0]!.name}）` } : {};
}

async function mirrored(studio: Studio, key: string) {
  const [first] = (await studio.files(key)).boards;
  return {
    name: "局部.jpg",
    bytes: await sharp(first!.bytes).flop().jpeg({ quality: 88 }).toBuffer(),
  };
}
