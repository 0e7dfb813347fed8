import type { ReactNode } from "react";
import { Anchor } from "../page/Anchor";
import { StatusTag } from "../messages/Tag";
import { useText } from "../texts";
import { wording } from "../wording";

export type Step = {
  label: ReactNode;
  state: "done" | "now" | "todo" | "blocked";
  note?: ReactNode;
  href?: string;
};

const tones = { done: "done", now: "info", todo: "quiet", blocked: "act" } as const;

/** A checklist: what is done, what is next, what stands in the way. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const t = useText(wording);
  const words = { done: t.stepDone, now: t.stepNow, todo: t.stepTodo, blocked: t.stepBlocked };
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={index} aria-current={step.state === "now" ? "step" : undefined}>
          <span className="step-label">
            {step.href ? <Anchor href={step.href}>{step.label}</Anchor> : step.label}
          </span>
          <StatusTag tone={tones[step.state]}>{words[step.state]}</StatusTag>
          {step.note && <div className="step-note">{step.note}</div>}
        </li>
      ))}
    </ol>
  );
}
