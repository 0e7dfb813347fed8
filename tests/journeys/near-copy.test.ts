// Two boards that look alike, in a real browser: the screener is shown them side by side and says what they are; the
// entry is not refused by it.
import sharp, { type Sharp } from "sharp";
import { expect, it } from "vitest";
import { findNearCopies } from "~/entries/find-near-copies.server";
import { system } from "~/evidence/deed.server";
import { lumaOf, spectrumOf } from "~/media/pdq";
import { hashesOf } from "~/media/pdq-forms";
import { keepHashes } from "~/media/picture-hashes.server";
import { database, transaction } from "~/platform/database/database.server";
import { itIs } from "../support/world";
import { aContest, aSubmittedEntry, someone } from "../entries/cast";
import { closes } from "../entries/forms";
import { numberCandidates } from "~/entries/number-candidates.server";
import { aPlace } from "./place";
import { entersAs } from "./steps";

const place = aPlace();

const original = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="679"><rect width="480" height="679" fill="#f7f4ee"/>${Array.from(
        { length: 30 },
        (_, at) =>
          `<rect x="${(at * 1067) % 440}" y="${(at * 854) % 640}" width="${40 + ((at * 11) % 90)}" height="${60 + ((at * 7) % 80)}" fill="rgb(${(at * 583) % 256},${255 - ((at * 583) % 256)},90)"/>`,
      ).join("")}</svg>`,
    ),
  ).flatten();

async function looksLike(fileId: string, picture: Sharp): Promise<void> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const seen = spectrumOf(lumaOf(data, info.channels), info.width, info.height);
  await transaction((tx) =>
    keepHashes(tx, fileId, { quality: seen.quality, hashes: hashesOf(seen) }),
  );
}

it("a near-copy is found, compared side by side and judged by a person, and refuses nobody", async () => {
  const stage = await aContest();
  const first = await aSubmittedEntry(stage, await someone("原作者"));
  const later = await aSubmittedEntry(stage, await someone("后来者"));
  await looksLike(first.fileId, original());
  await looksLike(later.fileId, sharp(await original().png().toBuffer()).rotate(90));
  // The place's own worker may have looked already; whoever was first, the pair is found once.
  await findNearCopies(system, { fileId: later.fileId });
  expect(await database().nearCopy.count()).toBe(1);
  await itIs(new Date(closes.getTime() + 3_600_000));
  await numberCandidates(stage.organiser, { slug: stage.slug });

  const organiser = await entersAs(place, stage.organiser, "主办方");
  await organiser.go(`/competitions/${stage.slug}/screening?entry=${later.entryId}`);
  await organiser.page
    .getByRole("link", { name: /并排比对/ })
    .first()
    .click();
  await organiser.arrives("近似检查");
  await organiser.reads(/旋转 90° 后与右图相似/);
  expect(await organiser.page.locator("main ul li").count()).toBeGreaterThanOrEqual(2);

  await organiser.choose("同一作品");
  await organiser.press("记录判断");
  await organiser.page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await organiser.page.getByLabel("同一作品", { exact: true }).isChecked()).toBe(true);
  await organiser.write("依据", "构图与纹样相同，仅旋转。");
  await organiser.press("记录判断");
  await organiser.reads("构图与纹样相同，仅旋转。");
  expect(await database().screening.count()).toBe(0);
}, 300_000);
