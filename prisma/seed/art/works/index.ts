import type { WorkRecipe } from "../recipe";
import { casualVillage } from "./casual-village";
import { formalLegend } from "./formal-legend";
import { workwearAcademy } from "./workwear-academy";

/** All works of the demo, the tracks mixed so that any run of them shows every kind. */
export const WORKS: WorkRecipe[] = mixed([workwearAcademy, casualVillage, formalLegend]);

function mixed(groups: WorkRecipe[][]): WorkRecipe[] {
  const longest = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, i) =>
    groups.flatMap((group) => group.slice(i, i + 1)),
  ).flat();
}
