import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import { contestPoster } from "~/competitions/poster.server";
import { nobody } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aDraftContest, aPublishedContest, opening } from "./cast";

inAWorldOfItsOwn();

const origin = "https://xiangshang.example";

describe("a contest's poster", () => {
  it("draws the code of the contest's own address, with a quiet zone of four on each side", async () => {
    await itIs(opening);
    const { slug } = await aPublishedContest();
    const { address, qr } = await contestPoster(nobody, slug, origin);
    expect(address).toBe(`${origin}/competitions/${slug}`);
    const { modules } = QRCode.create(address, { errorCorrectionLevel: "Q" });
    expect(qr.size).toBe(modules.size + 8);
    const drawn = [...qr.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
      Number(x) - 4,
      Number(y) - 4,
    ]);
    expect(drawn.every(([x, y]) => modules.get(y!, x!))).toBe(true);
    expect(drawn).toHaveLength([...modules.data].filter(Boolean).length);
  });

  it("does not exist while the contest is a draft, not even for its organiser", async () => {
    await itIs(opening);
    const { slug, organiser } = await aDraftContest();
    const viewer = await loadViewer(database(), organiser.personId);
    await expect(contestPoster(viewer, slug, origin)).rejects.toMatchObject({ kind: "unknown" });
  });
});
