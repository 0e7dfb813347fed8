/**
 * Connected components of an undirected graph, numbered from 0 in the order of their first node.
 * Scores compare two entries only along a path of jurors and entries (Searle, Linear Models, 1971,
 * section 7.4): between components any difference is as good as any other.
 */
export function componentsOf(
  nodes: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Int32Array {
  const parent = new Int32Array(nodes).map((_, node) => node);
  const root = (node: number) => {
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]!]!;
      node = parent[node]!;
    }
    return node;
  };
  for (let edge = 0; edge < from.length; edge++) {
    const a = root(from[edge]!);
    const b = root(to[edge]!);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  // A root is the first node of its component: no node is looked at before its root.
  let components = 0;
  const component = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const top = root(node);
    component[node] = top === node ? components++ : component[top]!;
  }
  return component;
}

/** The components of the juror–entry graph: one number per entry and one per juror. */
export interface PanelComponents {
  readonly count: number;
  readonly ofEntry: Int32Array;
  readonly ofJuror: Int32Array;
}

export function panelComponents(panel: {
  readonly entries: readonly unknown[];
  readonly jurors: readonly unknown[];
  readonly entryOf: Int32Array;
  readonly jurorOf: Int32Array;
}): PanelComponents {
  const n = panel.entries.length;
  const all = componentsOf(
    n + panel.jurors.length,
    panel.entryOf,
    panel.jurorOf.map((juror) => juror + n),
  );
  return {
    count: all.reduce((most, component) => Math.max(most, component + 1), 0),
    ofEntry: all.slice(0, n),
    ofJuror: all.slice(n),
  };
}

/**
 * Whether within every component each node can be reached from each other along the arrows:
 * Bradley–Terry estimates exist only then (Ford, Amer. Math. Monthly 64(8), 1957, 28–33).
 */
export function isStronglyConnected(
  component: Int32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): boolean {
  return reachesAll(component, from, to) && reachesAll(component, to, from);
}

/** Whether the first node of each component reaches the rest of it. */
function reachesAll(
  component: Int32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): boolean {
  const next: number[][] = Array.from(component, () => []);
  for (let edge = 0; edge < from.length; edge++) next[from[edge]!]!.push(to[edge]!);
  const open: number[] = [];
  const seen = component.map((own, node) => {
    if (own !== open.length) return 0;
    open.push(node);
    return 1;
  });
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const neighbour of next[node]!) {
      if (seen[neighbour]) continue;
      seen[neighbour] = 1;
      open.push(neighbour);
    }
  }
  return seen.every((mark) => mark === 1);
}
