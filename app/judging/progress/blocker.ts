import type { Localized } from "~/ui/localized";

/** now: the next step waits for it · before: it has to be done by an instant · aside: nothing waits for it. */
export const urgencies = ["now", "before", "aside"] as const;
export type Urgency = (typeof urgencies)[number];

/** What may stand between a contest and its next step; each is a key of texts.ts. */
export type BlockerReason =
  | "briefOpen"
  | "hostUnverified"
  | "unpublished"
  | "draftDiffers"
  | "noJurors"
  | "invitationsOpen"
  | "invitationsLapsed"
  | "unpromised"
  | "undeclared"
  | "unvouched"
  | "waiting"
  | "incomplete"
  | "flagged"
  | "nearCopies"
  | "unnumbered"
  | "withoutJuror"
  | "fewerJurors"
  | "ballotsOpen"
  | "samplesUnopened"
  | "uncalibrated"
  | "promotionUnmade"
  | "promotionUnsigned"
  | "vacancies"
  | "listObjections"
  | "garmentsToCheck"
  | "garmentFaults"
  | "resultUnmade"
  | "resultUnsigned"
  | "objections"
  | "viewings"
  | "conclusionUnmade"
  | "conclusionUnsigned"
  | "commendationsUnsigned"
  | "uncertified"
  | "unarchived"
  | "archiveFailed";

export interface Blocker {
  reason: BlockerReason;
  /** How many; 1 where there is nothing to count. */
  count: number;
  urgency: Urgency;
  /** The page on which it is mended. */
  href: string;
  /** By when; null where no instant says. */
  by: string | null;
  /** The round's name, where it is of one of several. */
  round: Localized | null;
}

/** A blocker as a rule finds it: `path` follows the contest's address, unless an `href` leads elsewhere. */
export type Found = Pick<Blocker, "reason" | "urgency"> & { path: string } & Partial<
    Omit<Blocker, "reason" | "urgency">
  >;
