import type { FileView } from "~/media/file-view";

/** Where a garment is fetched: the model, the lighter one for a telephone, and its six sides in pictures. */
export interface GarmentSources {
  /** A GLB of our own origin. */
  src: string;
  light?: string | null;
  /** In the order of `served/views.ts`; none until they are made. */
  views?: readonly string[];
}

/** Those of a file, for whoever may see it. */
export function sourcesOf({ id, light, views }: NonNullable<FileView["model"]>): GarmentSources {
  const address = (derivativeId: string) => `/files/${derivativeId}`;
  return { src: address(id), light: light && address(light), views: views.map(address) };
}
