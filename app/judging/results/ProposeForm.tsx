import type { Prize } from "~/competitions/brief";
import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { TextField } from "~/ui/forms/TextField";
import { localized, useLocale, useText } from "~/ui/texts";
import type { AwardProposal } from "../awards";
import type { OpenMatters } from "../open-matters.server";
import type { OpenedResults } from "../opened-results";
import { ProposalEnd, ReasonField } from "./ProposalEnd";
import { numbersOf } from "./TieList";
import { resultsTexts } from "./texts";

type Props = {
  results: OpenedResults;
  matters: OpenMatters;
  prizes: readonly Prize[];
  proposal: AwardProposal;
  /** Why jurors decided so, where they deliberated. */
  reasons: readonly string[];
  again: boolean;
  answer: unknown;
};

/** The awards, filled in as the ranking gives them, for people to decide and another to sign. */
export function ProposeForm({ results, matters, prizes, proposal, reasons, again, answer }: Props) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("propose", answer, []);
  const refused = refusedIn(answer);
  const awards = (refused?.lastResult.initialValue?.awards ?? {}) as Record<string, string>;
  const given = (prizeId: string) =>
    numbersOf(proposal.awards.filter((one) => one.prizeId === prizeId).map(({ entry }) => entry));
  return (
    <EntryForm intent="propose" form={form}>
      {prizes.map(({ id, name, count }) => (
        <TextField
          key={id}
          id={`award-${id}`}
          name={`awards.${id}`}
          label={localized(name, locale)}
          unit={t.places(count)}
          defaultValue={refused ? (awards[id] ?? "") : given(id)}
          errors={refused?.lastResult.error?.[`awards.${id}`] ?? undefined}
          autoComplete="off"
          inputMode="numeric"
        />
      ))}
      <ReasonField
        name="awardsReason"
        label={t.awardsReason}
        hint={t.awardsReasonHint}
        optional={proposal.undecided === null && reasons.length === 0}
        given={reasons.join("；")}
        refused={refused}
      />
      <ProposalEnd {...{ results, matters }} again={again} busy={busy} refused={refused} />
    </EntryForm>
  );
}
