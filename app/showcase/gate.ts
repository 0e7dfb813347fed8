import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals as t } from "./refusals";

/** On which ground a work stops being sealed: 已申请 filed, 放弃新颖性 waived, 已过保护期 past the embargo. */
export const releaseGrounds = ["filed", "waived", "embargo"] as const;
export type ReleaseGround = (typeof releaseGrounds)[number];

const day = 86_400_000;

/** The instant from which the embargo is over: so many days of 24 hours after the result was announced. */
export const embargoEnds = (announcedAt: Date, embargoDays: number): Date =>
  new Date(announcedAt.getTime() + embargoDays * day);

/** What is asked of a release. */
export interface ReleaseQuestion {
  ground: ReleaseGround;
  /** The number under which the design patent was filed, and the day; for `filed`. */
  filing: { number: string; on: Date } | null;
  /** The warning about novelty was read and accepted; for `waived`. */
  warned: boolean;
  /** When the result was announced; null while there is none. */
  announcedAt: Date | null;
  embargoDays: number;
  /** Authors other than the lead, and those of them who consented to exactly this ground. */
  coAuthors: readonly { personId: string | null; consentedTo: ReleaseGround | null }[];
  now: Date;
}

/**
 * May the lead designer let the public see the work? Before that a disclosure destroys the novelty of a
 * design patent (专利法 23); a contest, a vote or a gallery is not within the grace of 专利法 24. Time alone opens
 * nothing: even past the embargo the lead releases, and every co-author agrees for himself.
 */
export function mayRelease(question: ReleaseQuestion): Decision {
  const { ground, filing, warned, announcedAt, embargoDays, coAuthors, now } = question;
  if (!announcedAt || now < announcedAt) return refused("closed", t.notAnnounced);
  if (ground === "filed") {
    if (!filing?.number.trim()) return refused("invalid", t.numberMissing, "filingNumber");
    if (filing.on > now) return refused("invalid", t.filedInFuture, "filedOn");
  }
  if (ground === "waived" && !warned) return refused("invalid", t.warningNotRead, "warned");
  if (ground === "embargo" && now < embargoEnds(announcedAt, embargoDays))
    return refused("closed", t.embargoed, "ground");
  if (coAuthors.some(({ consentedTo }) => consentedTo !== ground))
    return refused("conflict", t.coAuthorsMissing);
  return allowed;
}
