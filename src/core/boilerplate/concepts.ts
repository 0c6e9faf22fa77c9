/**
 * What a word is about, over languages: the bridge by which a language with few examples learns from one with many.
 * No concept decides anything by itself; the weights were learned, and most concepts speak for both sides.
 * `word*` is a beginning, `two|words` is a pair, a capital keeps the case (German "Sie" inside a sentence), `word@pl,de`
 * counts in texts of these languages only: "was" speaks to somebody in Polish, and of the past in English.
 */
export const concepts = {
  donate: `donat* donor* spende spenden spendet spender* fördermitglied* dons donner donateur* faites donar@es dona donac* donaci*
    donazion* doação doaçõ* doar doe@pt darowizn* przekaż wpłać wpłat* zrzutk* пожертв* донат* донор* благодійн* fundrais* crowdfund*
    patreon ko-fi paypal liberapay gofundme 5x1000 donera donere bağış*`,
  support: `support* unterstütz* förder* soutien* soutenez soutenir apoy* respald* sostien* sosten* sostegno apoi* wspier* wsparci*
    wesprzyj wesprzeć поддерж* підтрим* chip|in chipping|in pitch|in pitching|in contribut* beitrag* contribuy* contribuir* contribuis*
    contribuic* steun* støtt* stött* destek*`,
  money: `$n €n £n n€ n$ n£ euro euros dollar* dólar* dollari zł złot* pln руб* гривен* гривень грн uah usd eur chf`,
  period: `monthly month monat* monatlich mois mensuel* mes@es mensual* mese mensil* mês miesiąc* miesięczn* месяц* ежемесячн* місяц*
    щомісяц* yearly year jährlich jahr an@fr anuel* annuel* año anual* anno ano rok rocznie год році weekly week wöchentlich woche`,
  free: `free kostenlos* kostenfrei* gratis gratuit* gratuitement gratuito gratuita grátis bezpłatn* darmow* бесплатн* безкоштовн*`,
  offer: `offer* trial angebot* testen probe* rabatt* offre* promotion oferta* offerta* promo* discount* deal save sparen
    cancel kündbar jederzeit anytime résiliable résiliez cancela* disdici* скидк* знижк* premium plus@en,de`,
  subscribe: `subscri* abonn* suscri* abbon* assin* prenumer* подпис* передплат* підпис* member* mitglied* adhér* adhes* socio socios
    socia membro* membre* członk* iscriv* inscrev* inscri* zapisz subskry* tilaa tecken* abone*`,
  newsletter: `newsletter* inbox mailbox e-mail* email* mails infolettre* lettre* boletín* boletin* рассылк* розсилк* postfach posteingang briefing*
    correo bandeja skrzynk* poczt* почт* пошт* morgenmail nyhetsbrev* nieuwsbrief* bülten* inboxes digest`,
  account: `register* registr* log login sign signup anmeld* registrier* einloggen connecte* connexion inicia sesión accedi accede zaloguj*
    logow* rejestr* войти войдите войд* авториз* зареєстр* увійти увійд* account konto compte cuenta conta password passwort logged`,
  access: `access* zugang zugriff accès acceso accesso acesso dostęp* доступ* unlimited unbegrenzt* illimité* ilimitad* illimitat*
    limit* remaining unlock freischalt* débloqu* odblokuj reserved réservé* reservado riservat* exclusiv* exklusiv* locked`,
  follow: `follow* folge folgen folgt suivez suivre síguenos sígue* seguici segui siga sigam obserwuj* следите стежте facebook
    twitter instagram telegram whatsapp tiktok youtube linkedin bluesky mastodon threads x viber kanal channel* canal canale kanał* канал* група`,
  app: `app apps download* herunterlad* télécharg* descarg* scaric* baix* pobierz скача* завантаж* ios android playstore aplikac* application
    aplicación приложени* додаток додатк* podcast*`,
  related: `related also|read read|also read|more see|also auch|interessant lesen|sie mehr|zum mehr|dazu lire|aussi à|lire lisez voir|aussi leia lea
    también|lea lee@es leggi|anche czytaj przeczytaj zobacz читайте также також dokładniej mehr weiterlesen plus|sur sur|le|même más|sobre relacionad*
    correlat* powiązan* more|on more|from most|read most|popular recommended empfohlen* recommand* recomend* polecan* latest läs lees les|også
    don't|miss read|next up|next watch|now keep|reading further|reading more|stories full|coverage à|voir ver|también
    mira|también guarda|anche veja|também zobacz|też смотрите дивіться ler|mais saiba|mais saber|más en|savoir thème meistgelesen`,
  comment: `comment* kommentar* kommentier* commentaire* comentar* comentári* comentário* commenti commenta komentarz* skomentuj комментар*
    коментар* feedback leserbrief* forum discuss* diskutier* diskussion discut* opinion* meinung* avis opini* mnen* мнени* думк* letters vote|in poll umfrage`,
  share: `share* teilen partag* compart* condivid* udostępnij поделит* поделись поширит* поділит* dela kopieren link copy print drucken
    imprim*`,
  advert: `advert* anzeige anzeigen werbung werbe* publicité* publicidad* pubblicità* publicidade reklam* реклам* sponsor* affiliate* commission*
    provision gesponsert partner* werbeblocker adblock* promoted paid`,
  rights: `copyright © rights|reserved alle|rechte tous|droits todos|los|derechos derechos direitos diritti prawa все|права усі|права republish*
    licen* creative|commons reproduc* reproduk* nachdruck syndicat* reprint* wiederverwend* przedruk* перепечат* передрук*`,
  consent: `cookie cookies consent* einwillig* consentement* consenso zustimm* datenschutz* privacy dsgvo gdpr confidential* privacidad* externe
    inhalte extern* embedded tracking personenbezogen* données żwiadom* согласи* згод* browser javascript`,
  press: `journalis* periodis* giornalis* jornalis* dziennikar* журналист* журналіст* redaktion* rédaction redac* redaz* redakcj* редакц* newsroom*
    reporting coverage media medien médias medios mediów сми змі nonprofit gemeinnützig* investigat* recherche* enquêt*`,
  independent: `independen* unabhängig* indépend* indipend* niezależn* независим* незалежн* freie freien libre libres libero qualit* jakości`,
  reader: `reader* leser* lecteur* lectrice* lector* lettor* lettric* leitor* czytelni* читател* читач* audience visitors nutzer* user*
    community`,
  you: `you your yours you're you'll you've Sie Ihr Ihre Ihren Ihrem Ihnen du@de,no dein* dich dir euch eure* vous votre vos te tu tus ti tuo tua tuoi
    usted ustedes você vocês voi vostr* twoj* twój ci@pl cię państw* wy was@pl waszą вы вас вам ваш* ты тебе твой ви твої`,
  we: `we our us we're we've we'll ours wir uns@de unser* nous notre nos@fr,es nosotros nuestr* noi nostr* nós noss* my@pl nasz* nas@pl nam мы наш* нас нам ми`,
  please: `please bitte consider plaît favor@es,pt favore prosz* prosimy пожалуйста ласка considera remember remind erinner* today heute jetzt now
    aujourd'hui maintenant hoy ahora oggi adesso agora hoje dziś teraz сегодня сейчас зараз сьогодні click klick* cliqu* clic kliknij нажмите натисніть`,
  thanks: `thank* dank* merci gracias grazie obrigad* dziękuj* спасибо дяку* liebe dear chère* chers querid* estimad* caro@it cara@it cari@it care@it caro@pt cara@pt drodzy
    szanown* дорог* шанов* уважаем*`,
  help: `help* helfen helft hilf hilfe aide aidez aider ayud* aiut* ajud* pomóż pomoc* помог* помощ* допомож* допомог* need brauchen besoin
    necesit* bisogno precis* potrzeb* нужн* потріб*`,
  said: `said says told according added reported announced sagte sagt teilte erklärte laut berichtet* betonte dit@fr déclaré selon affirmé expliqu*
    indiqué dijo según afirmó explicó declaró disse segundo@pt afirmou detto secondo dichiarato spiegato powiedział* według poinformował* podkreślił*
    сказал* заявил* сообщи* словам заявив сказав повідом* словами`,
  third: `he she his her him they their them er@de seine seinen seiner seinem il@fr elle ils elles leur leurs él ella ellos lui lei loro ele ela eles elas
    jego jej ich oni он она его её ему они их він вона його її йому вони`,
  watch: `video* play audio listen* watch* anhören ansehen anschauen écout* regard* escuch* ascolt* guarda ouvir ouça veja posłuchaj obejrzyj слуш*
    смотр* дивіт* слух* mute pause loading`,
  byline: `by von par por di autor* author* published updated aktualisiert veröffentlicht publié publiée mis|à|jour publicado actualizado pubblicato
    aggiornato atualizado opublikowano aktualizacja опубликован* обновлен* опубліков* оновлен* posted min read lesezeit lecture`,
  date: `january february march april june july august september october november december januar februar märz mai juni juli oktober dezember
    janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre gennaio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro
    outubro dezembro stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта
    апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада
    грудня uhr nd:nd`,
  correction: `correct* clarif* editor's|note note|de|la editor's richtigstellung korrektur korrigiert anm red@de rectificati* précision corrección errata fe|de
    sprostowani* erratum correzione correção anmerkung|der|redaktion hinweis|der|redaktion nota|de|la nota|della
    nota|da|redação od|redakcji от|редакции від|редакції исправл* уточнен* уточнення виправл* disclosure disclaimer transparenzhinweis hinweis transparencia`,
  helpline: `helpline* hotline* samaritans lifeline suicid* suizid* telefonseelsorge notruf crisis krisen* numéro 112 911 116 linia telefon* teléfono
    numero гаряч* горяч* police polizei policía polizia policja witness* zeug* hinweise detectives investigators`,
  charity: `cross unicef charit* foundation stiftung* fondation fundación fondazione fundacj* фонд* victim* opfer victimes víctimas earthquake
    aid refugee* flüchtling* humanit* гуманит* гуманіт* hospital* campaign* funeral* flowers appeal* spendenaktion election* wahlkampf partei* party`,
  amount: `million* millionen millones milion* milioni milhões milhão mln миллион* мільйон* млн billion* milliard* mrd percent prozent procent* pour|cent
    por|cento per|cento proc процент* відсотк*`,
  biography: `reporter correspondent editor redakteur* redaktor* korrespondent* journaliste rédacteur redactor* redattore editora columnist kolumnist*
    fellow professor graduate covers covering covered writes schreibt studierte jahrgang geboren columnista`,
  navigation: `home menu search suche back next previous skip zurück weiter zum|seitenanfang continue suivant précédent siguiente anterior nach|oben
    close schließen fermer cerrar chiudi fechar zamknij закрыть закрити expand show|more show hide mostrar anzeigen sections expandir`,
  topic: `tags tag topics topic themen thema schlagwörter schlagworte étiquettes etiquetas sujets temas argomenti tematy tagi теги темы теми
    keywords stichwörter category categories kategorie* rubrik*`,
} as const;

export type Concept = keyof typeof concepts;
