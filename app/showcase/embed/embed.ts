/**
 * A released work's garment on other people's pages: its address, what is pasted there, and what oEmbed
 * (https://oembed.com) answers to a page that asks for it by the work's own address.
 */

/** The frame as it is offered; a page that asks for less gets less. */
export const frameSize = { width: 480, height: 660 } as const;
const smallest = 240;

export interface Embedded {
  /** publicOrigin(request) */
  origin: string;
  entryId: string;
  title: string;
}

export const workAddress = ({ origin, entryId }: Omit<Embedded, "title">): string =>
  `${origin}/gallery/${entryId}`;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** The HTML to paste. It may fill a screen and be seen in a room; it gets nothing else of the page it stands on. */
export function snippetOf(
  { origin, entryId, title }: Embedded,
  { width, height }: { width: number; height: number } = frameSize,
): string {
  return (
    `<iframe src="${origin}/embed/${entryId}" title="${escaped(title)}" width="${width}" height="${height}" ` +
    `style="border:0;max-width:100%" loading="lazy" allow="fullscreen; xr-spatial-tracking"></iframe>`
  );
}

/** The work that an address names, if it is one of ours and that of a work; else null. */
export function workNamed(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin: theirs, pathname } = new URL(address);
  if (theirs !== new URL(origin).origin) return null;
  return /^\/gallery\/([a-z0-9]{1,40})\/?$/.exec(pathname)?.[1] ?? null;
}

/** Where oEmbed is asked about a work. */
export const oembedAddress = (work: Omit<Embedded, "title">): string =>
  `${work.origin}/oembed?${new URLSearchParams({ url: workAddress(work), format: "json" }).toString()}`;

/** No larger than a page has room for, in the frame's own proportion; never so small that nothing is seen. */
export function fittingSize(room: { maxwidth: number | null; maxheight: number | null }) {
  const share = Math.min(
    1,
    (room.maxwidth ?? Infinity) / frameSize.width,
    (room.maxheight ?? Infinity) / frameSize.height,
  );
  const within = (side: number) => Math.max(smallest, Math.floor(side * share));
  return { width: within(frameSize.width), height: within(frameSize.height) };
}
