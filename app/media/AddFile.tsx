import { useRevalidator } from "@remix-run/react";
import { useId, useState, type ChangeEvent, type ReactNode } from "react";
import { localized, defineTexts, type Localized } from "~/ui/localized";
import { Notice } from "~/ui/messages/Notice";
import { useLocale, useText } from "~/ui/texts";
import { acceptOf, type FileKind } from "./kinds";

const addTexts = defineTexts({
  sending: { zh: "正在上传…", en: "On its way…" },
  broke: {
    zh: "上传中断了，请检查网络后再选一次。",
    en: "The upload broke off. Check the connection and choose the file again.",
  },
});

type Props = {
  kind: FileKind;
  /** The door that takes the raw body; the file's name is put to its query. */
  address: string;
  label: string;
  hint?: ReactNode;
};

/** One file at a time to a door of its own; the page is read anew once it is there. */
export function AddFile({ kind, address, label, hint }: Props) {
  const t = useText(addTexts);
  const locale = useLocale();
  const field = useId();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [because, setBecause] = useState<Localized | null>(null);

  async function send({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setBusy(true);
    setBecause(null);
    const name = new URLSearchParams({ name: file.name });
    const where = `${address}${address.includes("?") ? "&" : "?"}${name}`;
    const headers = { "Content-Type": "application/octet-stream" };
    try {
      const answer = await fetch(where, { method: "POST", body: file, headers });
      if (!answer.ok) setBecause(((await answer.json()) as { because: Localized }).because);
    } catch {
      setBecause({ zh: t.broke, en: t.broke });
    }
    currentTarget.value = "";
    setBusy(false);
    revalidate();
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={field}
        type="file"
        accept={acceptOf(kind)}
        disabled={busy}
        aria-describedby={hint ? `${field}-hint` : undefined}
        onChange={(event) => void send(event)}
      />
      <p role="status">{busy && t.sending}</p>
      {because && <Notice tone="refused" title={localized(because, locale)} live />}
    </div>
  );
}
