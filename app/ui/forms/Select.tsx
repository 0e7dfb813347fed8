import type { ComponentPropsWithoutRef } from "react";
import { classNames } from "../class-names";
import { useText } from "../texts";
import { wording } from "../wording";
import { describedControl, FieldFrame, wire, type FieldWords } from "./Field";

type SelectProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"select">, keyof FieldWords | "children" | "value"> & {
    options: readonly { value: string; label: string; disabled?: boolean }[];
    /** The words of the empty choice; false where there is none. */
    empty?: string | false;
  };

/** One of many; for six or fewer choices a RadioGroup is kinder. */
export function Select(props: SelectProps) {
  const { label, hint, errors, optional, options, empty, className, ...select } = props;
  const t = useText(wording);
  const wiring = wire(props);
  return (
    <FieldFrame {...{ wiring, label, hint, errors, optional }}>
      <select
        {...select}
        {...describedControl(wiring)}
        className={classNames("control", className)}
      >
        {empty !== false && <option value="">{empty ?? t.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
