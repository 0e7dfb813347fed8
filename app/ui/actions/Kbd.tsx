/**
 * A key to press: `<Kbd>R</Kbd>`. `hint` stands beside a button's words: to be seen, and no part of its name, which
 * the button's own aria-keyshortcuts tells.
 */
export function Kbd({ children, hint = false }: { children: string; hint?: boolean }) {
  return (
    <kbd className="kbd" aria-hidden={hint || undefined}>
      {children}
    </kbd>
  );
}
