import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrom, readCode } from "~/people/one-time-code";
import { passwordAsTyped, passwordDecision } from "~/people/password";
import { rateLimits } from "~/people/rate-limits";

describe("a password", () => {
  it.each([
    ["mulberry silk 7", null],
    ["湘绣苏绣蜀绣粤绣汴绣", null],
    ["correct horse battery", "li@example.com"],
    ["an abc stands here too", "abc@example.com"],
  ])("may be %s", (typed, contact) => {
    expect(passwordDecision(typed, contact).allowed).toBe(true);
  });

  it.each([
    ["short", null, "A password has at least 10 characters."],
    ["湘绣湘绣湘绣湘绣湘", null, "A password has at least 10 characters."],
    ["x".repeat(201), null, "A password has at most 200 characters."],
    ["aaaaaaaaaaaa", null, "That repeats itself too much: use at least five different characters."],
    [
      "my lina-88 dress",
      "lina-88@example.com",
      "Please leave your own contact out of the password.",
    ],
    ["abc13812345678", "+8613812345678", "Please leave your own contact out of the password."],
  ])("may not be %s", (typed, contact, because) => {
    const decision = passwordDecision(typed, contact, "next");
    expect(decision).toMatchObject({ kind: "invalid", because: { en: because }, field: "next" });
  });

  it("is the same however a keyboard composes its letters", () => {
    expect(passwordAsTyped("cafe\u0301")).toBe(passwordAsTyped("café"));
  });
});

describe("a one-time code", () => {
  it("has six digits, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(/^\d{6}$/);
      }),
    );
    expect(codeFrom(new Uint8Array([0, 0, 0, 0, 0, 7]))).toBe("000007");
    expect(codeFrom(new Uint8Array([0, 0, 0, 0x0f, 0x42, 0x41]))).toBe("000001");
  });

  it.each([
    ["123456", "123456"],
    [" 123 456 ", "123456"],
    ["１２３４５６", "123456"],
    ["123-456", "123456"],
    ["12345", null],
    ["1234567", null],
    ["12345a", null],
    ["", null],
  ])("typed as %j is read as %j", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});

describe("the limits", () => {
  it("are wider for an address that many share than for one contact", () => {
    expect(rateLimits.codesForClient.hits).toBeGreaterThan(rateLimits.codesForContact.hits * 10);
    expect(rateLimits.triesForClient.hits).toBeGreaterThan(rateLimits.triesForContact.hits * 10);
  });
});
