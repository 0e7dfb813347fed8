import { useEffect, useId, useRef, type FormEvent } from "react";

/**
 * Keeps what is typed in the browser until it was saved: a broken connection, a closed tab or an error page
 * loses nothing. `saved` changes with each that was saved; what was kept is then let go.
 * Answers what a text area is given.
 */
export function useKeptWords(address: string, saved: number) {
  const id = useId();
  const key = `words of ${address}`;
  const known = useRef(saved);
  useEffect(() => {
    const field = document.getElementById(id) as HTMLTextAreaElement | null;
    if (!field) return;
    if (known.current !== saved) {
      known.current = saved;
      sessionStorage.removeItem(key);
      field.value = "";
      return;
    }
    if (field.value === "") field.value = sessionStorage.getItem(key) ?? "";
  }, [id, key, saved]);
  const onInput = ({ currentTarget }: FormEvent<HTMLTextAreaElement>) => {
    if (currentTarget.value) sessionStorage.setItem(key, currentTarget.value);
    else sessionStorage.removeItem(key);
  };
  return { id, onInput };
}
