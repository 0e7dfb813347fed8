import { reason } from "~/media/reason";
import type { GarmentFacts, Reason } from "~/media/verdict";
import { warnings } from "../texts";

type Described = Pick<GarmentFacts, "sizeMm" | "materials" | "served">;

/** Outside of these a garment was probably not exported in metres: no coat is 5 m long, no sock under 8 cm. */
const plausibleMm = { least: 80, most: 5000 };

/** A garment of so many bytes lets a telephone on a mobile line wait. */
const heavyBytes = 5 * 1024 * 1024;

/** Names in a sentence are the first few: the rest is in the list of materials. */
const said = (names: readonly string[]) => names.slice(0, 5).join(", ");

/**
 * What its team should know of a garment that was taken in.
 * @param missing pictures that its description names and its bundle lacks
 * @param largestSide of its pictures, in pixels
 */
export function warningsOf(
  { sizeMm, materials, served }: Described,
  missing: readonly string[],
  largestSide: number,
): Reason[] {
  const found: Reason[] = [];
  if (missing.length > 0)
    found.push(reason(warnings, "garment-pictures-missing", missing.slice(0, 8).join(", ")));
  found.push(...warningsOfMake({ sizeMm, materials }));
  if (largestSide > served.side && served.setting !== "as it came")
    found.push(reason(warnings, "garment-pictures-reduced", largestSide, served.side));
  if ((served.refused > 0 || served.setting === "as it came") && served.bytes > heavyBytes)
    found.push(reason(warnings, "garment-heavy", Math.round(served.bytes / 104_857.6) / 10));
  return found;
}

/** The part of them that hangs on how it was made alone. */
export function warningsOfMake({ sizeMm, materials }: Pick<Described, "sizeMm" | "materials">) {
  const found: Reason[] = [];
  const longest = Math.max(...sizeMm);
  const [least, most] = [plausibleMm.least, plausibleMm.most];
  // A material without a name is called by its number.
  const called = materials.map((material, at) => ({
    ...material,
    name: material.name || `#${at + 1}`,
  }));
  const stretched = called.filter(({ printGrade }) => printGrade === "C" || printGrade === "D");
  const bare = called.filter(({ mmPerUv }) => mmPerUv === null);
  if (longest < least || longest > most)
    found.push(reason(warnings, "garment-units", Math.round(longest)));
  if (stretched.length > 0)
    found.push(reason(warnings, "garment-print", said(stretched.map(({ name }) => name))));
  if (bare.length > 0)
    found.push(reason(warnings, "garment-bare", said(bare.map(({ name }) => name))));
  return found;
}
