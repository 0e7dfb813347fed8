import { defineTexts } from "~/ui/localized";

const hour = 3_600_000;
/** What one person laid before another waits so long for the second signature, and no longer. */
const signingHours = 24;

/** The instant from which it cannot be signed any more: [proposedAt, this). */
export const signableUntil = (proposedAt: Date): Date =>
  new Date(proposedAt.getTime() + signingHours * hour);

/** What was proposed at this instant or before it has lapsed. */
export const lapsing = (now: Date): Date => new Date(now.getTime() - signingHours * hour);

/** Has it waited too long? Withdrawals, objections and new versions come meanwhile: it is proposed anew, and read anew. */
export const hasLapsed = (proposedAt: Date, now: Date): boolean => now >= signableUntil(proposedAt);

export const signingTexts = defineTexts({
  lapsed: {
    zh: `提请已超过 ${signingHours} 小时，不能再签署。请重新提请，再由另一人核对签署。`,
    en: `This was proposed more than ${signingHours} hours ago and cannot be signed any more. Propose it again, and have another person read and sign it.`,
  },
  lapsedShort: { zh: "已过期，未签署", en: "Lapsed unsigned" },
  until: {
    zh: (instant: string) => `${instant} 前签署有效，过期须重新提请`,
    en: (instant: string) => `Can be signed until ${instant}; after that it is proposed anew`,
  },
});
