import { Picture, type PictureImage } from "~/ui/catalogue/Picture";
import type { ShownPicture } from "../shown-picture";
import { OpensClosely } from "./OpensClosely";

type ZoomablePictureProps = {
  image: PictureImage & Pick<ShownPicture, "tiles">;
  /** What it is called beside the others: 「展板 2」. */
  name: string;
  first?: boolean;
  className?: string;
};

/**
 * A picture that opens to be looked at closely; without JavaScript, or before its tiles are made, the largest of its
 * sizes opens at its own address.
 */
export function ZoomablePicture({ image, name, first, className }: ZoomablePictureProps) {
  const { src, alt, tiles } = image;
  return (
    <OpensClosely href={src} closely={tiles} {...{ name, alt }}>
      <Picture image={image} {...(first ? { first } : {})} {...(className ? { className } : {})} />
    </OpensClosely>
  );
}
