import { awaitedWorks } from "~/entries/awaited-works.server";
import { awaiting, type Awaited } from "~/entries/awaiting";
import { awaitedOfJudging } from "~/judging/awaited-above.server";
import { awaitedOfLicensing } from "~/licensing/awaited-above.server";
import type { SignedIn } from "~/people/viewer";
import { awaitedOfShowcase } from "~/showcase/awaited-above.server";

/** What waits for a designer, from all rooms that know of something, the most urgent first. */
export async function awaitedOf(viewer: SignedIn): Promise<{ awaited: Awaited[]; now: string }> {
  const [{ works, invitations, now }, ...above] = await Promise.all([
    awaitedWorks(viewer),
    awaitedOfJudging(viewer),
    awaitedOfShowcase(viewer),
    awaitedOfLicensing(viewer),
  ]);
  return { awaited: awaiting(works, invitations, above.flat()), now };
}
