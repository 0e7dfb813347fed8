import { ButtonLink } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useLocale, useText } from "~/ui/texts";
import type { ProposalState } from "../proposal-state.server";
import { signingTexts } from "../signing-window";
import { Digest } from "./Digest";
import { resultsTexts } from "./texts";

type Props = {
  proposal: ProposalState;
  /** Where it is signed, but for the last word of the address. */
  base: string;
};

/** Where the newest proposal stands: proposed, signed, to be announced. */
export function ProposalFacts({ proposal, base }: Props) {
  const [t, s] = [useText(resultsTexts), useText(signingTexts)];
  const locale = useLocale();
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const { number, digest, proposedAt, proposedBy, approval, lapsed, until } = proposal;
  return (
    <div className="stack">
      <p>{t.proposalOf({ number, by: proposedBy, instant: at(proposedAt) })}</p>
      {approval ? (
        <>
          <p>{t.approvedBy({ by: approval.by, instant: at(approval.at) })}</p>
          <StatusTag tone="done">{t.announcedFrom(at(approval.announcedAt))}</StatusTag>
        </>
      ) : (
        <>
          <StatusTag tone="warn">{lapsed ? s.lapsedShort : t.waitingForSecond}</StatusTag>
          <p className="soft small">{lapsed ? s.lapsed : s.until(at(until))}</p>
        </>
      )}
      <Digest digest={digest} />
      {!lapsed && (
        <div className="cluster">
          <ButtonLink href={`${base}/approval`}>{t.toApproval}</ButtonLink>
        </div>
      )}
    </div>
  );
}
