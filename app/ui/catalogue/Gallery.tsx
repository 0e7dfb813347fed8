import { Children, type ReactNode } from "react";

type GalleryProps = {
  /** Plates and SealedPlates, in the order in which they are to be seen and read. */
  children: ReactNode;
  /** The first plate opens the gallery as a spread of its own; give it `layout="beside"`. */
  lead?: boolean;
  /** Names the list for screen readers. */
  label?: string;
};

/** Plates on a common foot line. The document's order is the visual order. */
export function Gallery({ children, lead = false, label }: GalleryProps) {
  return (
    <ul className="gallery" data-lead={lead || undefined} aria-label={label}>
      {Children.map(children, (plate) => (plate ? <li>{plate}</li> : null))}
    </ul>
  );
}
