import type { Place } from "~/garments/notes";
import type { GarmentSpec } from "./garments/garment";
import type { Dye } from "./patterns/colour";
import type { Names, PatternKey } from "./patterns/catalogue";

export type Track = "职业服" | "休闲服" | "礼服";
export type Dimension = "形象设计" | "织物结构设计" | "材质组合设计" | "款式设计";

/** A cloth of the kit in one set of dyes for every colourway, ground first. */
export interface ClothChoice {
  pattern: PatternKey;
  ways: readonly (readonly Dye[])[];
}

/** Everything from which one demo work is made. All people and works are invented. */
export interface WorkRecipe {
  key: string;
  title: Names;
  statement: Names;
  track: Track;
  dimensions: Dimension[];
  huxiangSource: Names;
  materials: { name: Names; percent: number }[];
  designer: string;
  /** the lead first; shares in basis points, together 10,000 */
  team: { name: string; shareBp: number }[];
  garment: GarmentSpec;
  /** What the designer says at places of its cloth, counted as the served model has its meshes and triangles. */
  notes?: { text: string; place: Place }[];
  colourways: Names[];
  main: ClothChoice;
  second?: ClothChoice;
  trim?: ClothChoice;
  lining: readonly Dye[];
  accent: readonly Dye[];
  button?: readonly Dye[];
  /** composition of the first board, and whether a second one shows construction and colourways */
  board: "figure" | "frieze" | "cloth";
  boards: 1 | 2;
}
