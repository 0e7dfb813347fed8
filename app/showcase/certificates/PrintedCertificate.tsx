import { formatDay } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { WovenBreak } from "~/ui/page/WovenBreak";
import { localized, useText } from "~/ui/texts";
import { shownCode } from "./certificate";
import type { printedCertificate } from "./certificate-queries.server";
import { certificateTexts } from "./texts";
import { textsFor, type Locale } from "~/ui/localized";
import styles from "./certificate.module.css";

type Props = { certificate: Awaited<ReturnType<typeof printedCertificate>> };

/** The certificate on paper: one A4 sheet in both languages, in the serif that the project brings. */
export function PrintedCertificate({ certificate }: Props) {
  const t = useText(certificateTexts);
  const { content, code, qr, address } = certificate;
  return (
    <main id="content" tabIndex={-1} className={styles.frame}>
      <p className={styles.hint}>
        {t.printHint} <Anchor href={`/certificates/${code}`}>{t.back}</Anchor>
      </p>
      <article className={styles.sheet} lang="zh-CN">
        <h1>{certificateTexts.certificate.zh}</h1>
        <p className={styles.latin} lang="en">
          {certificateTexts.certificate.en}
        </p>
        <WovenBreak />
        <Words content={content} locale="zh" />
        <Words content={content} locale="en" />
        <footer className={styles.foot}>
          <div>
            <p>{content.host.zh}</p>
            {content.host.en && <p lang="en">{content.host.en}</p>}
            <p>{formatDay(new Date(certificate.issuedAt), { locale: "zh" })}</p>
          </div>
          <div className={styles.check}>
            <svg
              viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
              role="img"
              aria-label={`${t.scan} ${address}`}
              shapeRendering="crispEdges"
            >
              <rect x="-2" y="-2" width={qr.size + 4} height={qr.size + 4} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <p>
              {certificateTexts.code.zh} {shownCode(code)}
            </p>
          </div>
        </footer>
      </article>
    </main>
  );
}

function Words({ content, locale }: { content: Props["certificate"]["content"]; locale: Locale }) {
  const t = textsFor(certificateTexts, locale);
  const { contest, title, prize } = content;
  const names = content.names.join(locale === "zh" ? "、" : ", ");
  const inContest = localized(contest, locale);
  return (
    <div className={locale === "zh" ? styles.words : styles.latinWords} lang={locale}>
      <p>
        {title === null
          ? t.commends({ names, contest: inContest })
          : t.testifies({ names, contest: inContest, title })}
      </p>
      <p className={styles.prize}>{localized(prize, locale)}</p>
    </div>
  );
}
