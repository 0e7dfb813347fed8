// What the pages cost with 4,000 entries, beside the same HTML served as a file by the same server in the same run.
// The ratio is the figure; requests per second are this machine's.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { burst, type Ask, type Burst } from "./burst";
import { fourThousand, type BenchJuror } from "./four-thousand";
import { serve, type Served } from "./server";

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const staticFolder = path.resolve("build/client/bench");

export async function benchPages(postgres: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-bench-"));
  let site: Served | undefined;
  try {
    console.error("Preparing 4,000 entries …");
    const world = await fourThousand(postgres, folder);
    site = await serve(world.databaseUrl, folder);
    const rows: Row[] = [];
    for (const [name, at, cookie] of [
      ["gallery", "/gallery", undefined],
      ["gallery, page 100", "/gallery?page=100", undefined],
      ["a work's page", `/gallery/${world.openEntryId}`, undefined],
      ["the designer's entry", `/entries/${world.openEntryId}`, world.designerCookie],
    ] as const)
      rows.push(await beside(site.origin, name, at, cookie));

    const ballots = await burst({
      origin: site.origin,
      seconds,
      clients: world.jurors.length,
      request: (client, turn) => world.jurors[client]!.save(turn),
    });
    const next = await nextAfterLock(site.origin, world.jurors);
    print(rows, ballots, site.memory().peak);
    console.log(
      `a juror's next entry after locking: median ${next.median.toFixed(0)} ms, ` +
        `slowest of ${next.of} ${next.slowest.toFixed(0)} ms`,
    );
  } finally {
    await site?.stop();
    rmSync(staticFolder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From pressing “lock” to the whole page of the next entry, one juror after the other. */
async function nextAfterLock(origin: string, jurors: readonly BenchJuror[]) {
  const send = ({ path: at, headers, method, body }: Ask) =>
    fetch(origin + at, { method, headers, redirect: "manual", ...(body && { body }) });
  const times: number[] = [];
  for (const { last } of jurors) {
    await (await send(last.save)).text();
    const began = performance.now();
    const locked = await send(last.lock);
    await locked.text();
    const next = locked.headers.get("location") ?? "";
    if (!next.startsWith("/ballots/")) throw new Error(`Locking answered ${locked.status} ${next}`);
    const { cookie = "" } = last.lock.headers;
    const page = await fetch(origin + next, { headers: { cookie } });
    if (!(await page.text()).includes("</html>")) throw new Error("The next entry is no page.");
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  return {
    median: times[Math.floor(times.length / 2)]!,
    slowest: times.at(-1)!,
    of: times.length,
  };
}

interface Row {
  name: string;
  page: Burst;
  file: Burst;
}

/** A page, then the same bytes as a file. */
async function beside(origin: string, name: string, at: string, cookie?: string): Promise<Row> {
  const headers: Record<string, string> = cookie ? { cookie } : {};
  const answer = await fetch(origin + at, { headers });
  if (answer.status !== 200) throw new Error(`${at} answered ${answer.status}`);
  mkdirSync(staticFolder, { recursive: true });
  writeFileSync(path.join(staticFolder, "page.html"), await answer.text());
  const get = (address: string) => () => ({ method: "GET", path: address, headers });
  const shared = { origin, seconds, clients: 16 };
  return {
    name,
    page: await burst({ ...shared, request: get(at) }),
    file: await burst({ ...shared, request: get("/bench/page.html") }),
  };
}

function print(rows: Row[], ballots: Burst, peak: number): void {
  const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(8);
  console.log("                          req/s   p99 ms   file/s  page/file");
  for (const { name, page, file } of rows)
    console.log(
      name.padEnd(24) +
        figure(page.perSecond) +
        figure(page.p99) +
        figure(file.perSecond) +
        figure(page.perSecond / file.perSecond),
    );
  console.log("saving a ballot".padEnd(24) + figure(ballots.perSecond) + figure(ballots.p99));
  console.log(
    `refused or failed: ${rows.reduce((sum, row) => sum + row.page.failed, 0) + ballots.failed}`,
  );
  console.log(`memory of the server: ${peak} MB at its peak`);
}
