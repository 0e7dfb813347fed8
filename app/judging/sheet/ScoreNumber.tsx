import { useEffect, useState, type KeyboardEvent } from "react";
import { onScale, type Scale } from "~/competitions/criteria";
import { localized, useLocale, useText } from "~/ui/texts";
import { stepped } from "../anchors";
import type { ScoreProps } from "./score-props";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

const strides: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** The score that a text means; none where it is empty or off the scale. */
function meant(scale: Scale, text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  return /^\d+$/.test(plain) && onScale(scale, Number(plain)) ? Number(plain) : undefined;
}

/** A long scale as a number to write, with a line to draw along; arrows move by a step, page keys by ten. */
export function ScoreNumber({ criterion, score, scripted, onScore }: ScoreProps) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { id, scale, name } = criterion;
  const { min, max, step } = scale;
  const [text, setText] = useState(score === undefined ? "" : String(score));
  const wrong = text.trim() !== "" && meant(scale, text) === undefined;
  // The score may come from elsewhere: the line, a key, another device. What is off the scale means no score,
  // and stays to be seen.
  useEffect(() => {
    const shown = score === undefined ? "" : String(score);
    setText((typed) => (meant(scale, typed) === score ? typed : shown));
  }, [scale, score]);

  const write = (typed: string) => {
    setText(typed);
    onScore(meant(scale, typed));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = strides[event.key];
    if (by === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onScore(stepped(scale, score, by));
  };
  const label = localized(name, locale);
  const errorId = `wrong-${id}`;
  return (
    <>
      <div className={styles.measure}>
        <input
          className={`control ${styles.figure}`}
          {...{ name: `scores.${id}`, value: text, onKeyDown }}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          role="spinbutton"
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={score}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? errorId : undefined}
        />
        <span className="soft figures">{t.outOf({ max })}</span>
        {scripted && (
          <input
            className={styles.line}
            {...{ type: "range", min, max, step, tabIndex: -1 }}
            aria-hidden="true"
            data-empty={score === undefined || undefined}
            value={score ?? min}
            onChange={({ currentTarget }) => onScore(Number(currentTarget.value))}
          />
        )}
      </div>
      <p id={errorId} className="field-errors" role="alert">
        {wrong && t.offScale({ min, max, step })}
      </p>
    </>
  );
}
