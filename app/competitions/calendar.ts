/** A date of a contest for people's own calendars. */
export interface CalendarEvent {
  /** The same for the same date of the same contest, so that a new version moves it and adds none. */
  uid: string;
  at: Date;
  /** Half-open, as everything here; without it the event is an instant. */
  until?: Date | undefined;
  summary: string;
  url: string;
}

export interface CalendarSource {
  name: string;
  /** When what stands here was published. */
  stamp: Date;
  /** Grows with each version, so that calendars take the newer one. */
  sequence: number;
  events: readonly CalendarEvent[];
}

/** 20261201T100000Z: RFC 5545, 3.3.5, form 2. */
const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/g, "");

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters fall away. */
const text = (words: string) =>
  words
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    // eslint-disable-next-line no-control-regex -- they may not stand in a line of a calendar
    .replace(/[\u0000-\u001f\u007f]/g, "");

/**
 * Folds a line at 75 octets of UTF-8 (RFC 5545, 3.1): what goes on begins with a blank, which counts. A character
 * is never cut in two.
 */
export function folded(line: string): string {
  const octets = (character: string) => new TextEncoder().encode(character).length;
  let [out, length] = ["", 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      out += "\r\n ";
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

/** A calendar as a file (RFC 5545, iCalendar): lines end with CRLF, the last one too. */
export function calendarFile({ name, stamp, sequence, events }: CalendarSource): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Xiangshang//Contests//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap(({ uid, at, until, summary, url }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${utc(stamp)}`,
      `SEQUENCE:${sequence}`,
      `DTSTART:${utc(at)}`,
      ...(until ? [`DTEND:${utc(until)}`] : []),
      `SUMMARY:${text(summary)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
