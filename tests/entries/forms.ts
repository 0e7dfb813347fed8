// Entry forms and briefs to test with.
import { provincialContest } from "~/competitions/template";
import type { Brief } from "~/competitions/brief";
import { formSchema, type EntryForm } from "~/entries/form";

/** Opens on 2026-12-01 at 9:00 and closes on 2027-01-15 at 18:00, Beijing time. */
export const contestBrief = (limits: Partial<Brief["limits"]> = {}): Brief => {
  const brief = provincialContest({ now: new Date("2026-11-30T04:00:00Z") });
  return { ...brief, limits: { ...brief.limits, ...limits } };
};

export const opens = new Date("2026-12-01T01:00:00.000Z");
export const closes = new Date("2027-01-15T10:00:00.000Z");

const leadOf = ({ team }: Partial<EntryForm>) =>
  team ? team.find(({ lead }) => lead)?.name.trim() : "设计师甲";

export const wholeForm = (change: Partial<EntryForm> = {}): EntryForm =>
  formSchema.parse({
    title: "湘水谣",
    statement: "以湘江水纹与土家织锦为题。".repeat(20),
    trackId: "casual",
    dimensions: ["style"],
    huxiangSource: "土家织锦的四十八勾纹",
    materials: [
      { name: "苎麻", percent: 70 },
      { name: "桑蚕丝", percent: 30 },
    ],
    aiUse: { used: false, description: "" },
    originality: true,
    elsewhere: { submitted: false },
    employment: { made: false },
    pledge: { name: leadOf(change), version: "2026-1" },
    team: [{ name: "设计师甲", contact: "", shareBp: 10_000, lead: true }],
    ...change,
  });
