import { deed, type DeedContext } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { attachedFiles } from "../attach-file.server";
import { heldEntry } from "../held-entry.server";
import { mayComment } from "../permissions";
import { commentRefusals as t } from "./comment-refusals";
import { mostComments, saysSomething, type Place } from "./pins";
import { tellTeam } from "./tell-team.server";

export interface PinInput {
  entryId: string;
  /** Which of the entry's boards, from 1. */
  board: number;
  text: string;
  place: Place | null;
}

/** Says something about a board to the team, at a place of the picture or of the whole. */
export const pinComment = deed(
  "entries.pin-comment",
  async (context, { entryId, board, text, place }: PinInput) => {
    const { tx, now, record } = context;
    const held = await commentable(context, entryId);
    const boards = (await attachedFiles(tx, entryId)).filter(({ kind }) => kind === "board");
    const { fileId } = found(boards[board - 1]);
    must(saysSomething(text));
    const newest = await tx.boardComment.findFirst({
      where: { entryId },
      orderBy: { number: "desc" },
      select: { number: true },
    });
    const number = (newest?.number ?? 0) + 1;
    if (number > mostComments) throw new Refusal("conflict", t.enough(mostComments));
    const id = newId();
    const said = { text: text.trim(), byId: held.personId, at: await now() };
    await tx.boardComment.create({
      data: { id, entryId, fileId, board, number, ...said, x: place?.x, y: place?.y },
    });
    await tellTeam(tx, held, { board, number, what: "pinned" });
    await record({ subject: ["entry", entryId], payload: { comment: id } });
    return { commentId: id, board, number };
  },
);

/** Answers a comment, whoever made it; what is resolved may still be answered. */
export const answerComment = deed(
  "entries.answer-comment",
  async (context, { entryId, commentId, text }: CommentInput & { text: string }) => {
    const { tx, now, record } = context;
    const held = await commentable(context, entryId);
    const { board, number } = await commentOf(tx, entryId, commentId);
    must(saysSomething(text));
    const id = newId();
    const said = { text: text.trim(), byId: held.personId, at: await now() };
    await tx.boardReply.create({ data: { id, commentId, ...said } });
    await tellTeam(tx, held, { board, number, what: "answered" });
    await record({ subject: ["entry", entryId], payload: { comment: commentId, answer: id } });
    return { commentId, number };
  },
);

/** What was asked for is done, or it is not after all: any author says so. */
export const resolveComment = deed(
  "entries.resolve-comment",
  async (context, { entryId, commentId, resolved }: CommentInput & { resolved: boolean }) => {
    const { tx, now, record } = context;
    const held = await commentable(context, entryId);
    const { resolvedAt, number } = await commentOf(tx, entryId, commentId);
    if (resolved && resolvedAt) throw new Refusal("conflict", t.resolvedAlready);
    if (!resolved && !resolvedAt) throw new Refusal("conflict", t.openAlready);
    await tx.boardComment.update({
      where: { id: commentId },
      data: {
        resolvedAt: resolved ? await now() : null,
        resolvedById: resolved ? held.personId : null,
      },
    });
    await record({ subject: ["entry", entryId], payload: { comment: commentId, resolved } });
    return { commentId, number };
  },
);

interface CommentInput {
  entryId: string;
  commentId: string;
}

async function commentable({ tx, actor }: DeedContext, entryId: string) {
  const viewer = await loadViewer(tx, actor.personId);
  const held = await heldEntry(tx, viewer, entryId);
  must(mayComment(viewer, held));
  return { ...held, personId: viewer.person!.id, personName: viewer.person!.name };
}

const commentOf = async (tx: Tx, entryId: string, commentId: string) =>
  found(await tx.boardComment.findFirst({ where: { id: commentId, entryId } }));
