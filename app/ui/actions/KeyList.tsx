import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure";
import { Kbd } from "./Kbd";

type KeyListProps = {
  summary: string;
  hint?: ReactNode;
  /** Names of keys, and what they mean; a dash between two stands for those between them. */
  keys: readonly (readonly [names: readonly string[], means: string])[];
};

/** Which keys work a page, folded away. */
export function KeyList({ summary, hint, keys }: KeyListProps) {
  return (
    <Disclosure summary={<span className="small">{summary}</span>}>
      {hint && <p className="soft small">{hint}</p>}
      <dl className="small key-list">
        {keys.map(([names, means]) => (
          <div key={means}>
            <dt>{names.map((name) => (name === "–" ? name : <Kbd key={name}>{name}</Kbd>))}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
