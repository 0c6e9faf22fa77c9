/** Can this browser speak at all? */
export function canSpeak(): boolean {
  return typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function';
}

/**
 * Voices of the device that speak a language, the wished one first. A voice that is not local sends what it reads to
 * a server, and is never among them.
 * @param lang BCP 47 tag; voices of any region will do, those of its own come first
 */
export function voicesFor(lang: string, wished = ''): SpeechSynthesisVoice[] {
  const [primary = ''] = tagOf(lang).split('-');
  const rank = (voice: SpeechSynthesisVoice): number =>
    Number(voice.voiceURI === wished) * 4 + Number(tagOf(voice.lang) === tagOf(lang)) * 2 + Number(voice.default);
  return speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && primary !== '' && tagOf(voice.lang).split('-')[0] === primary)
    .sort((one, other) => rank(other) - rank(one));
}

/** Some systems write "en_GB". */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
