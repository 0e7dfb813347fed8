import { useState, type ComponentPropsWithoutRef, type FormEvent } from "react";
import { characterCount } from "../character-count";
import { classNames } from "../class-names";
import { useText } from "../texts";
import { wording } from "../wording";
import { describedControl, FieldFrame, wire, type FieldWords } from "./Field";

type TextAreaProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldWords | "value"> & {
    /** Fewest and most characters, counted without white space; shows the count under the field. */
    least?: number;
    most?: number;
  };

/** Several lines of text. It never cuts off what is typed: too long is said, not prevented. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, errors, optional, least, most, className, onInput, ...area } = props;
  const counted = least !== undefined || most !== undefined;
  const countId = counted ? `${props.id ?? `field-${props.name}`}-count` : undefined;
  const wiring = wire(props, countId);
  const [count, setCount] = useState(() => characterCount(String(area.defaultValue ?? "")));
  const input = (event: FormEvent<HTMLTextAreaElement>) => {
    setCount(characterCount(event.currentTarget.value));
    onInput?.(event);
  };
  return (
    <FieldFrame {...{ wiring, label, hint, errors, optional }}>
      <textarea
        rows={6}
        {...area}
        {...describedControl(wiring)}
        className={classNames("control", className)}
        onInput={counted ? input : onInput}
      />
      {counted && <Count id={countId} count={count} least={least} most={most} />}
    </FieldFrame>
  );
}

type CountProps = { id?: string; count: number; least?: number; most?: number };

function Count({ id, count, least = 0, most }: CountProps) {
  const t = useText(wording);
  const over = most === undefined ? 0 : count - most;
  const state = over > 0 ? "over" : count < least ? "under" : "met";
  let words = t.countOnly({ count });
  if (state === "under") words = t.countAtLeast({ count, least });
  else if (most !== undefined) words = t.countOf({ count, most });
  if (state === "over") words += ` · ${t.countOver({ over })}`;
  return (
    <div id={id} className="count" data-state={state}>
      {words}
    </div>
  );
}
