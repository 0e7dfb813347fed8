import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Digest } from "../results/Digest";
import { Journal } from "./Journal";
import { SignRecord } from "./SignRecord";
import { StandingFacts } from "./StandingFacts";
import type { SupervisedRound, SupervisionPage as Shown } from "./supervision-queries.server";
import { recordWords, supervisionTexts } from "./texts";

type Props = { page: Shown; signed: boolean; answer: unknown };

/** 监督: how each round stands, its two records, and the journal. */
export function SupervisionPage({ page, signed, answer }: Props) {
  const t = useText(supervisionTexts);
  const locale = useLocale();
  const { slug, rounds, journal } = page;
  return (
    <Page
      title={t.titleOf(localized(page.title, locale))}
      lede={t.lede}
      margin={<Anchor href={`/competitions/${slug}`}>{t.back}</Anchor>}
      notices={signed && !answer && <Notice tone="done" title={t.signed} live />}
    >
      {rounds.map((round) => (
        <Section key={round.id} title={localized(round.name, locale)} id={round.id} woven>
          <div className="stack">
            <StandingFacts standing={round.standing} />
            {round.records.map((record) => (
              <Record key={record.kind} {...{ record, round, page, answer }} />
            ))}
          </div>
        </Section>
      ))}
      {journal && (
        <Section title={t.journal} note={t.journalNote} id="journal" width="full">
          <Journal journal={journal} />
        </Section>
      )}
    </Page>
  );
}

type RecordProps = Omit<Props, "signed"> & {
  round: SupervisedRound;
  record: SupervisedRound["records"][number];
};

function Record({ record: { kind, signed, may }, round, page, answer }: RecordProps) {
  const [t, words] = [useText(supervisionTexts), useText(recordWords)];
  const locale = useLocale();
  return (
    <section className="stack" aria-labelledby={`${round.id}-${kind}`}>
      <h3 id={`${round.id}-${kind}`}>{words[kind]}</h3>
      {signed ? (
        <>
          <StatusTag tone="done">
            {t.signedBy({
              by: signed.by,
              instant: formatInstant(new Date(signed.content.signedAt), { locale }),
            })}
          </StatusTag>
          <p lang="zh-CN">{signed.content.note}</p>
          <Digest digest={signed.digest} name={t.digest} />
          <p>
            <Anchor href={`/competitions/${page.slug}/supervision/${signed.id}`}>{t.print}</Anchor>
          </p>
        </>
      ) : page.supervises && may.allowed ? (
        <SignRecord {...{ roundId: round.id, kind, digest: round.digest, answer }} />
      ) : (
        <p className="soft">{may.allowed ? t.notSigned : localized(may.because, locale)}</p>
      )}
    </section>
  );
}
