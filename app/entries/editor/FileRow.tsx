import { GarmentViewer } from "~/garments/GarmentViewer";
import { sourcesOf } from "~/garments/sources";
import type { FileView } from "~/media/file-view";
import { pictureKinds } from "~/media/recipes";
import { Button } from "~/ui/actions/Button";
import { Plate } from "~/ui/catalogue/Plate";
import { formatBytes } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { commentTexts } from "../comments/texts";
import { garmentPageTexts } from "../notes/texts";
import { TechpackPages } from "../TechpackPages";
import { plateImage, posterOf } from "../pictures";
import { pageTexts } from "../page-texts";
import { fileWords } from "../words";
import { uploadTexts } from "./texts";
import styles from "./editor.module.css";

/** The id of the form that carries the acts on files; it stands outside the draft's own form. */
export const filesFormId = "files-of-draft";

type FileRowProps = {
  entryId: string;
  file: FileView;
  title: string;
  number: number;
  first: boolean;
  last: boolean;
};

const tones = { checking: "info", accepted: "done", refused: "act" } as const;

/** A file as it stands: its picture once there is one, or why it was refused and what to do. */
export function FileRow({ entryId, file, title, number, first, last }: FileRowProps) {
  const t = useText(uploadTexts);
  const comment = useText(commentTexts);
  const notes = useText(garmentPageTexts);
  const words = useText(fileWords);
  const locale = useLocale();
  const act = (intent: string) => ({
    form: filesFormId,
    name: "act",
    value: `${intent} ${file.id}`,
  });
  const movable = pictureKinds.some((kind) => kind === file.kind);
  return (
    <li className={styles.file}>
      <Preview file={file} title={title} number={number} />
      <div className="stack stack-close">
        <p>
          {file.name} <span className="soft small figures">{formatBytes(file.bytes)}</span>
        </p>
        <p role="status">
          <StatusTag tone={tones[file.state]}>{words[file.state]}</StatusTag>
        </p>
        {file.reason && <p className={styles.reason}>{localized(file.reason, locale)}</p>}
        {file.warnings.map((warning) => (
          <Notice key={warning.en} tone="warn">
            {localized(warning, locale)}
          </Notice>
        ))}
        <TechpackPages pages={file.pages} />
        {file.kind === "board" && (
          <p>
            <Anchor href={`/entries/${entryId}/boards/${number}`}>{comment.open}</Anchor>
          </p>
        )}
        {file.kind === "garment" && file.model && (
          <p>
            <Anchor href={`/entries/${entryId}/garment`}>{notes.title}</Anchor>
          </p>
        )}
        <div className="cluster">
          {movable && !first && (
            <Button
              look="plain"
              {...act("earlier")}
              aria-label={t.moveNamed(t.moveEarlier, file.name)}
            >
              {t.moveEarlier}
            </Button>
          )}
          {movable && !last && (
            <Button look="plain" {...act("later")} aria-label={t.moveNamed(t.moveLater, file.name)}>
              {t.moveLater}
            </Button>
          )}
          <Button look="plain" {...act("remove")} aria-label={t.moveNamed(t.removeFile, file.name)}>
            {t.removeFile}
          </Button>
        </div>
      </div>
    </li>
  );
}

function Preview({ file, title, number }: Pick<FileRowProps, "file" | "title" | "number">) {
  const t = useText(pageTexts);
  const words = useText(fileWords);
  const locale = useLocale();
  const poster = posterOf(file);
  if (file.model && poster)
    return (
      <GarmentViewer
        {...sourcesOf(file.model)}
        poster={poster}
        alt={t.garmentAlt(title || t.untitled)}
        locale={locale}
      />
    );
  const name = t.pictureNumber(words[file.kind], number);
  const image = plateImage(
    file,
    t.pictureAlt(title || t.untitled, name),
    "(min-width: 56rem) 16rem, 60vw",
  );
  return image ? <Plate image={image} title={name} headingLevel={3} /> : null;
}
