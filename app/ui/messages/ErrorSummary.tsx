import { useEffect, useId, useRef } from "react";
import { useText } from "../texts";
import { wording } from "../wording";

/** `field` is the id of the control it speaks of; without one it concerns the whole form. */
export type FormError = { field?: string; text: string };

/** What stands at the head of a refused form. It takes the focus, once, when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const t = useText(wording);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const present = errors.length > 0;
  useEffect(() => {
    if (present) box.current?.focus();
  }, [present]);
  if (!present) return null;
  return (
    <div
      ref={box}
      className="notice"
      data-tone="refused"
      tabIndex={-1}
      role="alert"
      aria-labelledby={id}
    >
      <p className="notice-title" id={id}>
        {t.errorCount({ count: errors.length })}
      </p>
      <p className="notice-body">{t.errorSummaryHint}</p>
      <ul className="notice-list">
        {errors.map((error, index) => (
          <li key={index}>
            {error.field ? <a href={`#${error.field}`}>{error.text}</a> : error.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
