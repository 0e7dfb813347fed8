import { describe, expect, it } from "vitest";
import { channelOf, maskedContact, readContact } from "~/people/contact";

describe("a contact", () => {
  it.each([
    ["Li.Na@Example.COM", "email", "li.na@example.com"],
    ["  li@hnu.edu.cn ", "email", "li@hnu.edu.cn"],
    ["ｌｉ＠ｈｎｕ．ｅｄｕ．ｃｎ", "email", "li@hnu.edu.cn"],
    ["o'neil+xs@a-b.co", "email", "o'neil+xs@a-b.co"],
    ["13812345678", "phone", "+8613812345678"],
    ["138 1234-5678", "phone", "+8613812345678"],
    ["１３８１２３４５６７８", "phone", "+8613812345678"],
    ["86 138 1234 5678", "phone", "+8613812345678"],
    ["+86 138 1234 5678", "phone", "+8613812345678"],
    ["0086-13812345678", "phone", "+8613812345678"],
    ["+44 (20) 7946 0018", "phone", "+442079460018"],
    ["+852 6123 4567", "phone", "+85261234567"],
  ])("%s is the %s %s", (typed, kind, value) => {
    expect(readContact(typed)).toEqual({ kind, value });
  });

  it.each([
    "",
    "张三",
    "li@",
    "@example.com",
    "li@localhost",
    "a b@example.com",
    "a@b@example.com",
    "li@example.com\nBcc: other@example.com",
    "li@example.com,other@example.com",
    "<li@example.com>",
    `${"a".repeat(65)}@example.com`,
    `li@${"a.".repeat(130)}com`,
    "12812345678",
    "1381234567",
    "0731-88888888",
    "+86 0731 88888888",
    "+0123456789",
    "+123",
    "+1234567890123456",
    "13812345678x",
  ])("%j is none", (typed) => {
    expect(readContact(typed)).toBeNull();
  });

  it.each([
    ["li.na@example.com", "l***@example.com"],
    ["+8613812345678", "138****78"],
    ["+442079460018", "+44****18"],
  ])("%s is shown to others as %s", (value, masked) => {
    expect(maskedContact(value)).toBe(masked);
  });

  it("is reached by SMS if it is a phone number, else by mail", () => {
    expect([channelOf("phone"), channelOf("email")]).toEqual(["sms", "mail"]);
  });
});
