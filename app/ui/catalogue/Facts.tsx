import type { ReactNode } from "react";

type Fact = { term: ReactNode; value: ReactNode };

/** What is known about a thing, term by term. A fact without a value, or whose value is `false`, is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => ![null, undefined, false, ""].includes(value as null));
  return (
    <dl className="facts">
      {known.map((fact, index) => (
        <div key={index}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
