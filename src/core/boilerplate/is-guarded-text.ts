/** By their words, what is never touched whatever else they say: for the publisher, the law or the reader to decide. */

/** What only the reader may agree to. A link to the privacy policy stands under every newsletter. */
const consent =
  /cookie|consent|gdpr|dsgvo|rgpd|\btracking|einwillig|zustimm|akzeptieren|consentement|consentimiento|consenso|consentimento|согласи|згод[аиуі]|zgod[aęy]|souhlas|samtyck|samtykke|suostumus|toestemming|partners store|third.part/i;
const ageGate =
  /\b(?:1[68]|21)\s?\+|\b(?:1[68]|21) (?:years?|or (?:older|over)|jahre|ans|años|anni|anos|lat|лет|років|år)\b|date of birth|geburtsdatum|date de naissance|fecha de nacimiento/i;
/** The article goes on behind it: a wall, whatever it offers. */
const wall =
  /(?:continue|keep|finish) reading|read (?:on|the full|the rest)|free (?:articles?|stories) (?:left|remaining)|(?:articles?|stories) (?:left|remaining|this month)|(?:article|story|content) is (?:for|reserved|only|available)|for subscribers only|weiterlesen|weiterzulesen|nur für abonnenten|réservée?s? (?:à|aux)|(?:lire|accéder à) la suite|poursuivre (?:la|votre) lecture|(?:seguir|continuar|sigue|continúa) leyendo|continu(?:a|are) a leggere|continu(?:ar|e) (?:lendo|a ler|a leitura)|czyta[ćj] (?:dalej|dalszą)|dalszą część|чита(?:ть|йте) (?:дальше|далее)|продолж\S+ чт|чита(?:ти|йте) далі|ad ?-?block|werbeblocker|bloqueur|bloqueador|блокировщик|блокувальник/i;
const signIn =
  /\blog ?-?in\b|\bsign ?-?in\b|password|passwort|einloggen|anmelden um|create (?:an|your|a free) account|konto|mot de passe|connectez|créer un compte|contraseña|iniciar? sesión|inicia sesión|crear (?:una )?cuenta|accedi|senha|hasło|zaloguj|пароль|войти|войдите|увійти|увійдіть/i;

/**
 * Do the words ask for consent, an age or a name, or say that the article goes on behind them?
 * @param hasEntry there is a field to write in, or to choose from
 */
export function isGuardedText(text: string, hasEntry: boolean): boolean {
  return consent.test(text) || ageGate.test(text) || wall.test(text) || (hasEntry && signIn.test(text));
}
