/** What the commands share that judge one file as the product does, without its database. */
import { constants } from "node:fs";
import { access, mkdir, open, stat } from "node:fs/promises";
import path from "node:path";
import { describeProtection } from "~/media/inspector/protection.server";
import { InspectionUnavailable } from "~/media/inspector/sandbox.server";
import { headLength } from "~/media/magic";

/** What is wrong with the call or this machine, rather than with the file. */
export class Unusable extends Error {}

/** A path as its caller means it: npm runs us in the project's folder. */
export const here = (given: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);

export const because = (error: unknown) => (error as Error).message;

export interface Asked {
  files: string[];
  /** What was said by `--name value` or `--name=value`; a switch says "". */
  said: Record<string, string | undefined>;
}

/**
 * Reads a command's words; behind `--` there are only files.
 * @throws Unusable for an option that is said twice or lacks its value
 */
export function readWords(
  words: readonly string[],
  options: readonly string[],
  switches: readonly string[] = [],
): Asked {
  const files: string[] = [];
  const said: Asked["said"] = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word === "--") {
      files.push(...words.slice(at + 1));
      break;
    }
    const [, name = "", value] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
    const [isOption, isSwitch] = [options.includes(name), switches.includes(name)];
    if (!isOption && !isSwitch) {
      files.push(word);
      continue;
    }
    if (said[name] !== undefined) throw new Unusable(`${word} came twice.`);
    if (isSwitch) said[name] = "";
    else {
      const given = value ?? words[(at += 1)];
      if (!given) throw new Unusable(`${word} needs a value.`);
      said[name] = given;
    }
  }
  return { files, said };
}

/** The first bytes of a regular file. Anything else might never end, or never begin. */
export async function readHead(file: string): Promise<{ bytes: number; head: Uint8Array }> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error("it is no regular file");
    const handle = await open(file, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return { bytes: found.size, head: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${because(error)}.`);
  }
}

/** A folder that takes files, asked before the work rather than after it. */
export async function mustTakeFiles(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    await access(dir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Unusable(`${dir} cannot be written to: ${because(error)}.`);
  }
}

/** Runs such a command. Exit 1 is an answer, so a fault of this program must not look like one: it is 2. */
export async function answering(run: () => Promise<void>): Promise<void> {
  try {
    for (const { en } of describeProtection().gaps) console.error(en);
    await run();
  } catch (error) {
    const expected = error instanceof Unusable || error instanceof InspectionUnavailable;
    console.error(expected ? because(error) : error);
    process.exitCode = 2;
  }
}
