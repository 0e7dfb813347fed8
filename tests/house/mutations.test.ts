// Tests that cannot fail prove nothing: here a small fault is put into a rule, and the test whose title speaks of it
// has to fail.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

interface Fault {
  file: string;
  from: string;
  to: string;
  /** Which tests are asked, and the title of one that must notice. */
  asked: string;
  title: string;
}

const faults: [what: string, fault: Fault][] = [
  [
    "a deadline that still takes an entry at its instant",
    {
      file: "app/competitions/phases.ts",
      from: "now.getTime() >= Date.parse(iso)",
      to: "now.getTime() > Date.parse(iso)",
      asked: "tests/competitions/phases.test.ts",
      title:
        "the closing instant itself is closed: an entry is taken one millisecond before it and not at it",
    },
  ],
  [
    "a submission that does not ask who leads the work",
    {
      file: "app/entries/permissions.ts",
      from: 'isLead(viewer, entry) ? allowed : refused("forbidden", t.leadOnly)',
      to: "allowed",
      asked: "tests/entries/permissions.test.ts",
      title: "an author a stranger",
    },
  ],
  [
    "a seat that does not ask whose it is",
    {
      file: "app/judging/permissions.ts",
      from: "  seat.personId === viewer.person.id &&\n",
      to: "",
      asked: "tests/judging/permissions.test.ts",
      title: "a seat is nobody else's",
    },
  ],
  [
    "a screening by somebody who judges",
    {
      file: "app/entries/permissions.ts",
      from: '!holdsInCompetition(viewer, "juror", competition.id) &&\n  (mayManage',
      to: "(mayManage",
      asked: "tests/entries/permissions.test.ts",
      title: "screening by an organiser who also judges",
    },
  ],
  [
    "two weights of the provincial contest that changed places",
    {
      file: "app/competitions/templates/provincial-criteria.ts",
      from: "weightBp: 3500",
      to: "weightBp: 2500",
      asked: "tests/competitions/template.test.ts",
      title: "weighs 创意设计 35 %, 湖湘文化表达 25 %",
    },
  ],
  [
    "a tally that gives each criterion the other's weight",
    {
      file: "app/judging/statistics/score-table.ts",
      from: "criteria.ids.map((criterion) => weights?.[criterion] ?? 1)",
      to: "[...criteria.ids].reverse().map((criterion) => weights?.[criterion] ?? 1)",
      asked: "tests/judging/score-tally.test.ts",
      title: "weighs criteria as declared",
    },
  ],
];

describe("the tests notice", () => {
  it.each(faults)("%s", { timeout: 120_000 }, async (_, { asked, title, ...mutation }) => {
    const failed = await failuresOf(asked, mutation);
    expect(failed.filter((one) => one.includes(title))).not.toEqual([]);
  });
});

/** The full titles of what fails in a test file with this fault. */
async function failuresOf(asked: string, mutation: object): Promise<string[]> {
  const command = ["node_modules/vitest/vitest.mjs", "run", asked, "--reporter=json"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...command, "--config", "tests/support/mutated.config.ts"],
    {
      env: { ...process.env, MUTATION: JSON.stringify(mutation) },
      maxBuffer: 1 << 26,
    },
  ).catch((error: { stdout: string; stderr: string }) => {
    if (!error.stdout?.startsWith("{")) throw error;
    return error;
  });
  const { testResults } = JSON.parse(stdout) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.length, "the tests ran").toBeGreaterThan(3);
  return results.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
}
