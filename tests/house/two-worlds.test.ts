// Two worlds that differ in nothing but a secret: who made the works, what another juror gave, what was signed and is
// not announced. Whoever must not know it reads, at every address, the same bytes in both: lengths, counts, order,
// headers, errors and search included.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calledOtherwise, inTheOtherWorld } from "../support/other-world";
import { startSite, type Site } from "../support/site";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { expected, matrix, type Phase, type Role, type Row } from "./authorisation";
import { aWholeThread, sessionOf } from "./thread-world";

inAWorldOfItsOwn();

/** Who must not learn what. The organiser knows the authors, and no score while it can still change. */
const blind = ["juror", "rival", "visitor", "organiser"] as const;
type Blind = (typeof blind)[number];

let site: Site;
let world: Awaited<ReturnType<typeof aWholeThread>>;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  world = await aWholeThread();
  await rivalHasANameOfTheirOwn();
  site = await startSite();
  for (const party of [...blind, "lead"] as const) {
    const person = world.people[party];
    if (person) cookies.set(party, `xs_session=${await sessionOf(person)}`);
  }
}, 180_000);
afterAll(() => site.stop());

const filled = (text: string) =>
  text.replace(/\$(\w+)/g, (_, name: string) => world.known[name] ?? name);

/** The address of a row, with the ids of the world. */
const addressOf = ({ path, params = {}, search = "" }: Row) =>
  path.replace(/:(\w+)|\*/g, (whole, name = whole) =>
    params[name] === undefined ? (world.known[name] ?? name) : filled(params[name]),
  ) + filled(search);

/**
 * Where somebody is let in or told why not; and searches for what must not be found. What answers 404 is left to
 * authorisation.test.ts, by which it is what answers there that does not exist at all.
 */
function fixedDoors(party: Blind, phase: Phase): string[] {
  const doors = matrix
    .filter((row) => row.method === "GET" && speaks(row, party, phase))
    .map(addressOf);
  const searches = [...secretNames, ...Object.values(otherNames)].map(
    (name) => `/gallery?q=${encodeURIComponent(name)}`,
  );
  return party === "organiser" ? doors : [...doors, ...searches];
}

const speaks = (row: Row, party: Blind, phase: Phase) =>
  !row.endsSession &&
  row.path !== "/language" &&
  ![404, "sign-in"].includes(expected(row, party, phase));

/** Errors speak as well: what is refused is refused in the same words. */
const refusedForms = (party: Blind, phase: Phase) =>
  matrix
    .filter((row) => row.method === "POST" && speaks(row, party, phase))
    .filter((row) => Number(expected(row, party, phase)) >= 400)
    .map((row) => ({
      at: addressOf(row),
      body: new URLSearchParams(
        Object.entries(row.form ?? {}).map(([name, value]) => [name, filled(value)]),
      ).toString(),
    }));

/** Nonces, request keys and the instant of asking are new each time; nothing else is. */
function normalised(text: string): string {
  return text
    .replace(/nonce(=|\\?":\\?)("|\\?")[\w+/=-]+/g, "nonce")
    .replace(/nonce-[\w+/=-]+/g, "nonce")
    .replace(/requestSeed((?:\\*",?\\*"|:|,)+)\w+/g, "requestSeed")
    .replace(/<input[^>]*name="requestKey"[^>]*>/g, "requestKey")
    .replace(/\d+ 分钟 \d+ 秒/g, "a countdown")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (iso) =>
      Math.abs(Date.parse(iso) - instant.getTime()) < 600_000 ? "NOW" : iso,
    );
}

/** What a zip holds, by name, size and check sum: its own instants, and those a workbook notes of itself, left out. */
function packed(bytes: Buffer): string {
  const files: string[] = [];
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4)) {
    const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const [sum, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24)];
    files.push(name.startsWith("docProps/") ? name : `${name} ${size} ${sum}`);
  }
  return files.join("\n");
}

let instant: Date;
const headersSeen = ["content-type", "etag", "content-length", "location", "cache-control", "vary"];

