import { describe, expect, it } from "vitest";
import { judgeIntake, judgeKind, judgeSize } from "~/media/intake";
import { kinds, type FileKind } from "~/media/kinds";

const png = Uint8Array.from(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
const text = (words: string) => new TextEncoder().encode(words);

describe("before any decoder, a file is judged by its size and its first bytes", () => {
  it.each<[string, FileKind, number, Uint8Array, string]>([
    ["an empty file", "board", 0, text(""), "empty"],
    ["a file one byte too large", "board", kinds.board.maxBytes + 1, png, "too-large"],
    ["a text", "board", 5, text("hello"), "unrecognised"],
    ["an SVG called .png", "board", 60, text("<svg xmlns='x'>"), "wrong-format"],
    ["a TIFF", "board", 60, Uint8Array.from([0x49, 0x49, 0x2a, 0]), "wrong-format"],
    ["a picture where a garment belongs", "garment", 60, png, "wrong-kind"],
    ["an FBX where a GLB belongs", "garment", 60, text("Kaydara FBX Binary"), "wrong-format"],
    ["a zip where a board belongs", "board", 60, text("PK\x03\x04"), "wrong-kind"],
    ["a GLB where a PDF belongs", "techpack", 60, text("glTF"), "wrong-kind"],
    ["a PDF where a swatch belongs", "swatch", 60, text("%PDF-1.7"), "wrong-kind"],
    ["a GLB given as evidence", "evidence", 60, text("glTF"), "wrong-kind"],
  ])("%s is refused", (_, kind, bytes, head, code) => {
    const { format, refused } = judgeIntake(kind, bytes, head);
    expect(format).toBeNull();
    expect(refused).toMatchObject({ accepted: false, kind, reason: { code }, facts: { bytes } });
  });

  it("a PNG is a board, whatever its name says", () => {
    expect(judgeIntake("board", 60, png)).toEqual({ format: "png", refused: null });
  });

  it.each(["flat", "swatch", "photo", "evidence"] as const)("a PNG may be a %s too", (kind) => {
    expect(judgeIntake(kind, 60, png)).toEqual({ format: "png", refused: null });
  });

  it("evidence may be a PDF", () => {
    expect(judgeIntake("evidence", 60, text("%PDF-1.7")).format).toBe("pdf");
  });

  it("a file of exactly the limit is taken", () => {
    expect(judgeSize("garment", 200 * 1024 * 1024)).toBeNull();
  });

  it("the sentence names what was found, what is wanted and where it belongs, in the reader's language", () => {
    const misplaced = judgeIntake("garment", 60, png).refused?.reason;
    expect(misplaced?.zh).toContain("“展板”");
    expect(misplaced?.en).toContain("“board”");
    const size = judgeSize("board", kinds.board.maxBytes + 1);
    expect(size?.en).toContain("40.1 MB; the limit is 40 MB");
    const format = judgeIntake("board", 60, text("<svg >")).refused?.reason;
    expect(format?.zh).toContain("SVG");
    expect(format?.zh).toContain("JPEG、PNG、WebP");
    const unknown = judgeIntake("garment", 60, text("?")).refused?.reason;
    expect(unknown?.zh).toContain("GLB");
  });

  it.each<[string, Uint8Array, string]>([
    ["a picture is a board", png, "board"],
    ["a GLB is a garment", text("glTF"), "garment"],
    ["a PDF is a tech pack", text("%PDF-1.7"), "techpack"],
    ["an SVG was meant as a board", text("<svg >"), "board"],
    ["a zip is a garment", text("PK\x03\x04"), "garment"],
    ["a program was meant as nothing", text("MZ"), "wrong-format"],
    ["a text is not recognised", text("hello"), "unrecognised"],
    ["nothing is empty", text(""), "empty"],
  ])("where nobody said what it is, %s", (_, head, told) => {
    const kind = judgeKind(head);
    expect(typeof kind === "string" ? kind : kind.code).toBe(told);
  });
});
