import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must } from "~/platform/refusal";
import { mayTakeStep, type OfferedStep } from "./enquiry-permissions";
import { tellOtherSides } from "./enquiry-letters.server";
import { heldEnquiry } from "./held-enquiry.server";

export interface StepInput {
  enquiryId: string;
  kind: OfferedStep;
  words: string;
  /** publicOrigin(request), for the links in what is sent. */
  origin: string;
}

const take = deed("licensing.enquiry-step", async (context, input: StepInput) => {
  const { tx, actor, now, record } = context;
  const { enquiryId, kind, origin } = input;
  const viewer = await loadViewer(tx, actor.personId);
  const held = await heldEnquiry(tx, viewer, enquiryId);
  const { enquiry, side, state, standing } = held;
  const personId = found(actor.personId);
  const words = input.words.trim();
  must(mayTakeStep(kind, { state, standing, side, personId, words }));
  await tx.enquiryStep.create({
    data: {
      ...{ id: newId(), enquiryId, kind, side, words, byId: personId, at: await now() },
      number: enquiry.steps.length + 1,
    },
  });
  await tellOtherSides(tx, held, { kind, words, personId, origin });
  await record({ subject: ["enquiry", enquiryId], payload: { kind, side, words } });
  return { enquiryId };
});

/**
 * One step of an enquiry, by any of its three sides: an answer, a word, a proposal, an agreement, an end. What
 * a side may do is the rule's to say; all three read the same history.
 */
export async function takeEnquiryStep(
  actor: Actor,
  input: StepInput,
  options?: DeedOptions,
): Promise<{ enquiryId: string }> {
  if (actor.personId) await spend(rateLimits.enquiryStepsOfPerson, actor.personId);
  return take(actor, input, options);
}
