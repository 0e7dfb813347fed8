import type { Prize } from "~/competitions/brief";
import { shownNumber } from "~/entries/candidate-numbers";
import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { TextField } from "~/ui/forms/TextField";
import type { Localized } from "~/ui/localized";
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
  /** Their names, by id. */
  criteria: Readonly<Record<string, Localized>>;
  proposal: AwardProposal;
  /** Why jurors decided so, where they deliberated. */
  reasons: readonly string[];
  again: boolean;
  answer: unknown;
};

/** So many of a scale stand beside the prize that goes by it. */
const shownOfScale = 5;

/** The awards, filled in as the ranking gives them, for people to decide and another to sign. */
export function ProposeForm(props: Props) {
  const { results, matters, prizes, criteria, proposal, reasons, again, answer } = props;
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("propose", answer, []);
  const refused = refusedIn(answer);
  const awards = (refused?.lastResult.initialValue?.awards ?? {}) as Record<string, string>;
  const given = (prizeId: string) =>
    numbersOf(proposal.awards.filter((one) => one.prizeId === prizeId).map(({ entry }) => entry));
  /** The first on the scale that a prize goes by: who comes before the winner has won another. */
  const byScale = (criterionId: string) => {
    const criterion = criteria[criterionId];
    const scales = results.ranking?.ranked ? results.ranking.scales : {};
    return t.byScale({
      criterion: criterion ? localized(criterion, locale) : "",
      order: (scales[criterionId] ?? [])
        .slice(0, shownOfScale)
        .map(({ entry, place }) => t.placeOn({ place, number: shownNumber(Number(entry)) }))
        .join(locale === "zh" ? "、" : ", "),
    });
  };
  return (
    <EntryForm intent="propose" form={form}>
      {prizes.map(({ id, name, count, criterionId }) => (
        <TextField
          key={id}
          id={`award-${id}`}
          name={`awards.${id}`}
          label={localized(name, locale)}
          unit={t.places(count)}
          {...(criterionId && { hint: byScale(criterionId) })}
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
