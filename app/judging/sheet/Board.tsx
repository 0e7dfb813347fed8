import { useRef, useState, type MouseEvent } from "react";
import { Button } from "~/ui/actions/Button";
import { Picture } from "~/ui/catalogue/Picture";
import { useText } from "~/ui/texts";
import { wording } from "~/ui/wording";
import type { JuryPlate } from "../jury-files.server";
import { platePicture } from "../plates";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type Props = {
  file: JuryPlate;
  assignmentId: string;
  nth: number;
  of: number;
  first: boolean;
};

/** A board, a flat or a swatch, whole; it opens large, over the page where there is JavaScript, else by its own address. */
export function Board({ file, assignmentId, nth, of, first }: Props) {
  const t = useText(sheetTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const picture = platePicture(file, `/ballots/${assignmentId}/files/${file.position}`);
  if (!picture) return <p className="soft">{t.inProgress}</p>;
  const what = t[file.kind];
  const alt = t.pictureOf({ what, nth, of });
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <figure className={styles.board}>
      <a href={picture.src} target="_blank" rel="noreferrer" onClick={open}>
        <Picture
          image={{ ...picture, alt, sizes: "(min-width: 72rem) 60vw, 100vw" }}
          first={first}
        />
        <span className="for-screen-readers">{t.enlarge({ what, nth })}</span>
      </a>
      <figcaption className="soft small">{alt}</figcaption>
      <dialog ref={dialog} className={styles.zoom} aria-label={alt}>
        {opened && <Zoomed src={picture.src} alt={alt} onClose={() => dialog.current?.close()} />}
      </dialog>
    </figure>
  );
}

function Zoomed({ src, alt, onClose }: { src: string; alt: string; onClose: () => void }) {
  const t = useText(sheetTexts);
  const kit = useText(wording);
  const [whole, setWhole] = useState(true);
  return (
    <>
      <div className={styles.zoomBar}>
        <Button type="button" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
          {whole ? t.trueSize : t.wholeBoard}
        </Button>
        <Button type="button" onClick={onClose}>
          {kit.close}
        </Button>
      </div>
      {/* Scrolled by keyboard too, once it is larger than the window. */}
      <div
        className={styles.zoomed}
        data-whole={whole || undefined}
        role="region"
        aria-label={alt}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <img src={src} alt={alt} />
      </div>
    </>
  );
}
