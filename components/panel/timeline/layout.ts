import type { Lane } from './points';

/** Sizes of the picture in pixels. */
export const PLOT = {
  height: 128,
  /** Room for half a dot at both ends. */
  side: 14,
  /** Where the line of time runs. */
  axis: 60,
  /** Dots closer than this are one: each has to be a target of its own. */
  apart: 26,
  /** Width of a tick's label with some room. */
  label: 56,
};

/** Middle of each lane. */
export const LANES: Record<Lane, number> = { claims: 36, earlier: 98 };
