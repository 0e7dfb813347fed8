import { entryFileKinds, formatNames, limitInMegabytes, type EntryFileKind } from "~/media/kinds";
import { maxPages } from "~/media/recipes";
import { UploadField } from "~/media/uploads/UploadField";
import { useUploads, type Uploads } from "~/media/uploads/useUploads";
import { localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { useFreshPage } from "~/ui/page/useFreshPage";
import { useLocale, useText } from "~/ui/texts";
import type { EntryForAuthor } from "../entry-for-author.server";
import { fileWords } from "../words";
import { FileRow } from "./FileRow";
import { uploadTexts } from "./texts";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

/** Boards, garment, tech pack: what is there, what is on its way, and room for more. */
export function FilesPart({ entry }: { entry: EntryForAuthor }) {
  const { theFiles } = useText(editorTexts);
  const uploads = useUploads(`/entries/${entry.id}/files`);
  const { files, contest } = entry;
  useFreshPage(files.some((file) => file.state === "checking"));
  const bounds = boundsOf(contest.limits);
  const kinds = entryFileKinds.filter(
    (kind) => bounds[kind][1] > 0 || files.some((file) => file.kind === kind),
  );
  return (
    <Section width="full" id="boards" title={theFiles}>
      {kinds.map((kind) => (
        <KindOfFile key={kind} kind={kind} entry={entry} uploads={uploads} />
      ))}
    </Section>
  );
}

/** How many of each kind, at least and at most. */
const boundsOf = (
  limits: EntryForAuthor["contest"]["limits"],
): Record<EntryFileKind, readonly [number, number]> => ({
  board: [limits.boardsMin, limits.boardsMax],
  flat: [limits.flatsMin, limits.flatsMax],
  swatch: [limits.swatchesMin, limits.swatchesMax],
  garment: [Number(limits.garmentRequired), 1],
  techpack: [0, Number(limits.techpackAllowed)],
});

type KindProps = {
  kind: EntryFileKind;
  entry: EntryForAuthor;
  uploads: Uploads;
};

function KindOfFile({ kind, entry, uploads }: KindProps) {
  const t = useText(uploadTexts);
  const words = useText(fileWords);
  const locale = useLocale();
  const { limits } = entry.contest;
  const files = entry.files.filter((file) => file.kind === kind);
  const formats = localized(formatNames(kind), locale);
  const megabytes = limitInMegabytes(kind);
  const [least, most] = boundsOf(limits)[kind];
  const pictures = t.picturesHint(least, most, formats, megabytes);
  const hint = {
    board: t.boardHint(least, most, formats, megabytes),
    flat: pictures,
    swatch: pictures,
    garment: t.oneHint(formats, megabytes),
    techpack: t.techpackHint(formats, megabytes, maxPages),
  }[kind];
  const usable = files.filter(({ state }) => state !== "refused").length;
  return (
    <div className={styles.kind} id={`files-${kind}`}>
      <UploadField
        kind={kind}
        label={words[kind]}
        hint={hint}
        optional={least === 0}
        room={Math.max(0, most - usable)}
        uploads={uploads}
      />
      {kind === "garment" && (
        <p className="small">
          <Anchor href="/try">{t.tryFirst}</Anchor>
        </p>
      )}
      {files.length === 0 ? (
        <p className="soft small">{kind === "board" ? t.noBoards : t.noFile}</p>
      ) : (
        <ol className={styles.files}>
          {files.map((file, index) => (
            <FileRow
              key={file.id}
              entryId={entry.id}
              file={file}
              title={entry.form.title}
              number={index + 1}
              first={index === 0}
              last={index === files.length - 1}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
