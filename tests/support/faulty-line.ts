// A line between a client and a server that can be made bad: slow, narrow, cut, deaf on the way back, or dead without
// a word. One TCP proxy on loopback.
import { once } from "node:events";
import net from "node:net";
import { setTimeout as later } from "node:timers/promises";

export interface Faults {
  /** Before anything passes, each way. */
  latencyMs: number;
  /** Each connection, each way; 0 sets no bound. */
  bytesPerSecond: number;
  /** What the server answers gets lost. */
  dropAnswers: boolean;
  /** Nothing passes any more, and nobody is told. */
  blackhole: boolean;
}

export interface FaultyLine {
  origin: string;
  /** Bytes that have gone towards the server. */
  sent(): number;
  set(faults: Partial<Faults>): void;
  /** Resets every connection there is; new ones are let through. */
  cut(): void;
  /** Where it leads from now on: a server that was started anew has another port. */
  leadTo(port: number): void;
  stop(): Promise<void>;
}

const sound: Faults = { latencyMs: 0, bytesPerSecond: 0, dropAnswers: false, blackhole: false };

export async function faultyLine(targetPort: number): Promise<FaultyLine> {
  let [faults, target, sent] = [sound, targetPort, 0];
  const sockets = new Set<net.Socket>();

  function pump(from: net.Socket, to: net.Socket, { up }: { up: boolean }): void {
    let passing = Promise.resolve();
    const pass = async (piece: Buffer) => {
      const { latencyMs, bytesPerSecond } = faults;
      const wait = latencyMs + (bytesPerSecond ? (piece.length / bytesPerSecond) * 1000 : 0);
      if (wait > 0) await later(wait);
      if (faults.blackhole || (faults.dropAnswers && !up) || to.destroyed) return;
      if (up) sent += piece.length;
      if (!to.write(piece)) await Promise.race([once(to, "drain"), once(to, "close")]);
    };
    from.on("data", (piece: Buffer) => {
      from.pause();
      passing = pass(piece)
        .catch(() => {})
        .then(() => void from.resume());
    });
    // What is still on the line arrives before the news that its sender has hung up.
    from.on("end", () => void passing.then(() => to.end()));
    from.on(
      "close",
      (broken) => void passing.then(() => (broken ? to.resetAndDestroy() : to.end())),
    );
    from.on("error", () => {});
  }

  const server = net.createServer((client) => {
    const upstream = net.connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    }
    pump(client, upstream, { up: true });
    pump(upstream, client, { up: false });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  const cut = () => sockets.forEach((socket) => socket.resetAndDestroy());
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => sent,
    set: (some) => void (faults = { ...faults, ...some }),
    cut,
    leadTo: (another) => void (target = another),
    async stop() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
