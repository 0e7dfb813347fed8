import { sourceWords } from "~/competitions/words";
import { localized, useLocale, useText } from "~/ui/texts";
import { columnsOf } from "./paper-ballots";
import type { PrintPage } from "./print-queries.server";
import { printTexts } from "./texts";
import styles from "./prints.module.css";

/** 计分汇总表: a sheet for each track, entries by jurors, all of it to be written in by hand and signed. */
export function TallySheets({ page }: { page: PrintPage }) {
  const [t, sources] = [useText(printTexts), useText(sourceWords)];
  const locale = useLocale();
  const { title, round, tracks, panels } = page;
  const sheets = panels.flatMap(({ source, jurors }) =>
    columnsOf(jurors).map((part, index, parts) => ({ source, part, index, of: parts.length })),
  );
  return (
    <>
      {tracks.flatMap(({ id, name, numbers }) =>
        sheets.map(({ source, part, index, of }) => (
          <article key={`${id} ${source} ${index}`} className={styles.sheet}>
            <h2>{localized(title, locale)}</h2>
            <p>
              {localized(round.name, locale)} · {t.tally} · {localized(name, locale)}
              {source && ` · ${sources[source]}`}
              {of > 1 && ` · ${t.part({ nth: index + 1, of })}`}
            </p>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  {part.map(({ alias }) => (
                    <th key={alias} scope="col">
                      {t.seat(alias)}
                    </th>
                  ))}
                  <th scope="col">{t.sum}</th>
                  <th scope="col">{t.mean}</th>
                  <th scope="col">{t.place}</th>
                </tr>
              </thead>
              <tbody>
                {numbers.map((number) => (
                  <tr key={number}>
                    <th scope="row" className={styles.figure}>
                      {number}
                    </th>
                    {[...part, "sum", "mean", "place"].map((_, cell) => (
                      <td key={cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.signatures}>
              <span>{t.counted}</span>
              <span>{t.checked}</span>
              <span>{t.chair}</span>
              <span>{t.supervised}</span>
              <span>{t.date}</span>
            </p>
          </article>
        )),
      )}
    </>
  );
}
