import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "../class-names";
import { describedControl, FieldFrame, wire, type FieldWords } from "./Field";

export type TextFieldProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldWords | "prefix"> & {
    /** Stands before the control: ¥. */
    prefix?: ReactNode;
    /** Stands after it: 元, 件, 北京时间. */
    unit?: ReactNode;
  };

/** One line of text; `type`, `autoComplete`, `inputMode` and the like pass through. */
export function TextField(props: TextFieldProps) {
  const { label, hint, errors, optional, prefix, unit, className, ...input } = props;
  const wiring = wire(props);
  const control = (
    <input
      type="text"
      {...input}
      {...describedControl(wiring)}
      className={classNames("control", className)}
    />
  );
  return (
    <FieldFrame {...{ wiring, label, hint, errors, optional }}>
      {prefix || unit ? (
        <div className="control-row">
          {prefix && <span className="control-unit">{prefix}</span>}
          {control}
          {unit && <span className="control-unit">{unit}</span>}
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}
