import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { useText } from "../texts";
import { wording } from "../wording";

/** What every field of the family takes; conform's metadata fits `id`, `name` and `errors`. */
export type FieldWords = {
  name: string;
  /** Where an ErrorSummary points; `field-{name}` if not given. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[];
  /** Shown as 「选填」; everything else is taken to be needed. */
  optional?: boolean;
};

type Wiring = {
  id: string;
  hintId?: string;
  errorId?: string;
  describedBy?: string;
  wrong: boolean;
};

/** The ids that tie a control to its hint and its error, and no id for what is not there. */
export function wire(
  { name, id = `field-${name}`, hint, errors }: FieldWords,
  foot?: string,
): Wiring {
  const wrong = Boolean(errors && errors.length > 0);
  const hintId = hint ? `${id}-description` : undefined;
  const errorId = wrong ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId, foot].filter(Boolean).join(" ") || undefined;
  return { id, hintId, errorId, describedBy, wrong };
}

/** `aria-…` for the control itself. */
export function describedControl(wiring: Wiring) {
  return {
    id: wiring.id,
    "aria-describedby": wiring.describedBy,
    "aria-invalid": wiring.wrong || undefined,
  } as const;
}

export function FieldErrors({ id, errors }: { id?: string; errors?: readonly string[] }) {
  const t = useText(wording);
  if (!id || !errors) return null;
  return (
    <div id={id} className="field-errors">
      {errors.map((error) => (
        <p key={error}>
          <span className="for-screen-readers">{t.errorPrefix}</span>
          {error}
        </p>
      ))}
    </div>
  );
}

export function Optional({ when }: { when?: boolean }) {
  const t = useText(wording);
  return when ? <span className="field-optional">{t.optional}</span> : null;
}

type FieldFrameProps = Omit<FieldWords, "name" | "id"> & { wiring: Wiring; children: ReactNode };

/** Label, hint, control, error, in the order in which they are read. */
export function FieldFrame({ wiring, label, hint, errors, optional, children }: FieldFrameProps) {
  return (
    <div className={classNames("field", wiring.wrong && "field-wrong")}>
      <label className="field-label" htmlFor={wiring.id}>
        {label}
        <Optional when={optional} />
      </label>
      {hint && (
        <div id={wiring.hintId} className="field-hint">
          {hint}
        </div>
      )}
      <FieldErrors id={wiring.errorId} errors={errors} />
      {children}
    </div>
  );
}

/** The same for a group of choices, which is named by a legend. */
export function FieldsetFrame({
  wiring,
  label,
  hint,
  errors,
  optional,
  children,
}: FieldFrameProps) {
  return (
    <fieldset
      id={wiring.id}
      tabIndex={-1}
      className={classNames("field", wiring.wrong && "field-wrong")}
      aria-describedby={wiring.describedBy}
    >
      <legend className="field-label">
        {label}
        <Optional when={optional} />
      </legend>
      {hint && (
        <div id={wiring.hintId} className="field-hint">
          {hint}
        </div>
      )}
      <FieldErrors id={wiring.errorId} errors={errors} />
      {children}
    </fieldset>
  );
}
