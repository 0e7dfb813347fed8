import type { ReactNode } from "react";
import { formatNumber } from "../format";
import { Anchor } from "../page/Anchor";

type Knot = { label: ReactNode; count: number; href?: string };

/** 征集 → 入围 → 获奖 → 打样 → 投产: one thread, a knot for each stage, every number a link. */
export function Thread({ knots, label }: { knots: readonly Knot[]; label: string }) {
  return (
    <ol className="thread" aria-label={label}>
      {knots.map((knot, index) => {
        const words = (
          <>
            <span className="thread-count">{formatNumber(knot.count)}</span>
            <span className="thread-label">{knot.label}</span>
          </>
        );
        return (
          <li key={index}>
            {knot.href ? <Anchor href={knot.href}>{words}</Anchor> : <span>{words}</span>}
          </li>
        );
      })}
    </ol>
  );
}
