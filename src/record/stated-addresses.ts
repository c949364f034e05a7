import { addressFault, looksLikeAddress, type AddressFault } from '../base/web-address.ts';
import type { StatedShape } from './stated-fields.ts';

/** Whether a value of a shape has to be a web address. */
const HAS_TO_BE_ADDRESS: Readonly<Record<StatedShape, (value: string) => boolean>> = {
  text: () => false,
  date: () => false,
  language: () => false,
  url: () => true,
  licence: looksLikeAddress,
};

/**
 * Why a stated value cannot be kept: it has to be a web address, and is none that a page may link to.
 *
 * @example
 * statedAddressFault('licence', 'CC BY 4.0') //=> undefined
 * @example
 * statedAddressFault('licence', 'javascript:alert(1)') //=> 'no-http'
 */
export function statedAddressFault(shape: StatedShape, value: string): AddressFault | undefined {
  return HAS_TO_BE_ADDRESS[shape](value) ? addressFault(value) : undefined;
}
