import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { readBrief } from "~/competitions/brief-issues";
import { draftFormSchema, type DraftBrief } from "~/competitions/draft";
import { fieldsOf } from "~/competitions/draft-fields";
import { passedGoOn } from "~/competitions/promotion";
import { slugCandidate } from "~/competitions/slugs";
import { keepUntouched } from "~/competitions/untouched-instants";
import { templateBrief, twoRounds } from "./cast";
import { posted } from "./posted";

const read = (form: FormData) => parseWithZod(form, { schema: draftFormSchema });
const draftOf = (form: FormData): DraftBrief => {
  const submission = read(form);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return JSON.parse(JSON.stringify(submission.value)) as DraftBrief;
};
const templateForm = () => posted(fieldsOf(templateBrief()));

describe("the edit form", () => {
  it("shows a brief and reads back exactly that brief", () => {
    expect(draftOf(templateForm())).toEqual(templateBrief());
  });

  it("takes from the method who goes on: all that pass a screening, and never what its fields held before", () => {
    const fields = fieldsOf(twoRounds());
    fields.rounds![0]!.method = "screen";
    expect(draftOf(posted(fields)).rounds[0]!.promotion).toEqual(passedGoOn);
    fields.rounds![1]!.method = "screen";
    expect(draftOf(posted(fields)).rounds[1]!.promotion).toBeNull();
    const back = fieldsOf(draftOf(posted(fields)));
    Object.assign(back.rounds![0]!, { method: "" });
    expect(draftOf(posted(back)).rounds[0]).toMatchObject({ method: "score", promotion: null });
  });

  it("shows several rounds and reads them back, with what is left out as a whole", () => {
    expect(draftOf(posted(fieldsOf(twoRounds())))).toEqual(twoRounds());
    const fields = fieldsOf(twoRounds());
    fields.rounds![0]!.promotion = { of: "", by: "", value: "", reserves: "" } as never;
    fields.rounds![0]!.making!.dueAt = "";
    const [round] = draftOf(posted(fields)).rounds;
    expect(round!.promotion).toBeNull();
    expect(round!.making).toMatchObject({ dueAt: null });
  });

  it("keeps odd weights, cents and no prize money at all", () => {
    const brief = templateBrief();
    brief.criteria[0]!.weightBp = 3333;
    brief.prizes[0]!.amountFen = 1_050;
    brief.prizes[1]!.amountFen = null;
    brief.issuedAs = "湘工信消费品〔2026〕1号";
    brief.hostProfile = { zh: "成立于 1987 年。" };
    const description = { zh: "提供场地。", en: "Gives the hall." };
    brief.coOrganisers = [{ name: { zh: "株洲市", en: "Zhuzhou" }, part: "runs", description }];
    brief.people = [
      {
        ...{ id: "person-1", role: "crafts", name: { zh: "刘爱云", en: "Liu Aiyun" } },
        ...{ title: { zh: "" }, affiliation: { zh: "湘绣研究所" }, biography: { zh: "" } },
      },
    ];
    expect(draftOf(posted(fieldsOf(brief)))).toEqual(brief);
  });

  it("takes an empty page: a draft may have holes, and publishing names them", () => {
    const draft = draftOf(new FormData());
    const { issues } = readBrief(draft, "zh");
    expect(issues.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        "title.zh",
        "tracks",
        "criteria",
        "timetable.opensAt",
        "limits.teamMax",
      ]),
    );
    expect(fieldsOf(draft).timetable.opensAt).toBe("");
  });

  it("keeps the holes of a half-written brief", () => {
    const fields = fieldsOf(templateBrief());
    fields.limits = { ...fields.limits, teamMax: "" };
    fields.criteria = [{ ...fields.criteria![0]!, weightBp: "", source: undefined }];
    fields.tieBreaks = ["majority", "", "earliest"];
    const draft = draftOf(posted(fields));
    expect(draft.limits.teamMax).toBeNull();
    expect(draft.criteria).toMatchObject([{ weightBp: null, source: null }]);
    expect(draft.tieBreaks).toEqual(["majority"]);
    expect(fieldsOf(draft)).toMatchObject({
      limits: { teamMax: "" },
      criteria: [{ weightBp: "" }],
    });
    const fieldsInNeed = readBrief(draft, "zh").issues.map(({ field }) => field);
    expect(fieldsInNeed).toEqual(
      expect.arrayContaining(["limits.teamMax", "criteria[0].weightBp", "criteria[0].source"]),
    );
  });

  it.each([
    ["tracks[0].name.zh", " 工装 ", ["tracks", 0, "name", "zh"], " 工装 "],
    ["limits.teamMax", "１２", ["limits", "teamMax"], 12],
    ["limits.statementMax", "2,000", ["limits", "statementMax"], 2000],
    ["criteria[0].weightBp", "12.5%", ["criteria", 0, "weightBp"], 1250],
    ["prizes[0].amountFen", "¥3,000.50", ["prizes", 0, "amountFen"], 300_050],
    ["timetable.opensAt", "2026-12-01 18:00", ["timetable", "opensAt"], "2026-12-01T10:00:00.000Z"],
    ["issuedAs", "  ", ["issuedAs"], undefined],
  ])("reads %s typed as %j", (name, typed, path, value) => {
    const form = templateForm();
    form.set(name, typed);
    const found = path.reduce<unknown>((held, key) => (held as never)?.[key], draftOf(form));
    expect(found).toBe(value);
  });

  it.each([
    ["limits.teamMax", "五"],
    ["limits.teamMax", "1.5"],
    ["limits.teamMax", "-1"],
    ["limits.statementMax", "12,34"],
    ["criteria[0].weightBp", "33.333"],
    ["prizes[0].amountFen", "三千"],
    ["timetable.closesAt", "2026-02-30T18:00"],
    ["timetable.closesAt", "明天"],
  ])("refuses %s typed as %j beside its field, and drops nothing that was typed", (name, typed) => {
    const form = templateForm();
    form.set(name, typed);
    const submission = read(form);
    expect(Object.keys(submission.reply().error ?? {})).toEqual([name]);
    expect(submission.payload).toEqual(read(form).payload);
    expect(JSON.stringify(submission.payload)).toContain(typed);
  });

  it("gives each new row the next free name of its list", () => {
    const brief = templateBrief();
    brief.tracks[1]!.id = "track-1";
    const fields = fieldsOf(brief);
    for (const zh of ["童装", "内衣"]) fields.tracks!.push({ name: { zh }, description: { zh } });
    const { tracks } = draftOf(posted(fields));
    expect(tracks.map(({ id }) => id)).toEqual([
      "workwear",
      "track-1",
      "formal",
      "track-2",
      "track-3",
    ]);
  });

  it("cannot be made to grow a draft without end", () => {
    const fields = fieldsOf(templateBrief());
    fields.tracks = Array.from({ length: 61 }, () => ({ id: "", name: { zh: "甲" } }));
    expect(Object.keys(read(posted(fields)).reply().error ?? {})).toEqual(["tracks"]);
  });
});

