/** What a browser would post from these fields. */
export function posted(fields: unknown): FormData {
  const form = new FormData();
  const walk = (value: unknown, name: string): void => {
    if (value === true) form.append(name, "on");
    else if (typeof value === "string") form.append(name, value);
    else if (Array.isArray(value))
      value.forEach((inner, index) => walk(inner, `${name}[${index}]`));
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) walk(inner, name ? `${name}.${key}` : key);
  };
  walk(fields, "");
  return form;
}
