import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyWorld, noteState, stateOf } from "../../prisma/seed/folder";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xs-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the folder of a demo", () => {
  it("is empty, half woven or whole, and knows which", () => {
    expect(stateOf(path.join(folder, "not-there"))).toBe("empty");
    expect(stateOf(folder)).toBe("empty");
    noteState(folder, "half");
    expect(stateOf(folder)).toBe("half");
    noteState(folder, "whole");
    expect(stateOf(folder)).toBe("whole");
  });

  it("is emptied when it holds a demo, and never when it holds anything else", () => {
    noteState(folder, "half");
    mkdirSync(path.join(folder, "database"));
    emptyWorld(folder);
    expect(stateOf(folder)).toBe("empty");

    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "thesis.odt"), "");
    expect(() => emptyWorld(folder)).toThrow("something else than a demo world");
    expect(readdirSync(folder)).toEqual(["thesis.odt"]);
  });

  it("is not emptied under a demo that is running on it", () => {
    noteState(folder, "whole");
    writeFileSync(path.join(folder, "owner.pid"), String(process.ppid));
    expect(() => emptyWorld(folder)).toThrow("A demo is running");
    expect(readdirSync(folder)).toContain("demo-world");
  });
});
