/** How a garment's pictures are written for those who look at it. */
export interface Setting {
  /** As it is kept with the file's facts. */
  name: "usual" | "close" | "gentle" | "finest" | "light" | "light-close" | "light-gentle";
  /** The longest side a picture keeps, in pixels. */
  side: number;
  /**
   * How far a colour picture may be from the given one, ΔE00 at the 95th percentile; zero: hardly at all; null: as far as
   * the first way of writing takes it, for the views of the garment are asked anyway.
   */
  difference: number | null;
  /** WebP's quality for what steers the light (normals, roughness). */
  data: number;
}

/** For whom a garment is written: everybody, or a telephone on a mobile line. */
export type Weight = "full" | "light";

const full = [
  { name: "usual", side: 2048, difference: null, data: 86 },
  { name: "close", side: 2048, difference: 1.4, data: 86 },
  { name: "gentle", side: 2048, difference: 0.9, data: 86 },
  { name: "finest", side: 8192, difference: 0, data: 95 },
] as const;

/** From the lightest to the mildest: the first whose pictures cannot be told from the uploaded ones is served. */
export const settings: Record<Weight, readonly Setting[]> = {
  full,
  light: [
    { name: "light", side: 1024, difference: null, data: 82 },
    { name: "light-close", side: 1024, difference: 1.4, data: 82 },
    { name: "light-gentle", side: 1024, difference: 0.9, data: 82 },
    ...full.slice(2),
  ],
};
