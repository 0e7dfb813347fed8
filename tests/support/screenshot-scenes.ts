// Which pages of the demo are worth a picture, for whom. Addresses are found as a person finds them: by links.
import type { Page } from "playwright-core";

/** Whose pages there are to see. */
export const people = [
  "visitor",
  "designer",
  "juror",
  "organiser",
  "enterprise",
  "approver",
  "chair",
  "supervisor",
  "steward",
] as const;
export type Who = (typeof people)[number];

/** Steps in as one of the demo's people; a visitor stays as one is. */
export async function signInAs(page: Page, who: Who, origin: string): Promise<void> {
  if (who === "visitor") return;
  await page.goto("/");
  await page.request.post("/demo/sign-in", { form: { who }, headers: { Origin: origin } });
}

export interface Scene {
  who: Who;
  /** Of the file, without language, width and colours. */
  name: string;
  address: string;
}

/** The addresses behind the links of a page that match, each once, in the order of the page. */
async function linksOn(page: Page, address: string, pattern: RegExp): Promise<string[]> {
  await page.goto(address);
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(hrefs.filter((href) => pattern.test(href)))];
}

type Named = Record<string, string | undefined>;

const contest = /^\/competitions\/(?!new$)[^/]+$/;

const finders: Record<Who, (page: Page) => Promise<Named>> = {
  async visitor(page) {
    const contests = await linksOn(page, "/competitions", contest);
    const [work] = await linksOn(page, "/gallery", /^\/gallery\/[^/]+$/);
    return {
      ...{ home: "/", contests: "/competitions", gallery: "/gallery", work },
      ...{ register: "/register", "sign-in": "/sign-in", organisations: "/organisations" },
      ...each(contests, "contest"),
      rules: contests[0] && `${contests[0]}/rules`,
      poster: contests[0] && `${contests[0]}/poster`,
      ...{ found: `/gallery?q=${encodeURIComponent("织锦")}`, winners: "/gallery?award=any" },
      reset: "/reset",
      ...each(await published(page, contests), "results", "/results"),
      ...each(await published(page, contests), "notice", "/notice"),
      ...each(await published(page, contests), "contest-gallery", "/gallery"),
    };
  },
  async designer(page) {
    const entries = await linksOn(page, "/entries", /^\/entries\/[^/]+$/);
    const [entry] = entries;
    const [open] = await linksOn(page, "/", contest);
    return {
      ...{ entries: "/entries", entry, account: "/account" },
      submission: entry && `${entry}/submission`,
      withdrawal: entry && `${entry}/withdrawal`,
      declarations: entry && `${entry}/declarations`,
      // What the jury said of a work whose result is announced.
      result: entries.length > 1 ? `${entries.at(-1)}/result` : undefined,
      "own-data": "/account/data",
      enquiries: "/enquiries",
      notices: "/notices",
      begin: open && `${open}/entries/new`,
    };
  },
  async juror(page) {
    const desks = await linksOn(page, "/jury", /^\/jury\/[^/]+$/);
    const ballots: string[] = [];
    for (const desk of desks)
      ballots.push(...(await linksOn(page, desk, /^\/ballots\//)).slice(0, 1));
    const [desk] = desks;
    const [sample] = desk ? await linksOn(page, desk, /\/samples\/[^/]+$/) : [];
    return {
      ...{ seats: "/jury", ...each(desks, "desk"), ...each(ballots, "ballot") },
      ...{ record: desk && `${desk}/record`, sample },
    };
  },
  async organiser(page) {
    const contests = await linksOn(page, "/competitions", contest);
    // Newest first: one that is open, one that is judged, one that is over.
    const [first, judged, over] = contests;
    return {
      ...{
        new: "/competitions/new",
        edit: first && `${first}/edit`,
        organisations: "/organisations",
      },
      publication: first && `${first}/publication`,
      ...each(contests, "board", "/manage"),
      screening: judged && `${judged}/screening`,
      ...each(
        [judged, over].filter((one) => one !== undefined),
        "panel",
        "/panel",
      ),
      calibration: judged && (await linksOn(page, `${judged}/panel`, /\/calibration$/))[0],
      // Each criterion by itself, and two panels side by side.
      scales: over && `${over}/rounds/final/scales`,
      ...each(contests, "results", "/results"),
      people: first && `${first}/people`,
      announcements: first && `${first}/announcements`,
      quotas: first && `${first}/quotas`,
      objections: over && `${over}/objections`,
      certificates: over && `${over}/certificates`,
      archive: over && `${over}/archive`,
      enquiries: over && `${over}/enquiries`,
    };
  },
  async enterprise(page) {
    const boards = await linksOn(page, "/boards", /^\/boards\/[^/]+$/);
    const [board] = boards;
    const enquiries = board ? await linksOn(page, board, /^\/enquiries\/[^/]+$/) : [];
    const [work] = await linksOn(page, "/gallery", /^\/gallery\/[^/]+$/);
    return {
      ...{ boards: "/boards", board, enquire: work && `${work}/enquiry` },
      favour: work && `${work}/favour`,
      ...each(enquiries, "enquiry"),
    };
  },
  async approver(page) {
    return each(await linksOn(page, "/competitions", contest), "approval", "/results/approval");
  },
  async chair(page) {
    return each(await linksOn(page, "/competitions", /\/diagnostics$/), "diagnostics");
  },
  async supervisor(page) {
    return each(await linksOn(page, "/competitions", /\/supervision$/), "supervision");
  },
  steward: () =>
    Promise.resolve({ verification: "/steward", outbox: "/outbox", clock: "/demo/clock" }),
};

const each = (addresses: string[], name: string, suffix = ""): Named =>
  Object.fromEntries(addresses.map((address, nth) => [`${name}-${nth + 1}`, address + suffix]));

/** Those contests whose result is announced. */
async function published(page: Page, contests: string[]): Promise<string[]> {
  const open: string[] = [];
  for (const address of contests)
    if ((await page.request.get(`${address}/results`)).ok()) open.push(address);
  return open;
}

/** The pages to take for one of the demo's people, who is signed in on `page`. */
export async function scenesOf(page: Page, who: Who): Promise<Scene[]> {
  const named = await finders[who](page);
  return Object.entries(named).flatMap(([name, address]) =>
    address ? [{ who, name, address }] : [],
  );
}
