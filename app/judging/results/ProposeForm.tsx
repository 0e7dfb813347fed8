import type { Prize } from "~/competitions/brief";
import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { localized, useLocale, useText } from "~/ui/texts";
import type { AwardProposal } from "../awards";
import type { OpenedResults } from "../opened-results";
import { numbersOf } from "./TieList";
import { resultsTexts } from "./texts";

type Props = {
  results: OpenedResults;
  prizes: readonly Prize[];
  proposal: AwardProposal;
  again: boolean;
  answer: unknown;
};

/** The awards, filled in as the ranking gives them, for people to decide and another to sign. */
export function ProposeForm({ results, prizes, proposal, again, answer }: Props) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("propose", answer, []);
  const last = refusedIn(answer)?.lastResult;
  const errors = (name: string) => last?.error?.[name] ?? undefined;
  const typed = (last?.initialValue ?? {}) as Record<string, unknown>;
  const awards = (typed.awards ?? {}) as Record<string, string>;
  const given = (prizeId: string) =>
    numbersOf(proposal.awards.filter((one) => one.prizeId === prizeId).map(({ entry }) => entry));
  const incomplete = results.missing.length + results.unjudged.length > 0;
  return (
    <EntryForm intent="propose" form={form}>
      {prizes.map(({ id, name, count }) => (
        <TextField
          key={id}
          id={`award-${id}`}
          name={`awards.${id}`}
          label={localized(name, locale)}
          unit={t.places(count)}
          defaultValue={last ? (awards[id] ?? "") : given(id)}
          errors={errors(`awards.${id}`)}
          autoComplete="off"
          inputMode="numeric"
        />
      ))}
      <TextArea
        name="awardsReason"
        label={t.awardsReason}
        hint={t.awardsReasonHint}
        optional={proposal.undecided === null}
        rows={3}
        defaultValue={String(typed.awardsReason ?? "")}
        errors={errors("awardsReason")}
      />
      {incomplete && (
        <TextArea
          name="missingReason"
          label={t.missingReason}
          hint={t.missingReasonHint}
          rows={3}
          defaultValue={String(typed.missingReason ?? "")}
          errors={errors("missingReason")}
        />
      )}
      {results.chairVotes.map((vote, index) => (
        <input key={index} type="hidden" name={`votes[${index}]`} value={vote.join(" ")} />
      ))}
      <FormActions promise={t.proposePromise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {again ? t.proposeAgain : t.propose}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
