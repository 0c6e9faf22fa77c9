/** One example: its numbers, 1 or 0, and how much it counts. */
export interface Row {
  numbers: readonly number[];
  target: 0 | 1;
  weight: number;
}

export interface Logistic {
  bias: number;
  weights: number[];
}

/** More change nothing in two decimals. */
const steps = 600;

interface Scale {
  mean: number[];
  deviation: number[];
}

function scaleOf(rows: readonly Row[]): Scale {
  const numbers = rows[0]?.numbers ?? [];
  const mean = numbers.map((_, at) => rows.reduce((sum, row) => sum + row.numbers[at]!, 0) / rows.length);
  const deviation = mean.map((middle, at) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row.numbers[at]! - middle) ** 2, 0) / rows.length),
  );
  // A number that never changes tells nothing, and is not divided by nothing.
  return { mean, deviation: deviation.map((value) => value || 1) };
}

/** What the weights should change by, the bias last: the slope of the ridge-penalised log-likelihood. */
function slopeOf(points: readonly number[][], rows: readonly Row[], at: readonly number[], ridge: number): number[] {
  const bias = at.length - 1;
  const slope = at.map((weight, index) => (index === bias ? 0 : -ridge * weight));
  points.forEach((point, row) => {
    let sum = at[bias]!;
    for (let index = 0; index < bias; index++) sum += point[index]! * at[index]!;
    const error = (rows[row]!.target - 1 / (1 + Math.exp(-sum))) * rows[row]!.weight;
    for (let index = 0; index < bias; index++) slope[index]! += error * point[index]!;
    slope[bias]! += error;
  });
  return slope;
}

/**
 * Logistic regression with a ridge penalty over standardised numbers, by gradients of all rows with momentum: the same
 * rows give the same weights.
 * @param ridge keeps weights small that few rows speak for
 * @returns weights for the numbers as they came
 */
export function learnLogistic(rows: readonly Row[], ridge: number): Logistic {
  const { mean, deviation } = scaleOf(rows);
  const points = rows.map(({ numbers }) => numbers.map((value, at) => (value - mean[at]!) / deviation[at]!));
  // The curve of the log-likelihood is at most a quarter of the rows' weight, times what standardised numbers add up to.
  const rate = 4 / (rows.reduce((sum, { weight }) => sum + weight, 0) * (mean.length + 1) + 4 * ridge);
  let weights = Array.from({ length: mean.length + 1 }, () => 0);
  let ahead = weights;
  for (let step = 0; step < steps; step++) {
    const slope = slopeOf(points, rows, ahead, ridge);
    const next = ahead.map((weight, at) => weight + rate * slope[at]!);
    ahead = next.map((weight, at) => weight + (step / (step + 3)) * (weight - weights[at]!));
    weights = next;
  }
  const bare = mean.map((_, at) => weights[at]! / deviation[at]!);
  const shift = bare.reduce((sum, weight, at) => sum + weight * mean[at]!, 0);
  return { bias: weights.at(-1)! - shift, weights: bare };
}
