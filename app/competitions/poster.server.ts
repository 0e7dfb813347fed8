import QRCode from "qrcode";
import type { Viewer } from "~/people/viewer";
import { unknown } from "~/platform/refusal";
import { shownContest } from "./queries.server";

/** A QR code as one SVG path in a square of `size` units, its quiet zone of four included. */
export interface QrPicture {
  size: number;
  path: string;
}

const quietZone = 4;

/** The published contest with its address as a code, for a sheet on a wall. A draft has no poster. */
export async function contestPoster(viewer: Viewer, slug: string, origin: string) {
  const contest = await shownContest(viewer, slug);
  if (!contest || contest.version === null) throw unknown();
  const address = `${origin}/competitions/${slug}`;
  return { contest, address, qr: qrOf(address) };
}

/** Level Q: a code on a wall gets creased and stained, and a quarter of it may be lost. */
export function qrOf(text: string): QrPicture {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "Q" });
  const { size, data } = modules;
  const dark = Array.from(data.keys()).filter((at) => data[at]);
  const squares = dark.map(
    (at) => `M${(at % size) + quietZone} ${Math.floor(at / size) + quietZone}h1v1h-1z`,
  );
  return { size: size + 2 * quietZone, path: squares.join("") };
}
