import type { Examined } from "./examiners";

const MiB = 1024 * 1024;

/** What one inspection may use. The child and its helper stay under 1.5 GB and 30 s together. */
export interface Limits {
  /** From the moment the child is loaded. */
  wallMs: number;
  /** From its very start, loading included: where somebody sits and waits for the answer. */
  overallMs?: number;
  /** Resident memory at which the watchdog ends it. */
  residentBytes: number;
  /** RLIMIT_DATA: private writable memory, the hard limit beneath the watchdog. */
  dataBytes: number;
  /** Processor time over all threads, loading included. */
  cpuSeconds: number;
  /** The largest file it may write. */
  fileBytes: number;
  /** V8's own heap. */
  heapMiB: number;
  /** How far it gives way to other processes (POSIX nice); the web process comes first in any case. */
  nice?: number;
}

/**
 * Out of time with less than this share of it spent on a processor: the machine was too busy, and the file
 * has done nothing wrong.
 */
export const busyShare = 0.5;

/** A process that cannot load itself in this time is a fault of the machine, not of the file. */
export const startMs = 20_000;

/** The web process comes first. */
export const usualNice = 10;

/** For work that gives way to everything else: it may wait long for a processor, and gets no more of it. */
export const unhurried: Partial<Limits> = { wallMs: 240_000, nice: 19 };

const picture: Limits = {
  wallMs: 24_000,
  residentBytes: 1150 * MiB,
  dataBytes: 1400 * MiB,
  cpuSeconds: 24,
  fileBytes: 256 * MiB,
  heapMiB: 256,
};

/**
 * RLIMIT_AS is not used: the loader that reads our TypeScript is WebAssembly, which reserves tens of
 * gigabytes of addresses without touching them. RLIMIT_DATA counts only what may be written.
 */
export const limitsOf: Record<Examined, Limits> = {
  board: picture,
  flat: picture,
  swatch: picture,
  photo: picture,
  techpack: picture,
  garment: {
    wallMs: 24_000,
    residentBytes: 1320 * MiB,
    dataBytes: 1700 * MiB,
    cpuSeconds: 24,
    fileBytes: 512 * MiB,
    heapMiB: 768,
  },
};
