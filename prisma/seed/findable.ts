import type { crafts, origins } from "~/entries/vocabulary";
import type { WorkRecipe } from "./art/recipe";

type Found = [origin: (typeof origins)[number] | null, craft: (typeof crafts)[number] | null];

/** What a cloth of the kit says of a work: where its pattern is from, and how such cloth is made. */
const byPattern: Record<WorkRecipe["main"]["pattern"], Found> = {
  hooks: ["tujia", "brocade"],
  terraces: ["tujia", "brocade"],
  ribbon: ["tujia", "brocade"],
  spider: ["dong", "brocade"],
  dancers: ["dong", "brocade"],
  peonyResist: ["blueprint", "resist"],
  fishResist: ["blueprint", "resist"],
  batik: ["miao", "resist"],
  tieDye: ["miao", "resist"],
  hibiscus: ["xiangxiu", "embroidery"],
  lotus: ["xiangxiu", "embroidery"],
  peony: ["xiangxiu", "embroidery"],
  clouds: ["mawangdui", "embroidery"],
  letters: ["nushu", "printing"],
  lozenges: ["nushu", "printing"],
  waves: ["landscape", "printing"],
  bamboo: ["landscape", "printing"],
  lattice: ["academy", "jacquard"],
  damask: [null, "jacquard"],
  satin: [null, null],
  ramie: ["ramie", "handloom"],
  twill: ["labour", null],
  herringbone: [null, "tailoring"],
  houndstooth: [null, "tailoring"],
  windowpane: [null, "tailoring"],
  homespun: ["labour", "handloom"],
  ikat: [null, "handloom"],
};

/** The vocabularies' words for a demo work, read off its cloths. */
export function findable({ main, second, trim }: WorkRecipe) {
  const found = [main, second, trim].flatMap((cloth) => (cloth ? [byPattern[cloth.pattern]] : []));
  const each = <Id>(ids: (Id | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  return {
    origins: each(found.map(([origin]) => origin)),
    crafts: each(found.map(([, craft]) => craft)),
  };
}
