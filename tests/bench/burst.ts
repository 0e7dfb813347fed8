import http from "node:http";

export interface Ask {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Burst {
  perSecond: number;
  p99: number;
  failed: number;
}

interface Options {
  origin: string;
  seconds: number;
  clients: number;
  request: (client: number, turn: number) => Ask;
}

/** So many clients, each asking again as soon as it is answered, for so many seconds after a short warm-up. */
export async function burst({ origin, seconds, clients, request }: Options): Promise<Burst> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let failed = 0;
  const begins = performance.now() + 1_000;
  const ends = begins + seconds * 1_000;

  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < ends; turn += 1) {
        const began = performance.now();
        const status = await answer(agent, origin, request(client, turn));
        if (began < begins) continue;
        times.push(performance.now() - began);
        if (status >= 400) failed += 1;
      }
    }),
  );
  agent.destroy();
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / seconds,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    failed,
  };
}

function answer(agent: http.Agent, origin: string, ask: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      origin + ask.path,
      { agent, method: ask.method, headers: ask.headers },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      },
    );
    request.once("error", reject);
    request.end(ask.body);
  });
}
