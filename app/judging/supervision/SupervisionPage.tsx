import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Digest } from "../results/Digest";
import type { JournalLine } from "./contest-journal.server";
import { deedWords } from "./deed-words";
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
          <Journal lines={journal.lines} />
          <p className="cluster">
            {!journal.first && <Anchor href="?#journal">{t.newest}</Anchor>}
            {journal.older && <Anchor href={`?before=${journal.older}#journal`}>{t.older}</Anchor>}
          </p>
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

/** A deed in words, with its code for whoever looks it up in the journal itself. */
function Deed({ name }: { name: string }) {
  const words: Partial<Record<string, string>> = useText(deedWords);
  return words[name] ? <span title={name}>{words[name]}</span> : <code>{name}</code>;
}

function Journal({ lines }: { lines: readonly JournalLine[] }) {
  const t = useText(supervisionTexts);
  const locale = useLocale();
  const columns: Column<JournalLine>[] = [
    { key: "sequence", label: t.sequence, figure: true, heading: true, cell: (l) => l.sequence },
    {
      key: "instant",
      label: t.instant,
      cell: ({ instant }) => formatInstant(new Date(instant), { locale }),
    },
    { key: "deed", label: t.deed, cell: ({ deed }) => <Deed name={deed} /> },
    { key: "actor", label: t.actor, cell: ({ actor }) => <code>{actor}</code> },
    {
      key: "commitment",
      label: t.commitment,
      cell: ({ commitment }) => <code title={commitment}>{commitment.slice(0, 16)}…</code>,
    },
  ];
  return (
    <DataTable
      caption={t.journal}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ sequence }) => sequence}
      empty={t.empty}
    />
  );
}
