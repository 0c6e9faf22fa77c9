/** Letters without marks on them, lower case, apostrophes of one kind, no stops. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[.,"“”«»„()[\]]/g, '');
}
