/** A reading as many hear it: zh as z, ch as c, sh as s, and ng as n. */
export const soundOf = (reading: string): string =>
  reading.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
