// Certificates and the list on paper: real pages, printed by a real browser.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { nobody } from "~/people/viewer";
import { certificateList } from "~/showcase/certificates/certificate-queries.server";
import { issueCertificates } from "~/showcase/certificates/issue-certificates.server";
import { at, viewerFor } from "../../judging/cast";
import { announced, type Signed } from "../../judging/notice/announced";
import { sessionOf } from "../../house/thread-world";
import { launchBrowser, type Tab, type TestBrowser } from "../../support/browser";
import { startSite, type Site } from "../../support/site";
import { inAWorldOfItsOwn } from "../../support/world";

inAWorldOfItsOwn();

let signed: Signed;
let site: Site;
let browser: TestBrowser;
let tab: Tab;
let code: string;

beforeAll(async () => {
  signed = await announced([90, 80, 70]);
  const { slug, organiser, approver } = signed;
  await at((await noticePage(nobody, slug)).window!.closesAt);
  const { digest } = await proposeConclusion(organiser, { slug, how: "vacant" });
  await approveConclusion(approver, { slug, digest });
  await issueCertificates(organiser, { slug });
  code = (await certificateList(await viewerFor(organiser), slug)).lines[0]!.code;
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  tab = await browser.open({ baseURL: site.origin });
  const value = await sessionOf(organiser);
  await tab.page.context().addCookies([{ name: "xs_session", value, url: site.origin }]);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await browser?.close();
});

/** The letters of an element that the project's own type does not hold, as far as this page has loaded it. */
const missing = (selector: string) =>
  tab.page.evaluate(async (where) => {
    await document.fonts.ready;
    const text = document.querySelector<HTMLElement>(where)!.innerText;
    const letters = [...new Set(text.replace(/\s/g, ""))];
    const faces = [...document.fonts].filter(({ family }) => family.includes("Song"));
    const held = faces
      .filter(({ status }) => status === "loaded")
      .flatMap(({ unicodeRange }) => unicodeRange.split(","))
      .map((range) => range.trim().slice(2).split("-"));
    const has = (letter: string) => {
      const point = letter.codePointAt(0)!;
      return held.some(
        ([from, to = from]) => point >= parseInt(from!, 16) && point <= parseInt(to!, 16),
      );
    };
    return letters.filter((letter) => /\p{Script=Han}/u.test(letter) && !has(letter));
  }, selector);

describe("a certificate on paper", () => {
  it("is one landscape sheet, in letters that the project brings", async () => {
    const { page } = tab;
    await page.goto(`/certificates/${code}/print`);
    await page.getByText("获奖证书").first().waitFor();
    expect(await missing("article")).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      "latin1",
    );
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });
});

describe("the notice on paper", () => {
  it("is A4 and begins with what was awarded", async () => {
    const { page } = tab;
    await page.goto(`/competitions/${signed.slug}/notice`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-header nav").isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    browser.check();
  });
});
