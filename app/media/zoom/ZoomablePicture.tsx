import { useRef, useState, type MouseEvent } from "react";
import { Picture, type PictureImage } from "~/ui/catalogue/Picture";
import { useText } from "~/ui/texts";
import type { ShownPicture } from "../shown-picture";
import { CloseLook } from "./CloseLook";
import { zoomTexts } from "./texts";
import styles from "./zoom.module.css";

type ZoomablePictureProps = {
  image: PictureImage & Pick<ShownPicture, "tiles">;
  /** What it is called beside the others: 「展板 2」. */
  name: string;
  first?: boolean;
  className?: string;
};

/**
 * A picture that opens to be looked at closely, over the page; without JavaScript, or before its tiles are made, the
 * largest of its sizes opens at its own address.
 */
export function ZoomablePicture({ image, name, first, className }: ZoomablePictureProps) {
  const t = useText(zoomTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const { tiles, src, alt } = image;
  const open = (event: MouseEvent) => {
    if (!tiles || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <a className={styles.opener} href={src} target="_blank" rel="noreferrer" onClick={open}>
        <Picture
          image={image}
          {...(first ? { first } : {})}
          {...(className ? { className } : {})}
        />
        <span className="for-screen-readers">{t.look(name)}</span>
      </a>
      {tiles && (
        <dialog
          ref={dialog}
          className={styles.zoom}
          aria-label={t.look(name)}
          onClose={() => setOpened(false)}
        >
          {opened && <CloseLook tiles={tiles} alt={alt} onClose={() => dialog.current?.close()} />}
        </dialog>
      )}
    </>
  );
}
