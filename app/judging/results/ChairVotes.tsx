import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import { numbersOf } from "./TieList";
import { resultsTexts } from "./texts";

type Props = {
  ties: readonly { entries: readonly string[]; by: string | null }[];
  votes: readonly (readonly string[])[];
};

/** Ties that only the chair can part: the vote is written down, and the page ranks again with it. */
export function ChairVotes({ ties, votes }: Props) {
  const t = useText(resultsTexts);
  const open = ties.filter(({ by }) => by === null || by === "chair-vote");
  if (open.length === 0) return null;
  const voteOn = (entries: readonly string[]) =>
    votes.find((vote) => entries.every((entry) => vote.includes(entry))) ?? [];
  return (
    <Form method="get" className="stack">
      <h3>{t.chairVote}</h3>
      <p className="soft">{t.chairVoteHint}</p>
      {votes.length > 0 && <Notice title={t.votesRecorded} />}
      {open.map(({ entries }) => (
        <TextField
          key={entries.join()}
          id={`vote-${entries.join("-")}`}
          name="vote"
          label={t.chairVoteOn(numbersOf(entries))}
          defaultValue={numbersOf(voteOn(entries))}
          autoComplete="off"
        />
      ))}
      <div>
        <Button>{t.applyVotes}</Button>
      </div>
    </Form>
  );
}
