import { RankBar } from "~/ui/figures/RankBar";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Agreement, Jurors, useSeatNames } from "../results/Jurors";
import { PairwiseFigures } from "../results/PairwiseFigures";
import { resultsTexts } from "../results/texts";
import { diagnosedFrom } from "./diagnostics";
import type { DiagnosticsPage as Shown, RoundDiagnostics } from "./diagnostics-queries.server";
import { diagnosticsTexts } from "./texts";

/** Each round: how far its panel agrees, and once it is judged how each juror stands to the others. */
export function DiagnosticsPage({ page }: { page: Shown }) {
  const t = useText(diagnosticsTexts);
  const locale = useLocale();
  return (
    <Page
      title={t.titleOf(localized(page.title, locale))}
      lede={t.lede}
      margin={<Anchor href={`/competitions/${page.slug}`}>{t.back}</Anchor>}
    >
      {page.rounds.map((round) => (
        <Round key={round.id} round={round} criteria={page.criteria} />
      ))}
    </Page>
  );
}

type RoundProps = { round: RoundDiagnostics; criteria: Shown["criteria"] };

function Round({ round, criteria }: RoundProps) {
  const [t, r] = [useText(diagnosticsTexts), useText(resultsTexts)];
  const locale = useLocale();
  const compares = round.method === "compare";
  const { agreement, byJuror, names, pairwise } = round;
  return (
    <Section
      title={localized(round.name, locale)}
      note={round.open ? t.openNow : t.closed}
      id={round.id}
      woven
    >
      <div className="stack stack-wide">
        <p>{compares ? t.compared(round) : t.counted(round)}</p>
        {compares && !pairwise && <Notice title={t.noAgreement} />}
        {!compares && !agreement && <Notice title={t.tooFew(diagnosedFrom)}>{t.tooFewHint}</Notice>}
        {agreement && <Panel agreement={agreement} criteria={criteria} />}
        {pairwise && <PairwiseFigures pairwise={pairwise} />}
        {byJuror && (
          <>
            <h3>{t.byJuror}</h3>
            <p className="soft small measure">{r.jurorsNote}</p>
            <Jurors jurors={byJuror} names={names} />
            <Spread {...{ byJuror, names }} />
          </>
        )}
      </div>
    </Section>
  );
}

function Panel({
  agreement,
  criteria,
}: {
  agreement: NonNullable<RoundDiagnostics["agreement"]>;
  criteria: Shown["criteria"];
}) {
  const [t, r] = [useText(diagnosticsTexts), useText(resultsTexts)];
  const locale = useLocale();
  const nameOf = (id: string) => (criteria[id] ? localized(criteria[id], locale) : id);
  const known = agreement.flatMap(({ id, figures }) =>
    figures.alpha.interval === null ? [] : [{ id, alpha: figures.alpha.interval }],
  );
  return (
    <>
      <h3>{t.agreement}</h3>
      <p className="soft small measure">{r.reliabilityNote}</p>
      {known.length > 1 && (
        <RankBar
          title={t.alphaChart}
          span={[0, 1]}
          bars={known.map(({ id, alpha }) => ({
            ...{ key: id, label: nameOf(id), value: Math.max(0, alpha), text: alpha.toFixed(2) },
            marked: alpha >= 0.8,
          }))}
        />
      )}
      <Agreement
        reliability={agreement}
        names={Object.fromEntries(agreement.map(({ id }) => [id, { zh: nameOf(id) }]))}
      />
    </>
  );
}

function Spread({
  byJuror,
  names,
}: Pick<RoundDiagnostics, "names"> & { byJuror: NonNullable<RoundDiagnostics["byJuror"]> }) {
  const t = useText(diagnosticsTexts);
  const seat = useSeatNames(names);
  const inOrder = [...byJuror].sort((one, other) => Number(one.juror) - Number(other.juror));
  const bars = (of: "consistency" | "spread") =>
    inOrder.flatMap((one) => {
      const value = one[of];
      if (value === null) return [];
      const shown = { value: Math.max(0, value), text: value.toFixed(2) };
      return [{ key: one.juror, label: seat(one), ...shown }];
    });
  const [together, spread] = [bars("consistency"), bars("spread")];
  return (
    <>
      {together.length > 1 && <RankBar title={t.consistencyChart} span={[0, 1]} bars={together} />}
      {spread.length > 1 && <RankBar title={t.spreadChart} bars={spread} />}
    </>
  );
}
