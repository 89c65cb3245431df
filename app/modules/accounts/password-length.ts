/** Characters a password has at least and at most. No composition rules: they make passwords worse (ASVS 6.2.5). */
export const PASSWORD_MIN_LENGTH = 8
export const PASSWORD_MAX_LENGTH = 128
