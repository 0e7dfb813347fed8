import type { WorkRecipe } from "../recipe";
import { casualCloth } from "./casual-cloth";
import { casualRiver } from "./casual-river";
import { casualStreet } from "./casual-street";
import { casualVillage } from "./casual-village";
import { formalCeremony } from "./formal-ceremony";
import { formalLegend } from "./formal-legend";
import { formalNight } from "./formal-night";
import { formalSilk } from "./formal-silk";
import { workwearAcademy } from "./workwear-academy";
import { workwearField } from "./workwear-field";
import { workwearService } from "./workwear-service";
import { workwearWorkshop } from "./workwear-workshop";

/** Takes one of each in turn, so that any run of works shows every track. */
function inTurn(...groups: WorkRecipe[][]): WorkRecipe[] {
  const longest = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, i) =>
    groups.flatMap((group) => group.slice(i, i + 1)),
  ).flat();
}

/** All works of the demo. */
export const WORKS: WorkRecipe[] = [
  ...inTurn(formalLegend, workwearAcademy, casualVillage),
  ...inTurn(formalSilk, workwearWorkshop, casualRiver),
  ...inTurn(formalNight, workwearService, casualStreet),
  ...inTurn(formalCeremony, workwearField, casualCloth),
];
