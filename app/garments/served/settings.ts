/** How a garment's pictures are written for those who look at it. */
export interface Setting {
  /** As it is kept with the file's facts. */
  name: "usual" | "gentle" | "finest" | "light" | "light-gentle";
  /** The longest side a picture keeps, in pixels. */
  side: number;
  /** WebP's quality for what is seen as colour, and for what steers the light (normals, roughness). */
  colour: number;
  data: number;
}

/** For whom a garment is written: everybody, or a telephone on a mobile line. */
export type Weight = "full" | "light";

/** From the lightest to the mildest: the first whose pictures cannot be told from the uploaded ones is served. */
export const settings: Record<Weight, readonly Setting[]> = {
  full: [
    { name: "usual", side: 2048, colour: 72, data: 86 },
    { name: "gentle", side: 2048, colour: 92, data: 95 },
    { name: "finest", side: 8192, colour: 98, data: 100 },
  ],
  light: [
    { name: "light", side: 1024, colour: 68, data: 82 },
    { name: "light-gentle", side: 1024, colour: 90, data: 92 },
  ],
};
