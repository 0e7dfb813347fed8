import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { boardPage } from "~/entries/comments/board-page.server";
import { BoardCommentsPage, type CommentAnswer } from "~/entries/comments/BoardCommentsPage";
import { answerComment, pinComment, resolveComment } from "~/entries/comments/pin-comment.server";
import { pinSchema } from "~/entries/comments/pins";
import { commentTexts } from "~/entries/comments/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

const numberOf = (typed: string | undefined) => (/^\d{1,3}$/.test(typed ?? "") ? Number(typed) : 0);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    board: await boardPage(await requireViewer(request), params.id ?? "", numberOf(params.number)),
  }));
}

const commentId = z.string().max(40);
const answered = z.object({ commentId, text: z.string().max(20_000).default("") });
const settled = z.object({ commentId });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const [entryId, board] = [params.id ?? "", numberOf(params.number)];
  const at = (number: number) => redirect(`/entries/${entryId}/boards/${board}#comment-${number}`);
  return answeringForms(request, {
    pin: form(pinSchema, async (said, { requestKey }) =>
      at((await pinComment(actor, { entryId, board, ...said }, { requestKey })).number),
    ),
    answer: form(answered, async (said, { requestKey }) =>
      at((await answerComment(actor, { entryId, ...said }, { requestKey })).number),
    ),
    resolve: form(settled, async (which, { requestKey }) => {
      const input = { entryId, ...which, resolved: true };
      return at((await resolveComment(actor, input, { requestKey })).number);
    }),
    reopen: form(settled, async (which, { requestKey }) => {
      const input = { entryId, ...which, resolved: false };
      return at((await resolveComment(actor, input, { requestKey })).number);
    }),
  });
}

export const meta = titled(commentTexts, "title");

export default function Board() {
  const answer = useActionData<typeof action>() as CommentAnswer | undefined;
  const { board } = useLoaderData<typeof loader>();
  return <BoardCommentsPage key={board.number} board={board} answer={answer} />;
}
