import { describe, expect, it } from "vitest";
import { entryTexts } from "~/people/entry-texts";
import { nextPath, signInPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { refusals } from "~/people/refusals";

describe("the way back after signing in", () => {
  it.each([
    ["/entries/abc?tab=files#top", "/entries/abc?tab=files#top"],
    ["/invitations/a_b-c", "/invitations/a_b-c"],
    ["/a/../b", "/b"],
    ["/竞赛", "/%E7%AB%9E%E8%B5%9B"],
  ])("may be the path %s", (value, path) => {
    expect(nextPath(value)).toBe(path);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n//evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "//[",
    "javascript:alert(1)",
    "evil.example",
    "",
    " /entries",
    `/${"a".repeat(2_000)}`,
    undefined,
    null,
    7,
  ])("never leads to %j", (value) => {
    expect(nextPath(value)).toBe("/");
  });

  it("falls back to where the page says", () => {
    expect(nextPath("//evil.example", "/account")).toBe("/account");
  });

  it("is carried by the sign-in page's address", () => {
    expect(signInPath("/entries/a?b=c&d")).toBe("/sign-in?next=%2Fentries%2Fa%3Fb%3Dc%26d");
    expect(signInPath("/")).toBe("/sign-in");
    expect(signInPath("//evil.example")).toBe("/sign-in");
  });
});

describe("the words of a page", () => {
  it.each([
    [[{ id: "root", data: { locale: "en" } }], "Sign in · Xiangshang"],
    [[{ id: "root", data: { locale: "zh" } }], "登录 · 湘裳"],
    [[undefined, { id: "root", data: undefined }], "登录 · 湘裳"],
    [[], "登录 · 湘裳"],
  ])("stand in the tab in the reader's language", (matches, title) => {
    expect(titled(entryTexts, "signInTitle")({ matches })).toEqual([{ title }]);
  });

  it("count minutes as people do", () => {
    expect(refusals.tooMany(1).en).toContain("in a minute");
    expect(refusals.tooMany(2).en).toContain("in 2 minutes");
  });
});
