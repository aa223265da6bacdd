import { isQuantity, parseQuantity } from '../../quantity.ts';
import { type Amount, written } from './amount.ts';

/** An amount in base units, so that `600 ms` is less than `1.2 s`. */
export function sizeOf(amount: Amount): number {
  const quantity = parseQuantity(written(amount));
  return isQuantity(quantity) ? quantity.value : Number(amount.number);
}
