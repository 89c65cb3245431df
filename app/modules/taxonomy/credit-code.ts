/** 统一社会信用代码 (GB 32100-2015): 17 characters and a check character, base 31 with weights 3^i mod 31. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

function checkCharacter(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** Upper case without blanks or dashes, as people paste it. */
export function normaliseCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** True when the 18 characters have the shape of the standard and the right check character. */
export function isCreditCode(code: string): boolean {
  return shape.test(code) && checkCharacter(code.slice(0, 17)) === code.charAt(17)
}

/** Appends the check character to 17 characters of the alphabet; throws a RangeError for anything else. */
export function creditCodeWithCheckDigit(first17: string): string {
  if (!shape.test(`${first17}0`))
    throw new RangeError(`Not the first 17 characters of a credit code: ${first17}`)
  return first17 + checkCharacter(first17)
}
