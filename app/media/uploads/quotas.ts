import { allowed, refused, type Decision } from "~/platform/refusal";
import { uploadRefusals as t } from "./texts";

const GiB = 1024 ** 3;

/** Who has room, and how much: bytes that are kept and bytes that are on their way count alike. */
export const quotas = {
  /** What one person has on the way at a time; each of them holds its whole announced size. */
  underWay: 24,
  entry: 2 * GiB,
  person: 8 * GiB,
  contest: 2048 * GiB,
} as const;

/** What is there already, this file not counted. */
export interface Taken {
  underWay: number;
  /** null where the file counts against no entry. */
  entry: number | null;
  person: number;
  contest: number;
}

/** Whether a file of so many bytes still finds room with all whom it counts against. */
export function withinQuotas(bytes: number, taken: Taken): Decision {
  if (taken.underWay >= quotas.underWay)
    return refused("too-many", t.tooManyUnderWay(quotas.underWay));
  if (taken.entry !== null && taken.entry + bytes > quotas.entry)
    return refused("too-large", t.entryFull(quotas.entry / GiB));
  if (taken.person + bytes > quotas.person)
    return refused("too-large", t.personFull(quotas.person / GiB));
  return taken.contest + bytes > quotas.contest ? refused("too-large", t.contestFull) : allowed;
}

/** What is left free on the store's disk for everything else: the database, derivatives, other uploads. */
const reserve = GiB / 2;

/** Whether the store can take so many bytes more; it may not know (null). */
export const storeTakes = (bytes: number, room: number | null): Decision =>
  room === null || bytes + reserve <= room ? allowed : refused("unavailable", t.storeFull);
