import { describe, expect, it } from "vitest";
import { cleanName, dispositionOf, longestName } from "~/media/file-names";

describe("the name of a file", () => {
  const names: [string, string, string][] = [
    ["stays as its owner gave it", "展板一(正面).jpg", "展板一(正面).jpg"],
    ["loses its folders", "C:\\作品\\展板.png", "展板.png"],
    ["loses every way out of a folder", "../../etc/passwd", "passwd"],
    ["loses what cannot be seen", "展\u0000板\u200b.png\n", "展板.png"],
    ["cannot be written backwards", "exe.\u202egpj.exe", "exe.gpj.exe"],
    ["has single spaces", "a \t b.png", "a b.png"],
    ["is the kind's own where nothing is left", "///", "board.jpg"],
    ["is the kind's own where only dots are left", "..", "board.jpg"],
    ["is composed, whatever the system that sent it", "e\u0301.png", "é.png"],
  ];
  it.each(names)("%s", (_what, given, kept) => {
    expect(cleanName(given, "board")).toBe(kept);
  });

  it("is cut to a length and keeps its extension", () => {
    const cut = cleanName(`${"长".repeat(400)}.webp`, "board");
    expect([...cut]).toHaveLength(longestName);
    expect(cut.endsWith("长.webp")).toBe(true);
    expect([...cleanName("长".repeat(400), "garment")]).toHaveLength(longestName);
  });
});

describe("a Content-Disposition", () => {
  it("gives old programs plain letters and others the name itself", () => {
    expect(dispositionOf("attachment", "回执 1.json")).toBe(
      `attachment; filename="___1.json"; filename*=UTF-8''%E5%9B%9E%E6%89%A7%201.json`,
    );
  });
  it("cannot be ended from inside", () => {
    const header = dispositionOf("inline", `a"; filename="b'(*)\r\nX: y`);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).toContain("%27%28%2A%29");
  });
});
