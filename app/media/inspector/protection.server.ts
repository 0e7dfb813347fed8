import { spawnSync } from "node:child_process";
import { protectionGaps } from "../texts";
import { reason } from "../reason";
import type { Reason } from "../verdict";
import type { Limits } from "./limits";
import { canReadResidentBytes } from "./usage.server";

interface Fences {
  /** Hard limits by prlimit. */
  limits: boolean;
  /** An empty network namespace by unshare. */
  network: boolean;
  watchdog: boolean;
}

let known: Fences | undefined;

const works = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: "ignore", timeout: 5000 }).status === 0;

/** Tried once, not guessed: a container may carry the tool and forbid its use. */
function fences(): Fences {
  const linux = process.platform === "linux";
  known ??= {
    limits: linux && works("prlimit", ["--core=0", "--data=4000000000", "true"]),
    network: linux && works("unshare", ["-rn", "true"]),
    watchdog: canReadResidentBytes(),
  };
  return known;
}

/** What stands in front of the inspection's command line on this machine. */
export function fenced(limits: Limits, command: string[]): string[] {
  const { limits: hard, network } = fences();
  const fence: string[] = [];
  if (hard)
    fence.push(
      "prlimit",
      "--core=0",
      "--nofile=256",
      // Only the soft limit says why it ended the process.
      `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 2}`,
      `--data=${limits.dataBytes}`,
      `--fsize=${limits.fileBytes}`,
    );
  if (network) fence.push("unshare", "-rn");
  return [...fence, ...command];
}

/** Which protections hold around the inspection here, and which do not: the start says it. */
export function describeProtection(): { enforced: (keyof Fences)[]; gaps: Reason[] } {
  const standing = fences();
  const names = Object.keys(standing) as (keyof Fences)[];
  return {
    enforced: names.filter((name) => standing[name]),
    gaps: names.filter((name) => !standing[name]).map((name) => reason(protectionGaps, name)),
  };
}