describe("an instant that nobody touched", () => {
  const before = { ...templateBrief().timetable, closesAt: "2027-01-08T10:00:30.250Z" };

  it("keeps its seconds, which the form does not show", () => {
    const after = draftOf(posted(fieldsOf({ ...templateBrief(), timetable: before }))).timetable;
    expect(after.closesAt).toBe("2027-01-08T10:00:00.000Z");
    expect(keepUntouched(before, after)).toEqual(before);
  });

  it("is no obstacle to one that was touched, emptied or given to the second", () => {
    for (const closesAt of ["2027-01-08T10:01:00.000Z", "2027-01-08T10:00:31.000Z", null]) {
      const after = { ...before, closesAt };
      expect(keepUntouched(before, after)).toEqual(after);
    }
    expect(keepUntouched(undefined, before)).toEqual(before);
  });
});

describe("an instant of a round that nobody touched", () => {
  it("keeps its seconds too, the round being known by its id", () => {
    const before = twoRounds().rounds;
    before[0]!.judgingClosesAt = before[0]!.judgingClosesAt.replace("00.000Z", "30.250Z");
    const after = draftOf(posted(fieldsOf({ ...twoRounds(), rounds: before }))).rounds;
    expect(after[0]!.judgingClosesAt).not.toBe(before[0]!.judgingClosesAt);
    expect(keepUntouched(before, after)).toEqual(before);
    const moved = [after[1]!, after[0]!];
    expect(keepUntouched(before, moved)).toEqual([before[1], before[0]]);
  });
});

describe("a contest's name in addresses", () => {
  const now = new Date("2026-12-31T16:00:00Z"); // 2027 has begun in Beijing
  it.each([
    [{ zh: "大赛", en: "Hunan Fashion Contest" }, 1, "hunan-fashion-contest-2027"],
    [{ zh: "大赛", en: "Hunan Fashion Contest" }, 3, "hunan-fashion-contest-2027-3"],
    [{ zh: "大赛", en: "Contest 2027" }, 1, "contest-2027"],
    [{ zh: "大赛", en: "  Café & Soirée!  " }, 1, "cafe-soiree-2027"],
    [{ zh: "湖南省服装设计大赛" }, 1, "contest-2027"],
    [{ zh: "新", en: "New" }, 1, "contest-2027"],
    [{ zh: "长", en: "a".repeat(80) }, 1, `${"a".repeat(48)}-2027`],
  ])("for %j, attempt %d, is %s", (title, attempt, slug) => {
    expect(slugCandidate(title, now, attempt)).toBe(slug);
  });
});
