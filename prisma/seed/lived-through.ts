// What every contest of the demo goes through: it is signed for, entered and judged.
import type { WorkRecipe } from "./art/recipe";
import type { Calendar } from "./calendar";
import type { College } from "./college";
import type { Contest } from "./contests";
import { begun, submitted, type Beginning, type Entered } from "./entries";
import { scored, screened, seated, type Remark } from "./judging";
import { overseersNamed, recordSigned } from "./staff";
import type { Settler } from "./people";
import type { Studio } from "./studio";

/** Those whom all contests of the demo share. */
export interface Cast {
  steward: Settler;
  organiser: Settler;
  approver: Settler;
  supervisor: Settler;
  chair: Settler;
  designer: Settler;
  jurors: Settler[];
  /** Those who judge beside the experts where a brief weighs both. */
  buyers: Settler[];
  hostId: string;
  college: College;
}

/** What the first jurors mark on a garment that speaks of itself. */
const remarks: (Remark | undefined)[] = [
  { at: 1, text: "这里的转折处理得干净，量产时注意对花", forDesigner: true },
  { at: 2, text: "与样衣核对这一处的缝份", forDesigner: false },
  { at: 0, text: "面料与工艺匹配，建议标明针距", forDesigner: true },
];

export async function entered(
  time: Calendar,
  studio: Studio,
  { slug, turns }: Contest,
  recipes: WorkRecipe[],
  beginningOf: (index: number) => Beginning | Promise<Beginning> = () => ({}),
) {
  const entries: Entered[] = [];
  for (const [index, recipe] of recipes.entries()) {
    await time.turnTo(
      turns.opens + 0.5 + index * ((turns.closes - turns.opens - 1) / recipes.length),
    );
    entries.push(await submitted(await begun(studio, slug, recipe, await beginningOf(index))));
  }
  return entries;
}

export async function judged(
  time: Calendar,
  cast: Cast,
  one: Contest,
  entries: Entered[],
  { most, buyers = [] }: { most?: number[]; buyers?: Settler[] } = {},
) {
  await time.turnTo(one.turns.closes + 0.1);
  await screened(one, cast.organiser);
  await time.turnTo(one.turns.judgingOpens + 0.01);
  const seats = await seated(one, cast.organiser, cast.jurors, buyers);
  await overseersNamed(one, cast);
  await recordSigned(one, cast.supervisor, "opening");
  for (const [index, juror] of [...cast.jurors, ...buyers].entries()) {
    const severity = [-3, 2, 0, 4, -1, 1, -4, 3][index]!;
    const limit = most ? { most: most[index]! } : {};
    const remark = remarks[index];
    await scored(one, juror, seats[index]!, entries, { severity, remark, ...limit });
  }
}
