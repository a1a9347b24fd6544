/** Numbers from 0 up as text: four bytes each, the lowest first, in base 64. */
export const pack = (numbers: readonly number[]): string =>
  Buffer.from(Int32Array.from(numbers).buffer).toString('base64')

/** The numbers of a packed list. */
export function unpack(packed: string): Int32Array {
  const bytes = Buffer.from(packed, 'base64')
  const numbers = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT)
  new Uint8Array(numbers.buffer).set(bytes)
  return numbers
}
