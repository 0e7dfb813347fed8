import type { ReactNode } from "react";

type FormActionsProps = {
  children: ReactNode;
  /** The promise above the button: 「参赛不收费。参赛不转让任何权利。」 */
  promise?: ReactNode;
  /** What is happening while the form is under way: 「正在提交…」. */
  pending?: ReactNode;
  /** A SaveState, or another quiet word beside the buttons. */
  aside?: ReactNode;
};

/** The foot of a form. The status line is always there, so that screen readers hear it change. */
export function FormActions({ children, promise, pending, aside }: FormActionsProps) {
  return (
    <div className="form-actions">
      {promise && <div className="form-promise">{promise}</div>}
      <div className="cluster">
        {children}
        {aside}
        <span role="status" className="form-pending">
          {pending}
        </span>
      </div>
    </div>
  );
}
