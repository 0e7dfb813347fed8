import { ButtonLink } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useLocale, useText } from "~/ui/texts";
import type { ProposalState } from "../proposal-state.server";
import { Digest } from "./Digest";
import { resultsTexts } from "./texts";

type Props = {
  proposal: ProposalState;
  /** Where it is signed, but for the last word of the address. */
  base: string;
};

/** Where the newest proposal stands: proposed, signed, to be announced. */
export function ProposalFacts({ proposal, base }: Props) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const { number, digest, proposedAt, proposedBy, approval } = proposal;
  return (
    <div className="stack">
      <p>{t.proposalOf({ number, by: proposedBy, instant: at(proposedAt) })}</p>
      {approval ? (
        <>
          <p>{t.approvedBy({ by: approval.by, instant: at(approval.at) })}</p>
          <StatusTag tone="done">{t.announcedFrom(at(approval.announcedAt))}</StatusTag>
        </>
      ) : (
        <StatusTag tone="warn">{t.waitingForSecond}</StatusTag>
      )}
      <Digest digest={digest} />
      <div className="cluster">
        <ButtonLink href={`${base}/approval`}>{t.toApproval}</ButtonLink>
      </div>
    </div>
  );
}
