import type { Localized } from "~/ui/localized";
import { organisation, settler, type Settler } from "./people";

const houses: [name: string, who: string, house: Localized][] = [
  ["聂长风", "buyer-1", { zh: "长沙潇湘服饰（演示）", en: "Changsha Xiaoxiang Apparel (demo)" }],
  ["龙秀云", "buyer-2", { zh: "湘西里耶织造坊（演示）", en: "Xiangxi Liye Weavers (demo)" }],
  ["钟立夏", "buyer-3", { zh: "衡阳雁城制衣（演示）", en: "Hengyang Yancheng Garments (demo)" }],
];

/** Buyers and makers of verified enterprises, who judge beside the experts where a brief weighs both. */
export async function buyersOf(steward: Settler): Promise<Settler[]> {
  const buyers: Settler[] = [];
  for (const [name, who, house] of houses) {
    const buyer = await settler(name, who);
    await organisation(buyer, steward, "enterprise", house);
    buyers.push(buyer);
  }
  return buyers;
}
