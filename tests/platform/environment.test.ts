import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEnvironment, settings, UnusableSetting } from "~/platform/environment.server";

describe("settings", () => {
  it.each([
    ["PORT", { PORT: "eighty" }],
    ["PORT", { PORT: "70000" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/x" }],
    ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "contest.example.org" }],
    ["SMTP_URL", { SMTP_URL: "https://mail.example.org" }],
    ["WORKER", { WORKER: "sideways" }],
    ["MAIL_FROM", { SMTP_URL: "smtp://mail.example.org" }],
  ])("stop the start and name %s when it cannot be used: %j", (name, given) => {
    expect(() => parseEnvironment(given)).toThrow(UnusableSetting);
    expect(() => parseEnvironment(given)).toThrow(name);
  });

  it("have defaults that run on an empty environment, and take an empty value as not set", () => {
    const parsed = parseEnvironment({ DATABASE_URL: "", PORT: "" });
    expect(parsed).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 3000,
      DATA_DIR: "data",
      DEMO_ON_NETWORK: false,
    });
    expect(parsed.DATABASE_URL).toBeUndefined();
  });

  it("are all explained in .env.example, and nothing else is", () => {
    const listed = [...readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)];
    expect(listed.map(([, name]) => name).sort()).toEqual(Object.keys(settings).sort());
  });
});
