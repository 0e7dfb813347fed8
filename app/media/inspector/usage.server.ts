import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";

export function canReadResidentBytes(): boolean {
  return ["linux", "darwin", "win32"].includes(process.platform);
}

/** How often the watchdog may look: reading /proc costs nothing, starting a program does. */
export const lookEveryMs = process.platform === "linux" ? 60 : 750;

const run = (command: string, args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(command, args, { timeout: 3000, windowsHide: true }, (_, out) => resolve(out));
  });

/** Resident memory of a process in bytes; null where it is gone or cannot be read. */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === "linux") {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  }
  if (process.platform === "darwin") {
    const kilobytes = Number.parseInt(await run("ps", ["-o", "rss=", "-p", String(pid)]), 10);
    return Number.isNaN(kilobytes) ? null : kilobytes * 1024;
  }
  const row = await run("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"]);
  // The last field is "123,456 K", grouped in the customs of the country.
  const digits = /"([^"]+)"\s*$/.exec(row.trim())?.[1]?.replace(/\D/g, "");
  return digits ? Number(digits) * 1024 : null;
}

/** Clock ticks a second in /proc, the same on every Linux (proc(5), USER_HZ). */
const ticks = 100;

/** Processor time a process has used, in milliseconds; null where it is gone or cannot be read. */
export async function processorMs(pid: number): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in brackets may hold anything; user and system time are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const used = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(used) ? null : (used * 1000) / ticks;
}
