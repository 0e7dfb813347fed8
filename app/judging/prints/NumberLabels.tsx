import { localized, useLocale, useText } from "~/ui/texts";
import type { PrintPage } from "./print-queries.server";
import { printTexts } from "./texts";
import styles from "./prints.module.css";

/** 作品编号签: ten on a page, to be cut apart and pinned to a garment. */
export function NumberLabels({ page }: { page: PrintPage }) {
  const t = useText(printTexts);
  const locale = useLocale();
  const { title, round, tracks, cards } = page;
  return (
    <ul className={styles.labels}>
      {tracks.flatMap(({ id, name, numbers }) =>
        numbers.map((number) => (
          <li
            key={`${id} ${number}`}
            className={styles.label}
            data-card={cards !== null || undefined}
          >
            <span className={styles.small}>{localized(title, locale)}</span>
            <span className={styles.small}>{t.number}</span>
            <strong>{number}</strong>
            <span className={styles.small}>
              {localized(round.name, locale)} · {localized(name, locale)}
            </span>
            <Code card={cards?.find((card) => card.number === number)} />
          </li>
        )),
      )}
    </ul>
  );
}

/** What is scanned at the door of a final, and typed where no scanner is at hand. */
function Code({ card }: { card: NonNullable<PrintPage["cards"]>[number] | undefined }) {
  if (!card) return null;
  const { text, qr } = card;
  return (
    <span className={styles.code}>
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={text}>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <span className={styles.small}>{text}</span>
    </span>
  );
}
