import { Facts } from "~/ui/catalogue/Facts";
import { useText } from "~/ui/texts";
import { MinutesFacts } from "../deliberation/MinutesFacts";
import { deliberationTexts } from "../deliberation/texts";
import type { ResultSummary } from "../result-summary";
import { methodNotes, methodWords } from "../words";
import { Digest } from "./Digest";
import { PairwiseFigures } from "./PairwiseFigures";
import { RulesRevised } from "./RulesRevised";
import { numbersOf, TieList } from "./TieList";
import { methodTexts } from "./method-texts";
import { revisedTexts } from "./revised-texts";
import { resultsTexts } from "./texts";

type Props = {
  summary: ResultSummary;
  /** For everybody: nothing of how works fared that won nothing. */
  brief?: boolean;
};

/** By what method, from how many ballots, with which reasons: what a reader needs to trust a result. */
export function HowJudged({ summary, brief = false }: Props) {
  const g = useText(deliberationTexts);
  const [t, m, v] = [useText(resultsTexts), useText(methodTexts), useText(revisedTexts)];
  const [methods, explained] = [useText(methodWords), useText(methodNotes)];
  const { method, scale, ties, primary } = summary;
  return (
    <div className="stack">
      <Facts
        facts={[
          { term: t.panel, value: summary.pairwise ? m.comparedBy(summary) : t.judgedBy(summary) },
          { term: t.method, value: methods[method] },
          { term: t.scale, value: method !== "screen" && scale && t.scaleOf(scale) },
          {
            term: t.abstentions,
            value: summary.abstentions > 0 && t.abstentionsOf(summary.abstentions),
          },
          { term: t.missingOf, value: summary.missing > 0 && String(summary.missing) },
          { term: t.unjudgedOf, value: numbersOf(summary.unjudged) },
          { term: t.missingReason, value: summary.missingReason },
          { term: t.awardsReason, value: summary.awardsReason },
          { term: t.ties, value: ties.length > 0 && <TieList ties={ties} primary={primary} /> },
          { term: t.chairVote, value: summary.chairVotes.map(numbersOf).join(" · ") },
          { term: t.notes, value: method !== "screen" && summary.notes.join(" ") },
          { term: v.briefVersion, value: v.briefVersionOf(summary.briefVersion) },
          { term: t.rulesVersion, value: summary.version },
        ].map(({ term, value }) => ({ term, value: value || null }))}
      />
      {summary.pairwise && <PairwiseFigures pairwise={summary.pairwise} />}
      <p className="measure soft">{explained[method]}</p>
      {summary.deliberations.map(({ minutes, digest, signedBy }) => (
        <section key={digest} className="stack" aria-label={g.nth(minutes.number)}>
          <h3>{g.nth(minutes.number)}</h3>
          <MinutesFacts minutes={minutes} brief={brief} />
          <p className="soft small">
            {g.signedOf({
              signed: signedBy.length,
              voters: minutes.participants.length - minutes.absent.length,
            })}
          </p>
          <Digest digest={digest} name={g.digest} />
        </section>
      ))}
      {summary.revised && (
        <>
          <h3 id="revised">{v.title}</h3>
          <p className="measure soft">{v.note}</p>
          <RulesRevised revised={summary.revised} />
        </>
      )}
    </div>
  );
}
