import { wallTime } from "~/ui/wall-time";

/** Words that stand in addresses at the place of a slug. */
const taken = new Set(["new"]);
const longest = 48;

/**
 * A contest's name in addresses, made once: the English title and the year in Beijing, e.g.
 * hunan-provincial-fashion-design-competition-2026; `contest-2026` where there is no Latin title.
 * `attempt` 1, 2, 3… gives further candidates when one is taken.
 */
export function slugCandidate(
  title: { zh: string; en?: string },
  now: Date,
  attempt: number,
): string {
  const words = (title.en || title.zh)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const base = words && !taken.has(words) ? words : "contest";
  const { year } = wallTime(now, "Asia/Shanghai");
  const dated = base.endsWith(`-${year}`) ? base : `${base}-${year}`;
  return attempt === 1 ? dated : `${dated}-${attempt}`;
}
