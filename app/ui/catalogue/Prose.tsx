/** Somebody's own words, a paragraph a line. */
export function Prose({ text, lang = "zh-CN" }: { text: string; lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      {text
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
    </div>
  );
}
