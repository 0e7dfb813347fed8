/** A key to press: `<Kbd>R</Kbd>`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="kbd">{children}</kbd>;
}
