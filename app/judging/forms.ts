import { z } from "zod";
import { seatSources } from "~/competitions/panels";
import { noteSchema } from "~/garments/notes";
import { contactField } from "~/people/forms";
import { beijing } from "~/ui/format";
import { instantFromLocalInput } from "~/ui/wall-time";
import { expertises } from "./assignment/words";
import { winners } from "./comparing/pairs";
import { orderOfPlaces } from "./ordering/order";
import { refusals as t } from "./refusals";
import { mostRelations, relationKinds, type Relation } from "./relations";

const id = z.string().max(100);
/** A box alone is posted as a text, several as a list. */
const listed = (value: unknown) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const boxes = z.preprocess(listed, z.array(id).max(40));
const quota = z.coerce.number().int().min(1).max(99);
const reason = z
  .string()
  .max(600)
  .default("")
  .transform((text) => text.trim())
  .refine((text) => text.length >= 6, { params: { because: t.sayWhy } });
const revision = z.coerce.number().int().min(0);
const line = (most: number) => z.string().trim().max(most).default("");
const kind = z.enum(relationKinds);
/** Whose judgement a seat is; a form of a contest with one panel does not ask. */
const source = z.enum(seatSources).optional();
const candidateNumber = z.coerce.number().int().min(1).max(1_000_000);

/** Rows that say nothing are left out; a row that says half is refused beside the other half. */
const relation = z
  .object({ kind: kind.optional(), name: z.string().trim().max(80).optional() })
  .superRefine(({ kind, name }, context) => {
    const say = (path: string) =>
      context.addIssue({ code: "custom", path: [path], params: { because: t.halfRelation } });
    if (kind && !name) say("name");
    if (name && !kind) say("kind");
    if (name && name.length < 2) say("name");
  });

const relations = z
  .array(relation)
  .max(mostRelations)
  .default([])
  .transform((rows) => rows.filter((row): row is Relation => Boolean(row.kind && row.name)))
  .refine((rows) => rows.length > 0, { params: { because: t.noRelation } });

/** 0147 32, 8 → "147", "32", "8": candidate numbers as people write them. */
const numbers = z
  .string()
  .max(4_000)
  .default("")
  .transform((text) =>
    [...text.normalize("NFKC").matchAll(/\d+/g)].map(([digits]) => String(Number(digits))),
  );

const typedInstant = z
  .string()
  .max(40)
  .transform((text, context) => {
    const instant = instantFromLocalInput(text, beijing);
    if (!instant) context.addIssue({ code: "custom", params: { because: t.notAnInstant } });
    return instant ?? z.NEVER;
  });

/** An empty field is a criterion that is not judged yet, and no zero. */
const score = z
  .string()
  .max(20)
  .optional()
  .transform((text, context) => {
    const typed = text?.normalize("NFKC").trim() ?? "";
    if (typed === "") return undefined;
    if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
    context.addIssue({ code: "custom", params: { because: t.strayScore } });
    return z.NEVER;
  });

/** Scores come as `scores.<criterion>`. */
const scores = z
  .record(z.string().max(40), score)
  .default({})
  .transform((all) => {
    const given = Object.entries(all).filter(
      (pair): pair is [string, number] => pair[1] !== undefined,
    );
    return Object.fromEntries(given);
  });

/** Places come as `places.<assignment>`; an empty field is a work that is not placed yet. */
const places = z
  .record(z.string().max(100), score)
  .default({})
  .transform((all) => {
    const given = Object.entries(all).filter(
      (pair): pair is [string, number] => pair[1] !== undefined,
    );
    return orderOfPlaces(new Map(given));
  });

const written = z.string().max(2_000).default("");

/** The chair's votes, each an order; an empty field is no vote. */
const votes = z
  .array(numbers)
  .max(60)
  .default([])
  .transform((all) => all.filter((vote) => vote.length > 1));

export const forms = {
  nothing: z.object({}),
  takeSeat: z.object({ competitionId: id }),
  promise: z.object({ textVersion: z.string().max(20) }),
  declare: z.object({ relations }),
  recuse: z.object({ kind }),
  abstain: z.object({ revision }),
  lock: z.object({ revision }),
  save: z.object({ revision, comment: written, note: written, scores }),
  mark: z.object({
    ...noteSchema.shape,
    forDesigner: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
  }),
  unmark: z.object({ markId: id }),
  saveLive: z.object({ assignmentId: id, revision, comment: written, note: written, scores }),
  lockLive: z.object({ assignmentId: id, revision }),
  onStage: z.object({ card: z.string().max(40).default("") }),
  saveOrder: z.object({ revision, places }),
  judge: z.object({
    ...{ turn: z.coerce.number().int().min(1), left: id, right: id },
    winner: z.enum(winners),
  }),
  undo: z.object({ turn: z.coerce.number().int().min(1) }),
  lockAll: z.object({ turn: z.coerce.number().int().min(1) }),
  invite: z.object({ contact: contactField, source }),
  revoke: z.object({ invitationId: id }),
  draw: z.object({ quota: quota.optional() }),
  assign: z.object({
    quota: quota.optional(),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  lowerQuota: z.object({ numbers, quota, reason }),
  restoreQuota: z.object({ number: z.string().regex(/^\d{1,6}$/) }),
  terms: z.object({
    ...{ seatId: id, source, trackIds: boxes, roundIds: boxes },
    cap: z.coerce.number().int().min(1).max(10_000).optional(),
    expertise: z.preprocess(listed, z.array(z.enum(expertises)).max(3)),
  }),
  apart: z.object({ seatId: id, otherId: id }),
  dismiss: z.object({ seatId: id, entryId: id, reason }),
  endSeat: z.object({ seatId: id }),
  pin: z.object({
    seatId: id,
    candidateNumber,
    kind,
    note: line(300),
  }),
  unpin: z.object({ conflictId: id }),
  votes,
  propose: z.object({
    awards: z.record(z.string().max(40), numbers).default({}),
    awardsReason: line(2_000),
    missingReason: line(2_000),
    votes,
  }),
  proposePromotion: z.object({
    orders: z.record(z.string().max(4_000), numbers).default({}),
    ordersReason: line(2_000),
    missingReason: line(2_000),
    votes,
  }),
  raise: z.object({ inPlaceOf: candidateNumber }),
  disqualify: z.object({ candidateNumber, reason: line(600) }),
  approve: z
    .object({
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      read: z.literal("on").optional(),
      when: z.enum(["earliest", "at"]),
      announcedAt: typedInstant.optional(),
    })
    .superRefine(({ when, announcedAt, read }, context) => {
      const say = (path: string, because: object) =>
        context.addIssue({ code: "custom", path: [path], params: { because } });
      if (when === "at" && !announcedAt) say("announcedAt", t.notAnInstant);
      if (!read) say("read", t.readFirst);
    }),
};
