import { UploadField } from "~/media/uploads/UploadField";
import { useUploads } from "~/media/uploads/useUploads";
import { Countdown } from "~/ui/course/Countdown";
import { DataTable } from "~/ui/figures/DataTable";
import { formatBytes } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Section } from "~/ui/page/Page";
import { useFreshPage } from "~/ui/page/useFreshPage";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";
import { commitmentTexts } from "./commitment-texts";
import type { EntryForAuthor, Lacking } from "./entry-for-author.server";
import { pageTexts } from "./page-texts";
import { fileWords } from "./words";
import styles from "./entries.module.css";

type LackingProps = { entry: EntryForAuthor; lacking: Lacking };

/** What a version that was handed in by its hashes lacks; in the finishing window also where it is sent. */
export function LackingFiles({ entry, lacking }: LackingProps) {
  const t = useText(commitmentTexts);
  const page = useText(pageTexts);
  const words = useText(fileWords);
  const locale = useLocale();
  useFreshPage(lacking.files.some((file) => file.state === "checking"));
  return (
    <Section id="lacking" title={lacking.finishing ? t.send : t.lacking(lacking.files.length)}>
      {lacking.finishing && (
        <p>
          <Countdown now={new Date(entry.now)} target={new Date(lacking.until)} withInstant />
        </p>
      )}
      <DataTable
        caption={t.lacking(lacking.files.length)}
        captionHidden
        rows={lacking.files}
        rowKey={({ position }) => position}
        columns={[
          { key: "name", label: page.file, heading: true, cell: ({ name }) => name },
          { key: "kind", label: page.kind, cell: ({ kind }) => words[kind] },
          {
            key: "size",
            label: page.size,
            figure: true,
            cell: ({ bytes }) => formatBytes(bytes),
          },
          {
            key: "state",
            label: page.fileState,
            cell: (file) => (
              <>
                <StatusTag tone={file.state === "checking" ? "info" : "act"}>
                  {words[file.state]}
                </StatusTag>{" "}
                {file.reason && localized(file.reason, locale)}
              </>
            ),
          },
          {
            key: "sha256",
            label: "SHA-256",
            cell: ({ sha256 }) => <span className={styles.hash}>{sha256}</span>,
          },
        ]}
      />
      {lacking.finishing && <Sending entry={entry} lacking={lacking} />}
    </Section>
  );
}

/** One place to send to for each kind that is missing. */
function Sending({ entry, lacking }: LackingProps) {
  const t = useText(commitmentTexts);
  const words = useText(fileWords);
  const uploads = useUploads(`/entries/${entry.id}/files`);
  const missing = lacking.files.filter(({ state }) => state === "missing");
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <UploadField
      key={kind}
      kind={kind}
      label={words[kind]}
      hint={t.sendHint}
      room={missing.filter((file) => file.kind === kind).length}
      uploads={uploads}
    />
  ));
}
