import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeliberationLines } from "../deliberation/DeliberationLines";
import { deliberationTexts } from "../deliberation/texts";
import type { OpenedPromotion as Opened } from "../promotion-queries.server";
import { Blockers } from "../results/Blockers";
import { ChairVotes } from "../results/ChairVotes";
import { HowSure } from "../results/HowSure";
import { ProposalFacts } from "../results/ProposalFacts";
import { RankingChart } from "../results/RankingChart";
import { RulesRevised } from "../results/RulesRevised";
import { TieList } from "../results/TieList";
import { VoteTable } from "../results/VoteTable";
import { methodTexts } from "../results/method-texts";
import { revisedTexts } from "../results/revised-texts";
import { resultsTexts } from "../results/texts";
import { BesideEachOther } from "../sources/BesideEachOther";
import { methodNotes, methodWords } from "../words";
import type { PromotionDone } from "./AnnouncedPromotion";
import { KeptOut } from "./KeptOut";
import { ProposePromotion } from "./ProposePromotion";
import { promotionTexts } from "./texts";

type Props = { page: Opened; done: PromotionDone | null; answer: unknown };

/** The scores of an earlier round are open: the ranking, where its cut lies, and the list to lay before another. */
export function OpenedPromotion({ page, done, answer }: Props) {
  const [t, v] = [useText(promotionTexts), useText(revisedTexts)];
  const g = useText(deliberationTexts);
  const [r, m] = [useText(resultsTexts), useText(methodTexts)];
  const [methods, notes] = [useText(methodWords), useText(methodNotes)];
  const locale = useLocale();
  const { results, proposal, slug, cut, mayPropose } = page;
  const ranked = results.ranking?.ranked ? results.ranking : null;
  const approved = Boolean(proposal?.approval);
  const base = `/competitions/${slug}`;
  const count = (standing: string) =>
    cut?.list.filter((line) => line.standing === standing).length ?? 0;
  return (
    <Page
      title={t.titleOf(localized(page.title, locale), localized(page.round.name, locale))}
      lede={t.openedLede}
      margin={
        <p>
          <Anchor href={mayPropose ? `${base}/manage` : base}>
            {mayPropose ? t.toBoard : t.back}
          </Anchor>
        </p>
      }
      notices={done === "proposed" && !answer && <Notice tone="done" title={r.proposedNow} live />}
    >
      {proposal && (
        <Section title={r.proposal}>
          <ProposalFacts proposal={proposal} base={`${base}/rounds/${page.round.id}`} />
        </Section>
      )}
      {!approved && (
        <Blockers
          {...{ results, base, prizes: [], matters: page.matters }}
          deliberations={`${base}/rounds/${page.round.id}/deliberations#open`}
        />
      )}
      {ranked && cut && (
        <>
          <Section
            title={ranked.votes ? m.votes : r.ranking}
            note={methods[ranked.method]}
            width="full"
            woven
          >
            <div className="stack stack-wide">
              <p className="measure">{notes[ranked.method]}</p>
              {ranked.votes ? (
                <VoteTable
                  votes={ranked.votes}
                  alpha={ranked.reliability[0]?.figures.alpha.nominal}
                />
              ) : (
                <RankingChart
                  pairwise={ranked.pairwise !== null}
                  lines={ranked.lines}
                  entries={ranked.lines.length}
                  weighed={ranked.method === "weighed"}
                  {...(page.policy.of === "contest" && { cut: count("promoted") })}
                />
              )}
            </div>
          </Section>
          <BesideEachOther sources={ranked.sources} />
          <Section title={g.onResults} note={g.onResultsNote} id="deliberations">
            <DeliberationLines
              deliberations={page.deliberations}
              href={`${base}/rounds/${page.round.id}/deliberations`}
            />
          </Section>
          {page.revised && (
            <Section title={v.title} note={v.note} id="revised">
              <RulesRevised revised={page.revised} />
            </Section>
          )}
          {!ranked.votes && !ranked.pairwise && (
            <div className="spread">
              <p className="in-main">
                <Anchor href={`${base}/rounds/${page.round.id}/scales`}>{r.toScales}</Anchor>
              </p>
            </div>
          )}
          {ranked.ties.length > 0 && (
            <Section title={r.ties}>
              <div className="stack">
                <TieList ties={ranked.ties} primary={page.primary} />
                {!approved && mayPropose && page.tieBreaks.includes("chair-vote") && (
                  <ChairVotes ties={ranked.ties} votes={results.chairVotes} />
                )}
              </div>
            </Section>
          )}
          {page.keptOut.length > 0 && !approved && (
            <Section title={t.keptOut} id="kept-out">
              <KeptOut entries={page.keptOut} />
            </Section>
          )}
          {mayPropose && !approved && (
            <Section
              title={t.cut}
              note={t.cutNote(count("promoted"), count("reserve"))}
              id="promotion"
            >
              <ProposePromotion page={page} cut={cut} answer={answer} />
            </Section>
          )}
          <HowSure ranked={ranked} criteria={page.criteria} names={page.names} />
        </>
      )}
    </Page>
  );
}
