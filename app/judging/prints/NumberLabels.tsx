import { localized, useLocale, useText } from "~/ui/texts";
import type { PrintPage } from "./print-queries.server";
import { printTexts } from "./texts";
import styles from "./prints.module.css";

/** 作品编号签: ten on a page, to be cut apart and pinned to a garment. */
export function NumberLabels({ page }: { page: PrintPage }) {
  const t = useText(printTexts);
  const locale = useLocale();
  const { title, round, tracks } = page;
  return (
    <ul className={styles.labels}>
      {tracks.flatMap(({ id, name, numbers }) =>
        numbers.map((number) => (
          <li key={`${id} ${number}`} className={styles.label}>
            <span className={styles.small}>{localized(title, locale)}</span>
            <span className={styles.small}>{t.number}</span>
            <strong>{number}</strong>
            <span className={styles.small}>
              {localized(round.name, locale)} · {localized(name, locale)}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
