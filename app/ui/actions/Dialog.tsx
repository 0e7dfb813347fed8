import { useRef, type MouseEvent, type ReactNode } from "react";
import { useText } from "../texts";
import { wording } from "../wording";
import { Button } from "./Button";

type DialogProps = {
  id: string;
  title: ReactNode;
  /** The words on the button that opens it. */
  opener: ReactNode;
  look?: "act" | "quiet" | "danger" | "plain";
  children: ReactNode;
  /** Forms or links that answer the question; closing is always there. */
  actions?: ReactNode;
  closeLabel?: ReactNode;
};

/** Attributes React 18 does not know by type, but passes on. */
const popover = (attributes: Record<string, string>) => attributes as object;

/**
 * A question that needs an answer before anything else. Modal where JavaScript runs; where it does
 * not, the same `<dialog>` opens as the browser's own popover, so its forms stay within reach.
 */
export function Dialog({ id, title, opener, look, children, actions, closeLabel }: DialogProps) {
  const t = useText(wording);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.showModal();
  };
  const close = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.close();
  };
  return (
    <>
      <Button
        type="button"
        look={look}
        className="dialog-opener"
        aria-haspopup="dialog"
        onClick={open}
        {...popover({ popovertarget: id })}
      >
        {opener}
      </Button>
      <dialog
        id={id}
        ref={dialog}
        className="dialog"
        aria-labelledby={`${id}-title`}
        {...popover({ popover: "auto" })}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <div className="stack dialog-body">{children}</div>
        <div className="cluster dialog-actions">
          {actions}
          <Button
            type="button"
            onClick={close}
            {...popover({ popovertarget: id, popovertargetaction: "hide" })}
          >
            {closeLabel ?? t.close}
          </Button>
        </div>
      </dialog>
    </>
  );
}
