import { describe, expect, it } from "vitest";
import { endsAsPdf, isStranger, recognise } from "~/media/magic";
import { svgBomb } from "../support/hostile/pictures";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

describe("a file is recognised by its bytes", () => {
  it.each([
    ["jpeg", hex("ffd8ffe000104a464946")],
    ["png", hex("89504e470d0a1a0a0000000d")],
    ["webp", bytes("RIFF\x10\0\0\0WEBPVP8 ")],
    ["glb", bytes("glTF\x02\0\0\0")],
    ["pdf", bytes("%PDF-1.7\n")],
    ["gif", bytes("GIF89a")],
    ["tiff", hex("49492a0008000000")],
    ["tiff", hex("4d4d002a00000008")],
    ["tiff", hex("49492b0008000000")],
    ["heic", bytes("\0\0\0\x18ftypheic")],
    ["heic", bytes("\0\0\0\x18ftypmif1")],
    ["avif", bytes("\0\0\0\x18ftypavif")],
    ["bmp", bytes("BM\x46\0\0\0\0\0\0\0")],
    ["psd", bytes("8BPS\0\x01")],
    ["jpeg-2000", hex("0000000c6a5020200d0a870a")],
    ["jpeg-2000", hex("ff4fff51002f")],
    ["jpeg-xl", hex("ff0a0000")],
    ["jpeg-xl", hex("0000000c4a584c200d0a870a")],
    ["fbx", bytes("Kaydara FBX Binary  \0")],
    ["zip", bytes("PK\x03\x04")],
    ["zip", bytes("PK\x05\x06")],
    ["program", bytes("MZ\x90")],
    ["program", hex("7f454c4602")],
    ["svg", bytes(svgBomb)],
    ["svg", bytes("\n <svg viewBox='0 0 1 1'/>")],
    ["svg", bytes("<!-- drawn by hand --><svg xmlns=''>")],
    ["html", bytes("<!DOCTYPE html><p>")],
    ["html", bytes("<!-- a --><html>")],
    ["html", bytes("<script>alert(1)</script>")],
    ["gltf", bytes('{ "asset": {"version": "2.0"} }')],
    ["obj", bytes("# made by hand\nmtllib a.mtl\n")],
    ["obj", bytes("v 0 0 0\n")],
    [null, bytes("hello")],
    [null, bytes("RIFF\x10\0\0\0WAVE")],
    [null, bytes("")],
    [null, bytes(`${"<!--".repeat(250)}`)],
  ])("as %s", (format, head) => {
    expect(recognise(head)).toBe(format);
  });

  it("and a stranger is told from a format of ours", () => {
    expect([isStranger("svg"), isStranger("png")]).toEqual([true, false]);
  });

  it("and a PDF has to have an end", () => {
    expect(endsAsPdf(bytes(`${"x".repeat(2000)}%%EOF\r\n`))).toBe(true);
    expect(endsAsPdf(bytes(`%%EOF${"x".repeat(2000)}`))).toBe(false);
  });
});
