export declare const fitLogistic: (
  rows: readonly Float64Array[],
  labels: readonly number[],
  counts: readonly number[],
  penalties: readonly number[],
  priors: readonly number[],
) => Float64Array