async function ask(party: Role, at: string, body?: string): Promise<string> {
  const cookie = cookies.get(party);
  const response = await fetch(site.origin + at, {
    redirect: "manual",
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(body === undefined
        ? {}
        : {
            "Content-Type": "application/x-www-form-urlencoded",
            "Sec-Fetch-Site": "same-origin",
          }),
    },
    ...(body === undefined ? {} : { method: "POST", body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("content-type") ?? "";
  const text = /zip|officedocument/.test(type)
    ? packed(bytes)
    : /text|json|xml/.test(type)
      ? normalised(bytes.toString("utf8"))
      : createHash("sha256").update(bytes).digest("hex");
  // The length of what holds a nonce or an instant says nothing that its normalised bytes do not say.
  const headers = headersSeen
    .filter((name) => name !== "content-length" && name !== "etag")
    .map((name) => `${name}: ${response.headers.get(name)}`);
  const etag = text.includes("nonce") ? "" : `etag: ${response.headers.get("etag")}`;
  return [response.status, ...headers, etag, text].join("\n");
}

/** Everything that somebody can reach from the fixed doors, link by link. */
async function crawl(party: Blind, phase: Phase): Promise<Map<string, string>> {
  instant = world.instants[phase];
  await itIs(instant);
  const answers = new Map<string, string>();
  const queue = [...new Set(["/", ...fixedDoors(party, phase)])];
  const known = new Set(queue);
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const answer = await ask(party, at);
    answers.set(at, answer);
    for (const [, link] of answer.matchAll(/href="(\/[^"#]*)/g)) {
      const next = link!.replace(/&amp;/g, "&");
      if (known.has(next) || /^\/(assets|language)|\?/.test(next)) continue;
      known.add(next);
      queue.push(next);
    }
  }
  for (const { at, body } of refusedForms(party, phase))
    answers.set(`POST ${at} ${body}`, await ask(party, at, body));
  return answers;
}

const secretNames = ["设计师甲", "设计师乙"];
const otherNames: Record<string, string> = { 设计师甲: "司马相如", 设计师乙: "李" };

/** The thread's works are filled in alike; what the rival wrote of themselves is no secret to them. */
async function rivalHasANameOfTheirOwn(): Promise<void> {
  const { personId } = world.people.rival!;
  const own = `'设计师甲', '对手自己')`;
  await inTheOtherWorld([
    [
      `UPDATE "Submission" SET "content" = replace("content"::text, ${own}::jsonb,
         "authors" = replace("authors"::text, ${own}::jsonb,
         "manifest" = replace("manifest"::text, ${own}::jsonb WHERE "submittedById" = $1`,
      [personId],
    ],
    [
      `UPDATE "Entry" SET "draft" = replace("draft"::text, ${own}::jsonb WHERE "createdById" = $1`,
      [personId],
    ],
    [`UPDATE "Author" SET "name" = '对手自己' WHERE "personId" = $1`, [personId]],
  ]);
}

/** The colleague gave other scores and wrote other words, and what is signed has another order. */
async function otherScores(): Promise<void> {
  const { personId } = world.people.colleague!;
  await inTheOtherWorld([
    [
      `UPDATE "Ballot" b SET "comment" = '另一位评委写了很长很长的另一段话', "scores" =
         (SELECT jsonb_object_agg(k, 7) FROM jsonb_object_keys(b."scores") k)
       FROM "Assignment" a JOIN "Seat" s ON s."id" = a."seatId"
       WHERE a."id" = b."assignmentId" AND s."personId" = $1`,
      [personId],
    ],
    [
      `UPDATE "SampleBallot" b SET "scores" =
         (SELECT jsonb_object_agg(k, 9) FROM jsonb_object_keys(b."scores") k)
       FROM "Seat" s WHERE s."id" = b."seatId" AND s."personId" = $1`,
      [personId],
    ],
    [`UPDATE "Award" SET "rank" = 9 - "rank"`, []],
    [`UPDATE "Result" SET "content" = replace("content"::text, '90', '17')::jsonb`, []],
  ]);
}

/** Where two answers part, with what stands around it. */
function apart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 60)).join(" ≠ ");
}

describe("what the blind can read", { timeout: 300_000 }, () => {
  const before = new Map<string, Map<string, string>>();
  let opened: string;
  const asked: [Blind, Phase][] = [
    ["organiser", "judging"],
    ["juror", "judging"],
    ["rival", "judging"],
    ["visitor", "judging"],
    ["rival", "judged"],
  ];

  async function differences(party: Blind, phase: Phase): Promise<string[]> {
    const [one, other] = [before.get(`${party} ${phase}`)!, await crawl(party, phase)];
    return [...new Set([...one.keys(), ...other.keys()])]
      .filter((at) => one.get(at) !== other.get(at))
      .map((at) => `${party}, ${phase}: ${at} ${apart(one.get(at) ?? "", other.get(at) ?? "")}`);
  }

  it("is the same at every address while judging lasts and before the announcement", async () => {
    for (const [party, phase] of asked) before.set(`${party} ${phase}`, await crawl(party, phase));
    await itIs(world.instants.judged);
    opened = await ask("organiser", `/competitions/${world.known.slug}/results`);
    await otherScores();
    const differing = await differences("organiser", "judging");
    await calledOtherwise(otherNames);
    for (const [party, phase] of asked.slice(1))
      differing.push(...(await differences(party, phase)));
    expect(differing).toEqual([]);
  });

  it("is many pages, and those who may know do see a difference", async () => {
    for (const pages of before.values()) expect(pages.size).toBeGreaterThan(20);
    // The secrets are real: an author reads the other name, and after the close the organiser other scores.
    expect(await ask("lead", `/entries/${world.known.id}`)).toContain("司马相如");
    await itIs(world.instants.judged);
    const results = await ask("organiser", `/competitions/${world.known.slug}/results`);
    expect(results).not.toBe(opened);
  });
});
