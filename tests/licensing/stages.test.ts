import { describe, expect, it } from "vitest";
import { agreeSchema, proposeSchema, withdrawSchema } from "~/licensing/mark-forms";
import {
  isInForce,
  mayAgree,
  mayPropose,
  mayWithdraw,
  whatStageComesTo,
  type MarkState,
} from "~/licensing/stages";

const now = new Date("2026-11-01T00:00:00Z");
const waiting: MarkState = { agreedAt: null, withdrawnAt: null };
const agreed: MarkState = { agreedAt: now, withdrawnAt: null };
const withdrawn: MarkState = { agreedAt: now, withdrawnAt: now };
const answer = (decision: ReturnType<typeof mayAgree>) => decision.allowed || decision.kind;

describe("the mark of industrialisation", () => {
  it.each<[number, string, MarkState[], true | string]>([
    [4, "云裳制衣", [], true],
    [9, "云裳制衣", [agreed, withdrawn], true],
    [3, "云裳制衣", [], "invalid"],
    [10, "云裳制衣", [], "invalid"],
    [4.5, "云裳制衣", [], "invalid"],
    [4, " 云 ", [], "invalid"],
    [4, "云裳制衣", [agreed, waiting], "conflict"],
  ])("of stage %s by %s, beside %j, may be proposed: %s", (stage, maker, standing, expected) => {
    expect(answer(mayPropose(stage, maker, standing))).toBe(expected);
  });

  it("is agreed to once, and not after it was withdrawn", () => {
    expect([waiting, agreed, withdrawn].map((mark) => answer(mayAgree(mark)))).toEqual([
      true,
      "conflict",
      "conflict",
    ]);
  });

  it("is withdrawn once, with a reason, agreed or not", () => {
    expect(answer(mayWithdraw(waiting, "工厂停产"))).toBe(true);
    expect(answer(mayWithdraw(agreed, "工厂停产"))).toBe(true);
    expect(answer(mayWithdraw(agreed, "  停 "))).toBe("invalid");
    expect(answer(mayWithdraw(withdrawn, "工厂停产"))).toBe("conflict");
  });

  it("is in force only between agreement and withdrawal", () => {
    expect([waiting, agreed, withdrawn].map(isInForce)).toEqual([false, true, false]);
  });

  it("comes to a sample from the sample on, and to production from the pilot run on", () => {
    expect([3, 4, 6, 7, 9].map(whatStageComesTo)).toEqual([
      [],
      ["sampled"],
      ["sampled"],
      ["sampled", "produced"],
      ["sampled", "produced"],
    ]);
  });

  it("is posted as plain form fields", () => {
    expect(proposeSchema.parse({ stage: "4", makerName: " 云裳 " })).toEqual({
      stage: 4,
      makerName: "云裳",
      note: "",
    });
    expect(agreeSchema.safeParse({}).success).toBe(false);
    expect(withdrawSchema.parse({ markId: "m" })).toEqual({ markId: "m", reason: "" });
  });
});
