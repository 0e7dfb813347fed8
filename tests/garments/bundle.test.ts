import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { asGlb } from "~/garments/inspection/open-bundle.server";
import { openGarment } from "~/garments/inspection/open-garment.server";
import { preflight } from "~/garments/preflight";
import { GarmentRefused } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import { dataUri } from "../support/hostile/counted";
import { packGlb, skirt, type Draft } from "../support/hostile/garments";
import { meshopt } from "../support/hostile/packed-garments";
import { stripes } from "../support/hostile/pictures";
import { zip, type Zipped } from "../support/hostile/zips";

const folder = mkdtempSync(path.join(os.tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texture = await stripes({ width: 64, height: 64 }).png().toBuffer();

/** A skirt as other programs export it: a description, its data and a texture as files of their own. */
async function loose(): Promise<{ json: Draft["json"]; bin: Buffer }> {
  const { json, bin } = await skirt();
  json.buffers[0].uri = "data/skirt.bin";
  json.images = [{ uri: "./%E5%B8%83%20cloth.png" }];
  return { json, bin };
}
const whole = await loose();
const text = (json: unknown) => Buffer.from(JSON.stringify(json));

function files(change: (json: Draft["json"]) => void = () => {}, more: Zipped[] = []): Zipped[] {
  const json = structuredClone(whole.json);
  change(json);
  return [
    { name: "skirt/skirt.gltf", bytes: text(json) },
    { name: "skirt/data/skirt.bin", bytes: whole.bin },
    { name: "skirt/布 Cloth.PNG", bytes: texture, stored: true },
    ...more,
  ];
}

function codeOf(bytes: Uint8Array, beside: string | null = null): string {
  try {
    preflight(readGlb(asGlb(bytes, beside).glb));
    return "accepted";
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason.code;
    throw error;
  }
}

describe("a garment in a zip", () => {
  it("is the same garment as one file", async () => {
    const { drawn, document } = await openGarment(asGlb(zip(files()), null).glb);
    expect(drawn).toEqual({ drawCalls: 1, triangles: 576 });
    expect(document.getRoot().listTextures()[0]?.getMimeType()).toBe("image/png");
  });

  it("may hold what the garment does not need, and what systems leave in it", () => {
    const more: Zipped[] = [
      { name: "skirt/", bytes: Buffer.alloc(0), stored: true, says: { unixMode: 0o40755 } },
      { name: "__MACOSX/skirt/._skirt.gltf", bytes: Buffer.from("Mac OS X") },
      { name: "skirt/LICENSE.md", bytes: Buffer.from("CC0") },
      { name: "source.zip", bytes: zip([{ name: "x", bytes: Buffer.from("x") }]) },
    ];
    expect(codeOf(zip(files(undefined, more), "a comment"))).toBe("accepted");
  });

  it("is shown plain where a picture is missing, and its team is told which", async () => {
    const { glb, missing } = asGlb(zip(files((json) => (json.images[0].uri = "红.png"))), null);
    expect(missing).toEqual(["skirt/红.png"]);
    const { document } = await openGarment(glb);
    expect(document.getRoot().listMaterials()[0]?.getBaseColorTexture()).toBeNull();
  });

  it("may be named in the letters of a Chinese Windows", () => {
    const gbk = Buffer.from("b2bc2e706e67", "hex"); // 布.png
    const [description, bin] = files((json) => (json.images[0].uri = "布.png"));
    const image = { name: Buffer.concat([Buffer.from("skirt/"), gbk]), bytes: texture };
    expect(codeOf(zip([description!, bin!, image]))).toBe("accepted");
  });

  it("may keep several buffers, compressed ones too", async () => {
    const { json, bin } = readGlb(await meshopt(packGlb(...(await plain())))) as {
      json: Draft["json"];
      bin: Buffer;
    };
    json.buffers[0].uri = "all.bin";
    json.buffers.unshift({ uri: dataUri(Buffer.from("padding!"), ""), byteLength: 8 });
    for (const view of json.bufferViews)
      for (const part of [view, view.extensions?.EXT_meshopt_compression])
        if (part) part.buffer += 1;
    const packed = zip([
      { name: "a.gltf", bytes: text(json) },
      { name: "all.bin", bytes: bin },
    ]);
    expect((await openGarment(asGlb(packed, null).glb)).drawn.triangles).toBe(576);
  });

  const big = (size: number) => ({ name: "skirt/zeros", bytes: Buffer.alloc(size) });
  const second = { name: "other.gltf", bytes: text({ asset: { version: "2.0" } }) };
  const named = (name: string): Zipped => ({ name, bytes: Buffer.from("x") });
  it.each<[string, string, Buffer]>([
    ["a zip of nothing", "bundle-descriptions", zip([])],
    ["a zip in a zip", "bundle-descriptions", zip([{ name: "a.zip", bytes: zip(files()) }])],
    ["two garments", "bundle-descriptions", zip(files(undefined, [second]))],
    ["a zip that bursts", "bundle-bomb", zip(files(undefined, [big(8e6)]))],
    ["more than was said", "bundle-broken", zip(lying({ size: 100 }))],
    ["other bytes than were said", "bundle-broken", zip(lying({ crc32: 1 }))],
    ["gigabytes by its own word", "bundle-bomb", zip(lying({ size: 0xfffffffe }))],
    ["too many files", "bundle-entries", zip(Array.from({ length: 513 }, (_, at) => named(`${at}`)))], // prettier-ignore
    ["fewer files than it says", "bundle-broken", zip(files(), "", { count: 9 })],
    ["a password", "bundle-locked", zip(lying({ flags: 1 }))],
    ["zip64 by one field", "bundle-zip64", zip(lying({ size: 0xffffffff }))],
    ["a strange compression", "bundle-method", zip(lying({ method: 14 }))],
    ["another name inside", "bundle-broken", zip(lying({ localName: "x" }))],
    ["files that share their bytes", "bundle-broken", zip(files(undefined, [{ ...named("skirt/skirt.gltf2"), says: { localOffset: 0, localName: "x" } }]))], // prettier-ignore
    ["a way up", "bundle-path", zip(files(undefined, [named("../../etc/passwd")]))],
    ["a way from the root", "bundle-path", zip(files(undefined, [named("/etc/passwd")]))],
    ["a drive", "bundle-path", zip(files(undefined, [named("C:\\x")]))],
    ["a link", "bundle-path", zip(files(undefined, [{ ...named("l"), says: { unixMode: 0o120777 } }]))], // prettier-ignore
    ["one name twice", "bundle-twice", zip(files(undefined, [named("skirt/SKIRT.gltf")]))],
    ["bytes behind its end", "bundle-broken", Buffer.concat([zip(files()), Buffer.from("x")])],
    ["an address elsewhere", "bundle-outside", zip(files((json) => (json.images[0].uri = "https://x.test/a.png")))], // prettier-ignore
    ["an address above", "bundle-outside", zip(files((json) => (json.images[0].uri = "../../a.png")))], // prettier-ignore
    ["a coded way above", "bundle-outside", zip(files((json) => (json.images[0].uri = "%2e%2e/%2e%2e/a.png")))], // prettier-ignore
    ["no such data", "bundle-missing", zip(files((json) => (json.buffers[0].uri = "red.bin")))],
    ["no plain address", "bundle-outside", zip(files((json) => (json.images[0].uri = { a: 1 })))],
    ["half its data", "garment-out-of-bounds", zip(files((json) => (json.buffers[0].byteLength *= 2)))], // prettier-ignore
    ["one file a thousand times", "bundle-large", zip(files((json) => (json.images = Array.from({ length: 250 }, () => ({ uri: "data/large" }))), [{ name: "skirt/data/large", bytes: Buffer.alloc(1e6) }]))], // prettier-ignore
    ["no description", "garment-json", zip([named("a.gltf")])],
  ])("that holds %s is refused: %s", (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("damaged in 200 ways, around and inside, is refused or whole, never another error", () => {
    const packed = zip(files());
    const [description, ...others] = files();
    const codes = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      codes.add(codeOf(mutate(packed, seed)));
      codes.add(
        codeOf(zip([{ ...description!, bytes: mutate(description!.bytes, seed) }, ...others])),
      );
    }
    expect(codes).toContain("bundle-broken");
    expect(codes.size).toBeGreaterThan(4);
  });
});

describe("a garment as a bare .gltf", () => {
  beforeAll(() => {
    mkdirSync(path.join(folder, "in/data"), { recursive: true });
    writeFileSync(path.join(folder, "in/data/skirt.bin"), whole.bin);
    writeFileSync(path.join(folder, "in/布 cloth.png"), texture);
    writeFileSync(path.join(folder, "secret.png"), texture);
    symlinkSync("../secret.png", path.join(folder, "in/link.png"));
    symlinkSync("布 cloth.png", path.join(folder, "in/inner.png"));
  });
  const beside = path.join(folder, "in");
  const dressed = (uri: string) => text({ ...whole.json, images: [{ uri }] });

  it.each([
    ["its own files", whole.json.images[0].uri as string, "accepted"],
    ["a link that stays inside", "inner.png", "accepted"],
    ["a link that leads out", "link.png", "bundle-outside"],
    ["a file above", "../secret.png", "bundle-outside"],
    ["a file from the root", path.join(folder, "secret.png"), "bundle-outside"],
    ["an address with a scheme", `file://${folder}/secret.png`, "bundle-outside"],
    ["a folder", "data", "accepted"],
    ["what is not there", "red.png", "accepted"],
  ])("reads of %s only what lies in its folder", (_, uri, code) => {
    expect(codeOf(dressed(uri), beside)).toBe(code);
  });

  it("that came by itself may hold all its data, and no more than that", async () => {
    const { json, bin } = await skirt();
    json.buffers[0].uri = dataUri(bin, "application/octet-stream");
    expect(codeOf(text(json))).toBe("accepted");
    expect(codeOf(text(whole.json))).toBe("bundle-alone");
  });

  it("may be long where its data is written into it, and not elsewhere", async () => {
    const { json, bin } = await skirt();
    const [data, more] = [dataUri(bin, ""), Buffer.alloc(9e6)];
    json.buffers[0].uri = data;
    json.buffers.push({ uri: dataUri(more, ""), byteLength: more.length });
    expect(codeOf(text(json))).toBe("accepted");
    json.extras = Array.from({ length: 3e5 }, () => "what does not belong here");
    expect(codeOf(text(json))).toBe("garment-json-size");
  });
});

async function plain(): Promise<[Draft["json"], Buffer]> {
  const { json, bin } = await skirt();
  return [json, bin];
}

/** A good bundle whose directory says something false of its data file. */
function lying(says: Zipped["says"]): Zipped[] {
  return files().map((file, at) => (at === 1 ? { ...file, says } : file));
}
