import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { ApprovalPage as Approval } from "../approval-queries.server";
import { KeptOut } from "../promotion/KeptOut";
import { PromotedNumbers } from "../promotion/PromotedNumbers";
import { promotionTexts } from "../promotion/texts";
import { BesideEachOther } from "../sources/BesideEachOther";
import { signingTexts } from "../signing-window";
import { Digest } from "./Digest";
import { Downloads } from "./Downloads";
import { Honours } from "./Honours";
import { HowJudged } from "./HowJudged";
import { RankingChart } from "./RankingChart";
import { SignForm } from "./SignForm";
import { VoteTable } from "./VoteTable";
import { approvalTexts } from "./approval-texts";
import { methodTexts } from "./method-texts";
import { resultsTexts } from "./texts";

type Props = {
  /** Of what is signed: the result, or the promotion of a round. */
  base: string;
  approval: Approval | null;
  signed: boolean;
  answer: unknown;
};

/** What the second person reads and signs: everything that will be published, under its digest. */
export function ApprovalPage({ base, approval, signed, answer }: Props) {
  const t = { ...useText(resultsTexts), ...useText(approvalTexts) };
  const back = <Anchor href={base}>{t.backToResults}</Anchor>;
  if (!approval)
    return (
      <Page title={t.approval} margin={back}>
        <div className="spread">
          <div className="in-main">
            <EmptyState title={t.noProposal}>{t.noProposalHint}</EmptyState>
          </div>
        </div>
      </Page>
    );
  return <Proposed {...{ base, approval, signed, answer, back }} />;
}

type ProposedProps = Omit<Props, "approval"> & { approval: Approval; back: JSX.Element };

function Proposed({ base, approval, signed, answer, back }: ProposedProps) {
  const t = { ...useText(resultsTexts), ...useText(approvalTexts) };
  const locale = useLocale();
  const { proposal, summary, honours, because, promotion, round } = approval;
  const name = localized(approval.title, locale);
  const [p, m, s] = [useText(promotionTexts), useText(methodTexts), useText(signingTexts)];
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const { number, proposedAt, proposedBy } = proposal;
  return (
    <Page
      title={t.approvalTitle(round ? `${name} · ${localized(round.name, locale)}` : name)}
      lede={t.approvalLede}
      margin={back}
      notices={
        <>
          {signed && <Notice tone="done" title={t.signedNow} live />}
          {proposal.approval && (
            <Notice
              tone="done"
              title={t.approvedBy({
                by: proposal.approval.by,
                instant: at(proposal.approval.at),
              })}
            >
              {t.announcedFrom(at(proposal.approval.announcedAt))}
            </Notice>
          )}
          {because && !proposal.approval && (
            <Notice tone="warn" title={localized(because, locale)} />
          )}
        </>
      }
    >
      <Section title={t.proposal}>
        <div className="stack">
          <p>{t.proposalOf({ number, by: proposedBy, instant: at(proposedAt) })}</p>
          {!because && <p className="soft small">{s.until(at(proposal.until))}</p>}
          <Digest digest={proposal.digest} />
          <Downloads base={base} json={promotion ? `${base}/results.json` : `${base}.json`} />
        </div>
      </Section>
      {promotion ? (
        <Section title={p.title} width="full" woven>
          <div className="stack">
            <PromotedNumbers list={promotion.list} tracks={approval.tracks} />
            {promotion.ordersReason && (
              <p className="measure">
                {p.ordersReason}: {promotion.ordersReason}
              </p>
            )}
          </div>
        </Section>
      ) : (
        <Section title={t.winners} width="full" woven>
          <Honours honours={honours} />
        </Section>
      )}
      {approval.keptOut.length > 0 && (
        <Section title={p.keptOut}>
          <KeptOut entries={approval.keptOut} />
        </Section>
      )}
      <Section title={t.howJudged}>
        <HowJudged summary={summary} />
      </Section>
      <Section title={summary.votes ? m.votes : t.ranking} width="full">
        {summary.votes ? (
          <VoteTable votes={summary.votes} />
        ) : (
          <RankingChart
            pairwise={summary.pairwise !== null}
            lines={summary.lines}
            entries={summary.entries}
            weighed={summary.method === "weighed"}
            {...(!promotion && { cut: summary.awards.length })}
          />
        )}
      </Section>
      <BesideEachOther sources={summary.sources} />
      {!because && (
        <Section title={t.sign} id="sign">
          <SignForm approval={approval} answer={answer} />
        </Section>
      )}
    </Page>
  );
}
