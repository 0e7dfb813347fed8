import { announce } from "~/competitions/announce.server";
import { samplesPrepared } from "./calibrated";
import type { Calendar } from "./calendar";
import { grantPlaces, recommend } from "./college";
import { contest } from "./contests";
import { begun, demoOrigin, submitted } from "./entries";
import type { Cast } from "./lived-through";
import { programme } from "./programme";
import type { Studio } from "./studio";
import { talkedOver } from "./team";

/** Closes soon, in two rounds with garments made between them; the demo's designer has not handed in yet. */
export async function openContest(time: Calendar, cast: Cast, studio: Studio) {
  const about = {
    title: { zh: "芙蓉新衣 · 青年设计征集", en: "Hibiscus New Wear · a call for young designers" },
    theme: { zh: "给明天上班的人", en: "For those who go to work tomorrow" },
    summary: {
      zh: "为每天上班、上学的人设计一件有湖南来历的衣服。正在征集，即将截止。",
      en: "Design a garment with roots in Hunan for people on their way to work and school. Closing soon.",
    },
    making: { fabric: 14, due: 22, opens: 23, closes: 27 },
    panels: "weighed" as const,
  };
  const turns = {
    published: -21,
    opens: -20,
    closes: 2.2,
    judgingOpens: 4,
    judgingCloses: 9,
    results: 30,
  };
  const one = await contest(time, cast.organiser, cast.hostId, about, turns);
  const { slug } = one;
  await grantPlaces(cast.organiser, slug, cast.college, 6);
  await samplesPrepared(one, cast.organiser, studio);
  await time.turnTo(-9);
  await announce(cast.organiser, {
    ...{ slug, origin: demoOrigin, audience: "entrants", public: true },
    title: { zh: "线上答疑：本周六下午三点", en: "Questions answered online: Saturday at three" },
    body: {
      zh: "周立言老师在线回答版型与工艺问题。链接在开始前一小时发到各位的邮箱。",
      en: "Zhou Liyan answers questions on cutting and making. The link is mailed an hour before.",
    },
  });
  await time.turnTo(-6);
  await recommend(cast.college, { slug, origin: demoOrigin }, [
    recommended("渡口的早班船", "职业服", "蒋小禾", "student-1"),
    recommended("外婆的蓝门帘", "休闲服", "易千寻", "student-2"),
  ]);
  for (const recipe of programme.open) {
    await time.turnTo(-4);
    await submitted(await begun(studio, one.slug, recipe));
  }
  await time.turnTo(-1);
  // Four fifths ready: what is missing stands in the checklist.
  const leaveOut = ["garment", "materials", "aiUse", "pledge"] as const;
  const own = { lead: cast.designer, leaveOut: [...leaveOut] };
  await talkedOver(await begun(studio, one.slug, programme.begun, own));
}

const recommended = (title: string, track: string, name: string, who: string) => ({
  ...{ title, track, name, contact: `${who}@demo.invalid` },
  ...{ unit: "湘江纺织服装学院（演示）", advisors: "梁思齐", seriesSize: "1" },
});
