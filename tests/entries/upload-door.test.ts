import { beforeAll, describe, expect, it } from "vitest";
import { database, transaction } from "~/platform/database/database.server";
import { openEntry } from "~/entries/open-entry.server";
import { openSession } from "~/people/sign-in.server";
import { sessionCookieName } from "~/people/session-cookie.server";
import type { Because } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { action } from "~/routes/entries/files";
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, someone, type Someone, type Stage } from "./cast";

inAWorldOfItsOwn();

let stage: Stage;
beforeAll(async () => void (stage = await aContest({ boardsMax: 2 })));

/** Posts bytes in pieces, as a browser's request arrives. `announced` is what its Content-Length says. */
async function post(
  who: Someone | null,
  entryId: string,
  bytes: Buffer,
  {
    query = "kind=board&name=a.jpg",
    announced = String(bytes.length) as string | null,
    onPiece = () => {},
  } = {},
) {
  const headers = new Headers({ "Content-Type": "application/octet-stream" });
  if (announced !== null) headers.set("Content-Length", announced);
  if (who) {
    const token = await transaction((tx) => openSession(tx, who.personId));
    headers.set("Cookie", `${sessionCookieName}=${token}`);
  }
  let at = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        onPiece();
        controller.enqueue(new Uint8Array(bytes.subarray(at, (at += 64 * 1024))));
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request(`http://x/entries/${entryId}/files?${query}`, {
    method: "POST",
    headers,
    body,
    duplex: "half",
  } as RequestInit);
  const answer = await action({ request, params: { id: entryId }, context: {} });
  return {
    status: answer.status,
    ...((await answer.json()) as { fileId?: string; because?: Because }),
  };
}

const begun = async () => {
  const designer = await someone();
  return { designer, ...(await openEntry(designer, { slug: stage.slug })) };
};
const attached = (entryId: string) => database().attachment.count({ where: { entryId } });

describe("the door for files", () => {
  it("takes a file and says under which id", async () => {
    const { designer, entryId } = await begun();
    const { status, fileId } = await post(designer, entryId, Buffer.alloc(300_000, 1), {
      query: `kind=board&name=${encodeURIComponent("../展板 一.jpg")}`,
    });
    expect(status).toBe(201);
    const file = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId! } });
    expect(file).toMatchObject({ name: "展板 一.jpg", kind: "board", bytes: 300_000n });
    expect(await attached(entryId)).toBe(1);
  });

  const misfits: [string, number, object, number, RegExp][] = [
    ["an empty file", 0, {}, 422, /0 字节/],
    ["a file whose size was not announced", 10, { announced: null }, 422, /没有说明文件大小/],
    ["a size that is no number", 10, { announced: "ten" }, 422, /没有说明文件大小/],
    ["a file that was cut off", 10, { announced: "20" }, 422, /不符/],
    ["a file that goes on too long", 20, { announced: "10" }, 422, /不符/],
    [
      "a file announced too large",
      10,
      { announced: String(41 * 1024 * 1024) },
      413,
      /上限是 40 MB/,
    ],
    ["a kind that does not exist", 10, { query: "kind=virus&name=a" }, 422, /地址不完整/],
    ["a file without a name", 10, { query: "kind=board" }, 422, /地址不完整/],
  ];
  it.each(misfits)(
    "refuses %s with a sentence, and keeps nothing",
    async (_what, size, how, status, sentence) => {
      const { designer, entryId } = await begun();
      const answer = await post(designer, entryId, Buffer.alloc(size, 1), how);
      expect(answer.status).toBe(status);
      expect(answer.because!.zh).toMatch(sentence);
      expect(answer.because!.en.length).toBeGreaterThan(20);
      expect(await attached(entryId)).toBe(0);
    },
  );

  it("is not there for anybody else, nor for a guessed entry, nor without signing in", async () => {
    const { entryId } = await begun();
    const bytes = Buffer.alloc(10, 1);
    expect((await post(await someone(), entryId, bytes)).status).toBe(404);
    expect((await post(stage.organiser, entryId, bytes)).status).toBe(404);
    expect((await post(await someone(), "guessed", bytes)).status).toBe(404);
    expect((await post(null, entryId, bytes)).status).toBe(401);
    expect(await attached(entryId)).toBe(0);
  });

  it("hears a refused sender out, so that the sender hears why, and stores none of it", async () => {
    const { designer, entryId } = await begun();
    for (let n = 0; n < 2; n += 1) await post(designer, entryId, Buffer.alloc(10, n + 1));
    const keys = async () => {
      let count = 0;
      for await (const _key of store().keys()) count += 1;
      return count;
    };
    const before = await keys();
    let pieces = 0;
    const answer = await post(designer, entryId, Buffer.alloc(640 * 1024, 1), {
      onPiece: () => (pieces += 1),
    });
    expect(answer.status).toBe(409);
    expect(answer.because!.zh).toContain("最多 2 张展板");
    expect(pieces).toBe(10);
    expect(await keys()).toBe(before);
  });
});
