import { boxOf } from "~/judging/commendations/commendation";
import { commendationForms } from "~/judging/commendations/forms";
import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { forms } from "~/judging/forms";

const read = (schema: z.ZodType, ...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  const submission = parseWithZod(data, { schema });
  return submission.status === "success" ? submission.value : (submission.error ?? submission);
};

describe("a ballot's form", () => {
  it("takes an empty score for one that is not given yet, never for a zero", () => {
    const typed: [string, string][] = [
      ["revision", "3"],
      ["scores.creative", "80"],
      ["scores.huxiang", ""],
      ["scores.craft", "０"],
      ["comment", ""],
    ];
    expect(read(forms.save, ...typed)).toEqual({
      revision: 3,
      scores: { creative: 80, craft: 0 },
      comment: "",
      note: "",
    });
  });

  it("refuses a score that is no number beside its field", () => {
    expect(read(forms.save, ["revision", "0"], ["scores.creative", "八十"])).toHaveProperty([
      "scores.creative",
    ]);
  });
});

describe("the form of relations", () => {
  it("leaves out the rows that say nothing", () => {
    expect(
      read(
        forms.declare,
        ["relations[0].kind", "family"],
        ["relations[0].name", " 王小明 "],
        ["relations[1].kind", ""],
        ["relations[1].name", ""],
      ),
    ).toEqual({ relations: [{ kind: "family", name: "王小明" }] });
  });

  it.each([
    ["a name without its relation", "", "王小明", "relations[0].kind"],
    ["a relation without its name", "family", "", "relations[0].name"],
    ["a name of one character", "family", "王", "relations[0].name"],
  ])("refuses %s beside what is missing", (_, kind, name, field) => {
    const errors = read(forms.declare, ["relations[0].kind", kind], ["relations[0].name", name]);
    expect(Object.keys(errors as object)).toContain(field);
  });

  it("does not take silence for a declaration that there are none", () => {
    expect(read(forms.declare)).toHaveProperty(["relations"]);
  });
});

describe("the form of a proposal", () => {
  it("reads candidate numbers as people write them", () => {
    expect(
      read(
        forms.propose,
        ["awards.gold", "0147"],
        ["awards.silver", "３、12，0008"],
        ["awards.bronze", ""],
        ["votes[0]", "7 3"],
      ),
    ).toMatchObject({ awards: { gold: ["147"], silver: ["3", "12", "8"] }, votes: [["7", "3"]] });
  });
});

describe("the form of an approval", () => {
  const digest: [string, string] = ["digest", "a".repeat(64)];
  it("needs an instant only where one is to be set", () => {
    expect(read(forms.approve, digest, ["when", "earliest"], ["read", "on"])).toMatchObject({
      when: "earliest",
    });
    expect(
      read(
        forms.approve,
        digest,
        ["when", "at"],
        ["read", "on"],
        ["announcedAt", "2027-01-05T10:00"],
      ),
    ).toMatchObject({ announcedAt: new Date("2027-01-05T02:00:00Z") });
    expect(read(forms.approve, digest, ["when", "at"], ["read", "on"])).toHaveProperty([
      "announcedAt",
    ]);
  });

  it("needs the signer to say that it was read", () => {
    expect(read(forms.approve, digest, ["when", "earliest"])).toHaveProperty(["read"]);
  });
});

describe("the form of commendations", () => {
  const read = (given: unknown) => commendationForms.propose.safeParse({ given });

  it("takes one box, several or none, each a commendation and whom it is for", () => {
    const box = boxOf({ commendationId: "advising", key: "王老师（长沙某学院）" });
    const choice = { commendationId: "advising", key: "王老师（长沙某学院）" };
    expect(read(undefined).data).toEqual({ given: [] });
    expect(read(box).data).toEqual({ given: [choice] });
    expect(read([box, "organising x1"]).data?.given).toEqual([
      choice,
      { commendationId: "organising", key: "x1" },
    ]);
  });

  it.each(["", "advising", "advising ", "-- x", `advising ${"长".repeat(301)}`])(
    "refuses what is no box of its own: %j",
    (box) => expect(read(box).success).toBe(false),
  );
});
