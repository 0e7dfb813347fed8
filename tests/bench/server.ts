// The product's own web server, in a process whose memory and processor time can be read.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { freePort } from "../support/postgres";

export interface Served {
  origin: string;
  /** MB that are resident now, and the most that ever were; NaN where the system does not say. */
  memory(): { now: number; peak: number };
  /** Seconds of processor time so far. */
  processor(): number;
  stop(): Promise<void>;
}

export function serve(
  databaseUrl: string,
  folder: string,
  more: Record<string, string> = {},
): Promise<Served> {
  return started(["app/commands/serve.ts"], {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    SMTP_URL: "smtp://127.0.0.1:9", // nothing is sent here
    MAIL_FROM: "bench@example.org",
    LOG_LEVEL: "error",
    ...more,
  });
}

/** A program of ours that serves at PORT and says PUBLIC_ORIGIN on stderr once it does. */
export async function started(
  program: string[],
  settings: Record<string, string>,
): Promise<Served> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const profile = process.env.BENCH_PROFILE ? [`--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  if (profile.length > 0) profile.unshift("--cpu-prof");
  const child = spawn(process.execPath, [...profile, "--import", "tsx", ...program], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...settings, PORT: new URL(origin).port, PUBLIC_ORIGIN: origin },
  });
  await new Promise<void>((resolve, reject) => {
    // Read to the end: a server whose words nobody takes any more dies of the next one.
    child.stderr.on("data", (chunk: Buffer) => {
      process.stderr.write(chunk);
      if (chunk.includes(origin)) resolve();
    });
    child.once("exit", () => reject(new Error("The server did not start.")));
  });
  const read = (name: string) =>
    process.platform === "linux" ? readFileSync(`/proc/${child.pid}/${name}`, "utf8") : "";
  const megabytes = (field: string) =>
    Math.round(Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(read("status"))?.[1]) / 1024);
  return {
    origin,
    memory: () => ({ now: megabytes("VmRSS"), peak: megabytes("VmHWM") }),
    processor() {
      const [user, system] = read("stat").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
      return (Number(user) + Number(system)) / 100; // USER_HZ is 100 wherever Node runs
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
