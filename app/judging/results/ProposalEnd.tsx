import type { RefusedAnswer } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import type { OpenMatters } from "../open-matters.server";
import type { OpenedResults } from "../opened-results";
import { resultsTexts } from "./texts";

type Props = {
  results: Pick<OpenedResults, "missing" | "unjudged" | "chairVotes">;
  matters: OpenMatters;
  /** Is there a proposal already, which this one takes the place of? */
  again: boolean;
  busy: boolean;
  refused: RefusedAnswer | null;
};

/** How every proposal ends, of awards or of a promotion: why ballots may be missing, the chair's votes, and the button. */
export function ProposalEnd({ results, matters, again, busy, refused }: Props) {
  const t = useText(resultsTexts);
  return (
    <>
      {results.missing.length + results.unjudged.length + matters.conflicts + matters.objections >
        0 && (
        <ReasonField
          name="missingReason"
          label={t.missingReason}
          hint={t.missingReasonHint}
          refused={refused}
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
    </>
  );
}

type ReasonProps = {
  name: string;
  label: string;
  hint: string;
  optional?: boolean;
  /** What is filled in to begin with. */
  given?: string;
  refused: RefusedAnswer | null;
};

/** A reason that people give beyond the ranking; what was typed into a refused form is still there. */
export function ReasonField({ refused, given = "", ...field }: ReasonProps) {
  const { error, initialValue } = refused?.lastResult ?? {};
  return (
    <TextArea
      {...field}
      rows={3}
      defaultValue={String(initialValue?.[field.name] ?? given)}
      errors={error?.[field.name] ?? undefined}
    />
  );
}
