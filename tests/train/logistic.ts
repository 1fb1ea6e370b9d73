/** A ridge-penalised logistic regression: log-odds = bias + Σ weight × feature. */
export interface Model {
  bias: number;
  weights: number[];
}

const MOST_STEPS = 30;
const CLOSE = 1e-8;

/**
 * Fits by Newton's method (iteratively reweighted least squares) on standardised features, with the penalty
 * `ridge`/2 × Σ weight² per standard deviation; the model returned takes the features as they are.
 */
export function fitLogistic(rows: number[][], labels: boolean[], ridge: number): Model {
  const size = rows[0]?.length ?? 0;
  const means = Array.from({ length: size }, (_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const scales = means.map((middle, j) => Math.sqrt(mean(rows.map((row) => ((row[j] ?? 0) - middle) ** 2))));
  const standard = rows.map((row) => [
    1,
    ...row.map((value, j) => (scales[j] ? (value - (means[j] ?? 0)) / scales[j] : 0)),
  ]);
  let weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(standard, labels, weights, ridge);
    weights = weights.map((weight, j) => weight + (change[j] ?? 0));
    if (Math.max(...change.map(Math.abs)) < CLOSE) break;
  }
  const [bias = 0, ...own] = weights;
  const raw = own.map((weight, j) => (scales[j] ? weight / scales[j] : 0));
  return { bias: bias - raw.reduce((total, weight, j) => total + weight * (means[j] ?? 0), 0), weights: raw };
}

export function probability(model: Model, row: number[]): number {
  return sigmoid(model.bias + model.weights.reduce((total, weight, j) => total + weight * (row[j] ?? 0), 0));
}

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
const mean = (list: number[]) => list.reduce((total, value) => total + value, 0) / list.length;

function newtonStep(rows: number[][], labels: boolean[], weights: number[], ridge: number): number[] {
  const gradient = weights.map((weight, j) => (j === 0 ? 0 : -ridge * weight));
  const hessian = weights.map((_, j) => weights.map((__, k) => (j === k && j > 0 ? ridge : 0)));
  rows.forEach((row, i) => {
    const p = sigmoid(row.reduce((total, value, j) => total + value * (weights[j] ?? 0), 0));
    const residual = Number(labels[i]) - p;
    const curvature = p * (1 - p);
    row.forEach((value, j) => {
      gradient[j] = (gradient[j] ?? 0) + residual * value;
      const line = hessian[j];
      if (line)
        row.forEach((other, k) => {
          line[k] = (line[k] ?? 0) + curvature * value * other;
        });
    });
  });
  return solve(hessian, gradient);
}

/** Solves a symmetric positive definite system by Gaussian elimination, which needs no pivoting there. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] || 1);
      if (factor) for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  });
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = result.reduce((total, value, k) => (k > i ? total + value * (row[k] ?? 0) : total), 0);
    result[i] = ((row[size] ?? 0) - known) / (row[i] || 1);
  }
  return result;
}
