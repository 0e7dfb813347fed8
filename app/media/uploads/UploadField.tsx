import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from "react";
import { useText } from "~/ui/texts";
import { acceptOf, type FileKind } from "../kinds";
import { LeftUnderWay } from "./LeftUnderWay";
import { SendingRow } from "./SendingRow";
import { uploadTexts } from "./upload-texts";
import type { Uploads } from "./useUploads";
import styles from "./uploads.module.css";

type UploadFieldProps = {
  kind: FileKind;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** How many more may come. */
  room: number;
  uploads: Uploads;
};

/** Chooses files, or takes those that are dropped, and shows each on its way. */
export function UploadField({ kind, label, hint, optional, room, uploads }: UploadFieldProps) {
  const t = useText(uploadTexts);
  const id = useId();
  const [over, setOver] = useState(false);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    uploads.send(kind, [...(currentTarget.files ?? [])], room);
    currentTarget.value = "";
  };
  const drag = (event: DragEvent, entered: boolean) => {
    if (room < 1 || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(entered);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    if (room > 0) uploads.send(kind, [...event.dataTransfer.files], room);
  };
  const own = uploads.sendings.filter((one) => one.kind === kind);
  return (
    <div
      className={`field ${styles.place}`}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <label className="field-label" htmlFor={room > 0 ? id : undefined}>
        {label}
        {optional && <span className="field-optional">{t.optional}</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {room > 0 && (
        <div className={`cluster ${styles.choosing}`}>
          <span className={`button ${styles.chooser}`} data-look="quiet">
            <input
              id={id}
              type="file"
              accept={acceptOf(kind)}
              multiple={room > 1}
              aria-describedby={hint ? `${id}-hint` : undefined}
              onChange={choose}
            />
            <span aria-hidden="true">{room > 1 ? t.chooseSome : t.chooseOne}</span>
          </span>
          <span className={`soft small ${styles.orDrop}`}>{t.orDrop}</span>
        </div>
      )}
      {uploads.notLoaded === kind && (
        <p className="field-errors" role="alert">
          {t.notLoaded}
        </p>
      )}
      {own.map((sending) => (
        <SendingRow key={sending.key} sending={sending} uploads={uploads} />
      ))}
      <LeftUnderWay kind={kind} uploads={uploads} />
      <noscript>
        <p className="field-hint">{t.needsScript}</p>
      </noscript>
    </div>
  );
}
