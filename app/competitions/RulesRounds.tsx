import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { Promotion } from "./promotion";
import { methodFits, methodNames } from "./round-methods";
import type { Round } from "./rounds";
import { RulesArticle } from "./RulesArticle";

/** What follows each round: who goes on, who stands in reserve, the notice, what is made. */
export function RulesRounds({ rounds }: { rounds: readonly Round[] }) {
  const t = useText(contestTexts);
  return (
    <RulesArticle name="rounds" note={rounds.length > 1 ? t.roundsNote : t.oneRoundNote}>
      {rounds.map((round) => (
        <section key={round.id} className="stack stack-close">
          <h3>
            <LocalizedText value={round.name} />
          </h3>
          <RoundFacts round={round} />
          {round.making && (
            <>
              <h4>{t.agreement}</h4>
              <p className="measure">
                <LocalizedText value={round.making.agreement} />
              </p>
            </>
          )}
        </section>
      ))}
    </RulesArticle>
  );
}

function RoundFacts({ round }: { round: Round }) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const [methods, fits] = [useText(methodNames), useText(methodFits)];
  const instant = (iso: string) => formatInstant(new Date(iso), { locale });
  const { promotion, noticeDays, making } = round;
  return (
    <Facts
      facts={[
        {
          term: t.judging,
          value: t.fromTo(instant(round.judgingOpensAt), instant(round.judgingClosesAt)),
        },
        round.method !== "score" && {
          term: t.method,
          value: `${methods[round.method]} · ${fits[round.method]}`,
        },
        promotion && { term: t.promoted, value: <Promoted promotion={promotion} /> },
        promotion && {
          term: t.reserves,
          value: promotion.reserves > 0 ? t.reservesValue(promotion.reserves) : t.noReserves,
        },
        promotion && noticeDays > 0 && { term: t.notice, value: t.noticeValue(noticeDays) },
        making && { term: t.makingDue, value: instant(making.dueAt) },
        ...(making?.milestones ?? []).map(({ name, dueAt }) => ({
          term: localized(name, locale),
          value: instant(dueAt),
        })),
      ].filter((fact) => !!fact)}
    />
  );
}

function Promoted({ promotion }: { promotion: Promotion }) {
  const t = useText(contestTexts);
  const { of, by, value } = promotion;
  if (by === "passed") return <>{t.promotedPassed}</>;
  const scope = of === "track" ? t.ofEachTrack : t.ofTheContest;
  return <>{by === "number" ? t.promotedNumber(scope, value) : t.promotedPercent(scope, value)}</>;
}
