import type { Criterion } from "~/competitions/criteria";
import { formatPercent } from "~/ui/format";
import { localized, useLocale, useText } from "~/ui/texts";
import { verdictCriterion } from "../verdicts";
import type { PrintPage } from "./print-queries.server";
import { printTexts } from "./texts";
import styles from "./prints.module.css";

/** A ballot for each entry of one juror: criteria with their anchors, and room to write and to sign. */
export function PaperBallots({ page }: { page: PrintPage }) {
  const t = useText(printTexts);
  const locale = useLocale();
  const { ballots, title, round, tracks, criteria } = page;
  if (!ballots) return null;
  if (criteria.length === 0) return <p>{t.comparedOnScreen}</p>;
  const trackOf = (number: string) => {
    const track = tracks.find(({ numbers }) => numbers.includes(number));
    return track ? localized(track.name, locale) : "";
  };
  return (
    <>
      {ballots.numbers.map((number) => (
        <article key={number} className={styles.ballot} aria-label={`${t.ballots} ${number}`}>
          <header className={styles.head}>
            <div>
              <h2>{localized(title, locale)}</h2>
              <p>
                {localized(round.name, locale)} · {t.ballots} · {trackOf(number)}
              </p>
              <p>{t.juror(ballots)}</p>
            </div>
            <p className={styles.number}>
              <span>{t.number}</span>
              <strong>{number}</strong>
            </p>
          </header>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.criterion}</th>
                <th scope="col">{t.weight}</th>
                <th scope="col" className={styles.score}>
                  {t.score}
                </th>
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion) => (
                <Row key={criterion.id} criterion={criterion} />
              ))}
            </tbody>
          </table>
          <p className={styles.line}>{t.comment}</p>
          <p className={styles.line} aria-hidden="true" />
          <p>{t.abstains}</p>
          <p className={styles.signatures}>
            <span>{t.signature}</span>
            <span>{t.date}</span>
          </p>
        </article>
      ))}
    </>
  );
}

function Row({ criterion: { id, name, weightBp, scale, anchors } }: { criterion: Criterion }) {
  const t = useText(printTexts);
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        {localized(name, locale)}{" "}
        {id !== verdictCriterion.id && <span className={styles.small}>{t.scale(scale)}</span>}
        <span className={styles.anchors}>
          {anchors
            .map(({ at, text }) =>
              id === verdictCriterion.id
                ? `□ ${localized(text, locale)}`
                : t.anchor({ at, text: localized(text, locale) }),
            )
            .join(locale === "zh" ? "　" : " ")}
        </span>
      </th>
      <td className={styles.figure}>{formatPercent(weightBp)}</td>
      <td className={styles.score} />
    </tr>
  );
}
