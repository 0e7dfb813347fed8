import { useId, type ChangeEvent, type ReactNode } from "react";
import { acceptOf, type FileKind } from "~/media/kinds";
import { Button } from "~/ui/actions/Button";
import { ProgressBar } from "~/ui/course/ProgressBar";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";
import { fileWords } from "../words";
import { uploadTexts } from "./texts";
import type { OnItsWay, useUploads } from "./useUploads";
import styles from "./editor.module.css";

type UploadFieldProps = {
  kind: FileKind;
  hint: ReactNode;
  optional: boolean;
  /** How many more may come. */
  room: number;
  uploads: ReturnType<typeof useUploads>;
};

/** Chooses files and shows each on its way: how much, how fast, how long still. */
export function UploadField({ kind, hint, optional, room, uploads }: UploadFieldProps) {
  const t = useText(uploadTexts);
  const words = useText(fileWords);
  const id = useId();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    uploads.send(kind, [...(currentTarget.files ?? [])]);
    currentTarget.value = "";
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {words[kind]}
        {optional && <span className="field-optional">{t.optional}</span>}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {room > 0 && (
        <span className={`button ${styles.chooser}`} data-look="quiet">
          <input
            id={id}
            type="file"
            accept={acceptOf(kind)}
            multiple={room > 1}
            aria-describedby={`${id}-hint`}
            onChange={choose}
          />
          <span aria-hidden="true">{t.choose}</span>
        </span>
      )}
      {uploads.uploads
        .filter((upload) => upload.kind === kind)
        .map((upload) => (
          <Progress key={upload.key} upload={upload} uploads={uploads} />
        ))}
    </div>
  );
}

function Progress({ upload, uploads }: { upload: OnItsWay } & Pick<UploadFieldProps, "uploads">) {
  const t = useText(uploadTexts);
  const locale = useLocale();
  const { key, file, sent, perSecond, state, because } = upload;
  if (state === "running") {
    const label = sent >= file.size && file.size > 0 ? `${file.name} · ${t.arriving}` : file.name;
    return (
      <ProgressBar label={label} done={sent} total={file.size} perSecond={perSecond}>
        <Button type="button" look="plain" onClick={() => uploads.cancel(key)}>
          {t.cancel}
        </Button>
      </ProgressBar>
    );
  }
  const sentence = because
    ? localized(because, locale)
    : state === "broken"
      ? t.interrupted
      : t.broke;
  return (
    <div className={styles.refusedUpload} role="alert">
      <p>
        <b>{file.name}</b> {sentence}
      </p>
      <div className="cluster">
        {state === "broken" && (
          <Button type="button" look="plain" onClick={() => uploads.again(upload)}>
            {t.again}
          </Button>
        )}
        <Button type="button" look="plain" onClick={() => uploads.dismiss(key)}>
          {t.dismiss}
        </Button>
      </div>
    </div>
  );
}
