import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeliberationLines } from "../deliberation/DeliberationLines";
import { placesOfWhole } from "../awards";
import { awardsAfter } from "../deliberation/deliberated";
import { deliberationTexts } from "../deliberation/texts";
import type { OpenedPage } from "../results-queries.server";
import { methodNotes, methodWords } from "../words";
import { BesideEachOther } from "../sources/BesideEachOther";
import { Blockers } from "./Blockers";
import { ChairVotes } from "./ChairVotes";
import { HowSure } from "./HowSure";
import { ProposalFacts } from "./ProposalFacts";
import { ProposeForm } from "./ProposeForm";
import { RankingChart } from "./RankingChart";
import { RulesRevised } from "./RulesRevised";
import { TieList } from "./TieList";
import { revisedTexts } from "./revised-texts";
import { resultsTexts } from "./texts";

export type OpenedProps = { page: OpenedPage; proposed: boolean; answer: unknown };

/** The scores are open: ranking, how sure it is, what stands in the way, and the awards to decide. */
export function OpenedResults({ page, proposed, answer }: OpenedProps) {
  const [t, v] = [useText(resultsTexts), useText(revisedTexts)];
  const g = useText(deliberationTexts);
  const [methods, notes] = [useText(methodWords), useText(methodNotes)];
  const locale = useLocale();
  const { results, proposal, slug, prizes, tieBreaks } = page;
  const { ranking } = results;
  const ranked = ranking?.ranked ? ranking : null;
  const approved = Boolean(proposal?.approval);
  const deliberated = page.deliberations.flatMap(({ prizeId, minutes }) =>
    minutes ? [{ prizeId, ...minutes.content }] : [],
  );
  return (
    <Page
      title={t.titleOf(localized(page.title, locale))}
      lede={t.openedLede}
      margin={
        <>
          <p>
            <Anchor href={`/competitions/${slug}`}>{t.backToContest}</Anchor>
          </p>
          {page.mayPropose && (
            <p>
              <Anchor href={`/competitions/${slug}/panel`}>{t.toPanel}</Anchor>
            </p>
          )}
          {page.mayPropose && (
            <p>
              <Anchor href={`/competitions/${slug}/diagnostics`}>{t.toDiagnostics}</Anchor>
            </p>
          )}
          <p>
            <Anchor href={`/competitions/${slug}/supervision`}>{t.toSupervision}</Anchor>
          </p>
        </>
      }
      notices={proposed && !answer && <Notice tone="done" title={t.proposedNow} live />}
    >
      {proposal && (
        <Section title={t.proposal}>
          <ProposalFacts proposal={proposal} base={`/competitions/${slug}/results`} />
        </Section>
      )}
      {!approved && (
        <Blockers
          {...{ results, prizes, matters: page.matters }}
          base={`/competitions/${slug}`}
          deliberations={`/competitions/${slug}/rounds/${page.roundId}/deliberations#open`}
        />
      )}
      {ranked && (
        <>
          <Section title={t.ranking} note={methods[ranked.method]} width="full" woven>
            <div className="stack stack-wide">
              <p className="measure">{notes[ranked.method]}</p>
              <RankingChart
                pairwise={ranked.pairwise !== null}
                lines={ranked.lines}
                entries={ranked.lines.length}
                cut={placesOfWhole(prizes)}
                weighed={ranked.method === "weighed"}
              />
              {ranked.method !== "pairwise" && (
                <p>
                  <Anchor href={`/competitions/${slug}/rounds/${page.roundId}/scales`}>
                    {t.toScales}
                  </Anchor>
                </p>
              )}
              {ranked.notes.map((note) => (
                <p key={note} className="soft small measure">
                  {note}
                </p>
              ))}
            </div>
          </Section>
          <BesideEachOther sources={ranked.sources} />
          <Section title={g.onResults} note={g.onResultsNote} id="deliberations">
            <DeliberationLines
              deliberations={page.deliberations}
              href={`/competitions/${slug}/rounds/${page.roundId}/deliberations`}
            />
          </Section>
          {page.revised && (
            <Section title={v.title} note={v.note} id="revised">
              <RulesRevised revised={page.revised} />
            </Section>
          )}
          {ranked.ties.length > 0 && (
            <Section title={t.ties}>
              <div className="stack">
                <TieList ties={ranked.ties} primary={page.primary} />
                {!approved && page.mayPropose && tieBreaks.includes("chair-vote") && (
                  <ChairVotes ties={ranked.ties} votes={results.chairVotes} />
                )}
              </div>
            </Section>
          )}
          {page.mayPropose && !approved && (
            <Section title={t.awards} note={t.awardsNote} id="awards">
              <ProposeForm
                key={JSON.stringify([ranked.proposal, deliberated])}
                {...{ results, prizes, answer, matters: page.matters, criteria: page.criteria }}
                proposal={awardsAfter(
                  { prizes, ranking: ranked.lines, scales: ranked.scales },
                  deliberated,
                )}
                reasons={deliberated.map(({ reason }) => reason)}
                again={proposal !== null}
              />
            </Section>
          )}
          <HowSure ranked={ranked} criteria={page.criteria} names={page.names} />
        </>
      )}
    </Page>
  );
}
