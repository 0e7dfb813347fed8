import { Facts } from "~/ui/catalogue/Facts";
import { DataTable } from "~/ui/figures/DataTable";
import { formatBytes, formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { commitmentTexts } from "./commitment-texts";
import { deedTexts } from "./deed-texts";
import { pageTexts } from "./page-texts";
import { verificationSteps, type Receipt } from "./receipt";
import styles from "./entries.module.css";

type ReceiptPageProps = { receipt: Receipt; justSubmitted: boolean };

/** 存证回执: the instant, the hash of each file and of the whole, and how anybody checks them. */
export function ReceiptPage({ receipt, justSubmitted }: ReceiptPageProps) {
  const t = useText(deedTexts);
  const page = useText(pageTexts);
  const commitment = useText(commitmentTexts);
  const locale = useLocale();
  const { entryId, version, manifest, event } = receipt;
  const hash = (value: string | null) => value && <span className={styles.hash}>{value}</span>;
  return (
    <Page
      title={t.receipt}
      lede={t.receiptLede(manifest.title, version)}
      margin={<Anchor href={`/entries/${entryId}`}>{t.toEntry}</Anchor>}
      actions={
        <a
          className="button"
          data-look="act"
          href={`/entries/${entryId}/receipt.json?version=${version}`}
          download
        >
          {t.download}
        </a>
      }
      notices={
        justSubmitted && (
          <Notice tone="done" title={t.justSubmitted} live>
            {t.justSubmittedHint}
          </Notice>
        )
      }
    >
      <Section title={t.receipt}>
        {receipt.salt === null && <Notice tone="warn">{t.erased}</Notice>}
        <Facts
          facts={[
            {
              term: t.instant,
              value: formatInstant(new Date(event.instant), { locale, style: "seconds" }),
            },
            { term: t.instantUtc, value: hash(event.instant) },
            { term: t.manifestHash, value: hash(event.manifestHash) },
            { term: t.eventHash, value: hash(receipt.eventHash) },
            { term: t.salt, value: hash(receipt.salt) },
            { term: t.leaf, value: hash(receipt.leaf) },
          ]}
        />
      </Section>
      <Section title={t.files}>
        {receipt.committed && (
          <Notice tone="warn">{commitment.receipt(receipt.committed.length)}</Notice>
        )}
        <DataTable
          caption={t.files}
          captionHidden
          rows={manifest.files}
          rowKey={(file) => manifest.files.indexOf(file)}
          columns={[
            { key: "name", label: page.file, heading: true, cell: ({ name }) => name },
            {
              key: "size",
              label: page.size,
              figure: true,
              cell: ({ bytes }) => formatBytes(bytes),
            },
            ...(receipt.committed
              ? [
                  {
                    key: "how",
                    label: commitment.howFar,
                    cell: (file: (typeof manifest.files)[number]) =>
                      receipt.committed?.includes(manifest.files.indexOf(file))
                        ? commitment.committed
                        : commitment.arrivedWith,
                  },
                ]
              : []),
            { key: "sha256", label: t.sha256, cell: ({ sha256 }) => hash(sha256) },
          ]}
        />
      </Section>
      <Section title={t.howToVerify}>
        <ol className="prose">
          {verificationSteps.map((step, index) => (
            <li key={index}>{localized(step, locale)}</li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
