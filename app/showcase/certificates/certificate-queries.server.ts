import QRCode from "qrcode";
import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { standingResult } from "~/judging/notice/standing-result.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { certificateSchema, readCode, type CertificateContent } from "./certificate";
import { mayPrint } from "./certificate-permissions";

/** What anybody who holds the code may know of a certificate. */
export interface CheckedCertificate {
  code: string;
  content: CertificateContent;
  slug: string;
  issuedAt: string;
  /** Whether the award that it certifies still stands. */
  stands: boolean;
  mayPrint: boolean;
}

export async function checkedCertificate(
  viewer: Viewer,
  typed: string,
): Promise<CheckedCertificate> {
  const db = database();
  const certificate = found(
    await db.certificate.findUnique({
      where: { code: readCode(typed) },
      include: { competition: true, entry: { include: { authors: true } } },
    }),
  );
  const { code, competition, entry, issuedAt, resultId, prizeId, recipient } = certificate;
  if ((await platformNow(db)) < issuedAt) throw unknown();
  const [award] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "StandingAward"
    WHERE "resultId" = ${resultId} AND "entryId" = ${entry?.id} AND "prizeId" = ${prizeId}`;
  return {
    ...{ code, slug: competition.slug, issuedAt: issuedAt.toISOString() },
    content: certificateSchema.parse(certificate.content),
    // What two people have signed as a 表彰 is never taken back.
    stands: recipient !== null || award !== undefined,
    mayPrint: mayPrint(
      viewer,
      competition,
      entry
        ? { entry: { authors: entry.authors, withdrawn: false } }
        : { recipient: recipient ?? "" },
    ),
  };
}

/** The certificate to print, with a QR code that leads to its check. */
export async function printedCertificate(viewer: Viewer, typed: string, origin: string) {
  const certificate = await checkedCertificate(viewer, typed);
  if (!certificate.mayPrint) throw unknown();
  const address = `${origin}/certificates/${certificate.code}`;
  return { ...certificate, address, qr: qrPath(address) };
}

/** A QR code as one path of squares, one unit each. */
function qrPath(text: string): { size: number; path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const squares: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (data[row * size + column]) squares.push(`M${column} ${row}h1v1h-1z`);
  return { size, path: squares.join("") };
}

/** The certificates of a contest, for those who run it. */
export interface CertificateList {
  slug: string;
  title: Localized;
  final: boolean;
  lines: { code: string; content: CertificateContent; issuedAt: string }[];
}

export async function certificateList(viewer: Viewer, slug: string): Promise<CertificateList> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const standing = await standingResult(db, contest);
  return {
    ...{ slug, title: contest.brief.title, final: standing?.finality === "final" },
    lines: standing ? await linesOf(db, standing.resultId) : [],
  };
}

/** The codes of an entry's certificates, for its authors. */
export async function certificatesOfEntry(entryId: string): Promise<string[]> {
  const db = database();
  const rows = await db.certificate.findMany({
    where: { entryId, issuedAt: { lte: await platformNow(db) } },
    orderBy: { issuedAt: "asc" },
  });
  return rows.map(({ code }) => code);
}

async function linesOf(db: Database, resultId: string): Promise<CertificateList["lines"]> {
  const rows = await db.certificate.findMany({
    where: { resultId, issuedAt: { lte: await platformNow(db) } },
  });
  return rows
    .map(({ code, content, issuedAt }) => ({
      ...{ code, content: certificateSchema.parse(content), issuedAt: issuedAt.toISOString() },
    }))
    .sort((one, other) => orderOf(one.content).localeCompare(orderOf(other.content)));
}

/** Works by their number, then those who were commended. */
const orderOf = ({ number, prize, names }: CertificateContent): string =>
  `${number ?? "9".repeat(9)} ${prize.zh} ${names.join()}`;
