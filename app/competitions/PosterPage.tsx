import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant, formatYuan } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { Paper } from "~/ui/page/Paper";
import { WovenBreak } from "~/ui/page/WovenBreak";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { contestPoster } from "./poster.server";
import styles from "./poster.module.css";

/** One A4 sheet for a wall: what, until when, what there is to win, and the way there. */
export function PosterPage({ contest, address, qr }: Awaited<ReturnType<typeof contestPoster>>) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const { slug, brief, hostName } = contest;
  const fen = brief.prizes.reduce((sum, prize) => sum + prize.count * (prize.amountFen ?? 0), 0);
  return (
    <Paper className={styles.sheet}>
      <p className={styles.hint}>
        <Anchor href={`/competitions/${slug}`}>{localized(brief.title, locale)}</Anchor>{" "}
        {t.posterHint}
      </p>
      <article className={styles.poster}>
        <header>
          <p>{t.hostedBy(localized(hostName, locale))}</p>
          <h1>
            <LocalizedText value={brief.title} />
          </h1>
          <p className={styles.lede}>
            <LocalizedText value={brief.summary} />
          </p>
        </header>
        <WovenBreak />
        <div className={styles.foot}>
          <div>
            <Facts
              facts={[
                {
                  term: t.posterUntil,
                  value: formatInstant(new Date(brief.timetable.closesAt), {
                    locale,
                    timeZone: brief.timeZone,
                  }),
                },
                {
                  term: t.tracks,
                  value: brief.tracks.map(({ name }) => localized(name, locale)).join(" · "),
                },
                { term: t.prizes, value: fen > 0 && t.posterMoney(formatYuan(fen)) },
              ]}
            />
            <ul className={styles.promises}>
              {brief.rights.summary.map((line, index) => (
                <li key={index}>
                  <LocalizedText value={line} />
                </li>
              ))}
            </ul>
          </div>
          <figure className={styles.code}>
            <svg
              viewBox={`0 0 ${qr.size} ${qr.size}`}
              role="img"
              aria-label={t.posterCode(address)}
            >
              <rect width={qr.size} height={qr.size} fill="#fff" />
              <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
            </svg>
            <figcaption>{address}</figcaption>
          </figure>
        </div>
      </article>
    </Paper>
  );
}
