import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "../class-names";
import { FieldErrors, FieldsetFrame, Optional, wire, type FieldWords } from "./Field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type GroupProps = FieldWords & {
  options: readonly Choice[];
  required?: boolean;
  /** The id of the form, where the group stands outside it. */
  form?: string;
  /** Short choices side by side. */
  inline?: boolean;
};

/** One of few. */
export function RadioGroup(props: GroupProps & { defaultValue?: string | null }) {
  const { options, inline, name, required, form, defaultValue } = props;
  const wiring = wire(props);
  return (
    <FieldsetFrame {...props} wiring={wiring}>
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            {...option}
            {...{ type: "radio", name, required, form }}
            id={`${wiring.id}-${option.value}`}
            defaultChecked={option.value === defaultValue}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

/** Any of few; each ticked one is posted under the same name. */
export function CheckboxGroup(props: GroupProps & { defaultValue?: readonly string[] | null }) {
  const { options, inline, name, form, defaultValue } = props;
  const wiring = wire(props);
  return (
    <FieldsetFrame {...props} wiring={wiring}>
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            {...option}
            {...{ type: "checkbox", name, form }}
            id={`${wiring.id}-${option.value}`}
            defaultChecked={defaultValue?.includes(option.value)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

type CheckboxProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldWords | "type" | "children">;

/** A single yes: a declaration, a consent. Consents come unticked. */
export function Checkbox(props: CheckboxProps) {
  const { label, hint, errors, optional, className, value = "on", ...input } = props;
  const wiring = wire(props);
  const words = (
    <>
      {label}
      <Optional when={optional} />
    </>
  );
  return (
    <div className={classNames("field", wiring.wrong && "field-wrong", className)}>
      <FieldErrors id={wiring.errorId} errors={errors} />
      <ChoiceRow
        {...input}
        {...{ type: "checkbox", id: wiring.id, value, label: words, hint, alone: true }}
        errorId={wiring.errorId}
      />
    </div>
  );
}

type ChoiceRowProps = Omit<ComponentPropsWithoutRef<"input">, "id"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  alone?: boolean;
  errorId?: string;
};

function ChoiceRow({ id, label, hint, alone, errorId, ...input }: ChoiceRowProps) {
  const hintId = hint ? `${id}-description` : undefined;
  return (
    <div className={classNames("choice", alone && "choice-alone")}>
      <input
        {...input}
        id={id}
        aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
        aria-invalid={errorId ? true : undefined}
      />
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={hintId} className="choice-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
