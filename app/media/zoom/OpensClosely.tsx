import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import { useText } from "~/ui/texts";
import { CloseLook, type Closely } from "./CloseLook";
import { zoomTexts } from "./texts";
import styles from "./zoom.module.css";

type OpensCloselyProps = {
  /** Opened instead without JavaScript, or while there is nothing to look at more closely. */
  href: string;
  closely: Closely | null;
  /** What it is called beside the others: 「展板 2」. */
  name: string;
  /** What it shows, in words. */
  alt: string;
  children: ReactNode;
};

/** Opens what it holds to be looked at closely, over the page. */
export function OpensClosely({ href, closely, name, alt, children }: OpensCloselyProps) {
  const t = useText(zoomTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const open = (event: MouseEvent) => {
    if (!closely || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <a className={styles.opener} href={href} target="_blank" rel="noreferrer" onClick={open}>
        {children}
        <span className="for-screen-readers">{t.look(name)}</span>
      </a>
      {closely && (
        <dialog
          ref={dialog}
          className={styles.zoom}
          aria-label={t.look(name)}
          onClose={() => setOpened(false)}
        >
          {opened && (
            <CloseLook closely={closely} alt={alt} onClose={() => dialog.current?.close()} />
          )}
        </dialog>
      )}
    </>
  );
}
