import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { useControl } from "./issues";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

type PairProps = {
  field: FieldMetadata<{ zh?: string; en?: string } | undefined>;
  label: string;
  hint?: ReactNode;
  /** How many lines the text usually has; one is a single-line field. */
  lines?: number;
};

/** A text in both languages: Chinese is needed, English stands beside it when somebody has given it. */
export function Pair({ field, label, hint, lines = 1 }: PairProps) {
  const t = useText(editorTexts);
  const control = useControl();
  const { zh, en } = field.getFieldset();
  const shape = lines > 1 ? { rows: lines } : {};
  const Control = lines > 1 ? TextArea : TextField;
  return (
    <div role="group" aria-label={label} className={styles.pair}>
      {hint && <p className={`field-hint ${styles.pairHint}`}>{hint}</p>}
      <Control label={t.inChinese(label)} lang="zh-CN" {...shape} {...control(zh)} />
      <Control label={t.inEnglish(label)} lang="en" optional {...shape} {...control(en)} />
    </div>
  );
}
