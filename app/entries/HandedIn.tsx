import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { DataTable } from "~/ui/figures/DataTable";
import { formatInstant, formatPercent } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import type { EntryForAuthor, VersionLine } from "./entry-for-author.server";
import { pageTexts } from "./page-texts";
import { screeningWords } from "./words";

/** The versions with their receipts, and the authors with who has confirmed. */
export function HandedIn({ entry }: { entry: EntryForAuthor }) {
  const t = useText(pageTexts);
  return (
    <>
      <Section title={t.versions} note={t.versionsNote} woven>
        <Versions entry={entry} />
      </Section>
      <Section title={t.authors} note={t.authorsNote}>
        <Authors entry={entry} />
      </Section>
    </>
  );
}

function Versions({ entry }: { entry: EntryForAuthor }) {
  const t = useText(pageTexts);
  const words = useText(screeningWords);
  const locale = useLocale();
  const screening = ({ screening: one, incomplete }: VersionLine) => {
    if (incomplete) return <StatusTag tone="warn">{words.incomplete}</StatusTag>;
    if (!one) return <StatusTag>{t.notScreened}</StatusTag>;
    return one.passed ? (
      <StatusTag tone="done">{words.passed}</StatusTag>
    ) : (
      <StatusTag tone="act">{words.refused}</StatusTag>
    );
  };
  return (
    <DataTable
      caption={t.versions}
      captionHidden
      rows={entry.versions}
      rowKey={({ version }) => version}
      columns={[
        {
          key: "version",
          label: t.version,
          heading: true,
          figure: true,
          cell: (row) => row.version,
        },
        {
          key: "at",
          label: t.submittedAt,
          cell: (row) => formatInstant(new Date(row.at), { locale, style: "seconds" }),
        },
        { key: "screening", label: t.screening, cell: screening },
        {
          key: "receipt",
          label: t.receipt,
          cell: ({ version }) => (
            <Anchor href={`/entries/${entry.id}/receipt?version=${version}`}>{t.receipt}</Anchor>
          ),
        },
      ]}
    />
  );
}

function Authors({ entry }: { entry: EntryForAuthor }) {
  const t = useText(pageTexts);
  const waiting = entry.authors.some(({ confirmed }) => !confirmed);
  return (
    <DataTable
      caption={t.authors}
      captionHidden
      rows={entry.authors}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: t.authors, heading: true, cell: ({ name }) => name },
        { key: "share", label: "%", figure: true, cell: ({ shareBp }) => formatPercent(shareBp) },
        {
          key: "state",
          label: t.confirmed,
          cell: ({ lead, confirmed }) => (
            <StatusTag tone={confirmed ? "done" : "warn"}>
              {lead ? t.lead : confirmed ? t.confirmed : t.notConfirmed}
            </StatusTag>
          ),
        },
        ...(waiting && entry.isLead && !entry.withdrawal
          ? [
              {
                key: "resend",
                label: t.resend,
                cell: ({ id, confirmed }: EntryForAuthor["authors"][number]) =>
                  !confirmed && (
                    <Form method="post">
                      <RequestKey />
                      <input type="hidden" name="intent" value="invite" />
                      <input type="hidden" name="authorId" value={id} />
                      <Button look="plain">{t.resend}</Button>
                    </Form>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
