/**
 * What a person can be: offices, callings, ranks, ties to others. By language, in their base form, both genders,
 * lower case. Written for this project; a word that is as often something else stands in none.
 */
export const CALLINGS: Readonly<Record<string, string>> = {
  en: `
    president vice-president premier minister chancellor secretary senator congressman congresswoman lawmaker legislator
    representative delegate governor mayor councillor councilor alderman mp mla mep mk mec chief chair chairman chairwoman chairperson
    speaker director administrator manager supervisor executive ceo cfo coo cto founder co-founder cofounder owner co-owner boss head leader
    co-leader frontman frontwoman spokesman spokeswoman spokesperson commissioner ombudsman ambassador envoy diplomat consul negotiator
    judge justice magistrate attorney prosecutor lawyer solicitor barrister advocate counsel notary juror
    general colonel major captain lieutenant sergeant corporal admiral commander commandant brigadier marshal inspector superintendent
    constable officer detective sheriff deputy soldier sailor pilot airman veteran gunman sniper
    coach trainer skipper striker forward goalkeeper keeper midfielder defender winger fullback quarterback linebacker receiver
    pitcher catcher batter bowler batsman champion medallist medalist racer sprinter runner swimmer boxer wrestler golfer cyclist skier
    jockey referee umpire footballer cricketer athlete player teammate team-mate
    actor actress comedian comic singer singer-songwriter songwriter rapper musician composer conductor guitarist drummer bassist dancer
    choreographer performer entertainer artist painter sculptor illustrator cartoonist designer architect model influencer creator blogger vlogger
    youtuber podcaster streamer host presenter broadcaster anchor author co-author writer screenwriter playwright novelist poet biographer
    journalist photojournalist reporter correspondent editor columnist commentator critic publisher photographer videographer cameraman
    filmmaker film-maker producer director screenwriter curator historian philosopher theologian
    scientist researcher professor lecturer academic scholar fellow economist analyst strategist pollster expert specialist consultant
    adviser advisor aide assistant engineer programmer developer inventor mathematician physicist chemist biologist geologist astronomer
    meteorologist climatologist epidemiologist virologist sociologist psychologist psychiatrist anthropologist archaeologist
    teacher educator principal headteacher headmaster dean rector vice-rector provost student pupil graduate intern apprentice
    doctor physician surgeon nurse midwife paramedic pharmacist dentist vet veterinarian therapist counsellor counselor
    farmer fisherman miner builder carpenter plumber electrician mechanic driver trucker chef cook baker butcher waiter waitress bartender
    shopkeeper vendor trader seller merchant broker banker financier investor accountant auditor treasurer businessman businesswoman
    entrepreneur industrialist tycoon magnate billionaire millionaire mogul philanthropist donor heir heiress landlord tenant
    activist campaigner organiser organizer dissident protester protestor demonstrator whistleblower volunteer lobbyist unionist
    candidate nominee contender frontrunner rival opponent challenger predecessor successor incumbent member co-chair
    king queen prince princess duke duchess earl countess baron baroness emperor empress emir sultan sultana sheikh
    pope bishop archbishop cardinal rabbi pastor priest vicar imam cleric monk nun missionary preacher evangelist
    resident villager neighbour neighbor local native citizen refugee migrant survivor victim witness suspect defendant plaintiff
    accuser inmate prisoner hostage convict fugitive murderer killer smuggler trafficker hacker paedophile pedophile
    wife husband spouse partner fiancé fiancée fiance fiancee girlfriend boyfriend son daughter stepson stepdaughter mother father stepfather
    stepmother mum mom dad sister brother half-brother half-sister twin sibling uncle aunt nephew niece cousin grandfather grandmother
    grandson granddaughter widow widower friend colleague ally confidant protégé protege mentor godfather godmother son-in-law
    father-in-law mother-in-law brother-in-law daughter-in-law
    socialite celebrity star superstar legend icon strongman dictator ruler militant warlord commander insurgent rebel terrorist spy agent
    astronaut cosmonaut explorer climber mountaineer sailor skipper hiker backpacker tourist teenager teen mother-of-two
    naturalist ecologist conservationist ranger keeper zookeeper librarian archivist translator interpreter bookseller
    hairdresser stylist barber tailor seamstress potter weaver blacksmith gardener
    lead clerk bureaucrat official civil-servant regulator minister-counsellor postmaster planner surveyor foreman contractor operator`,
  de: `
    präsident präsidentin vizepräsident kanzler kanzlerin minister ministerin staatssekretär staatssekretärin senator senatorin
    bürgermeister bürgermeisterin landrat landrätin abgeordneter abgeordnete abgeordneten politiker politikerin stadtrat gemeinderat
    sprecher sprecherin chef chefin vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin geschäftsführer
    geschäftsführerin vorstand gründer gründerin inhaber inhaberin besitzer besitzerin eigentümer eigentümerin manager managerin
    beauftragter beauftragte berater beraterin botschafter botschafterin diplomat diplomatin gesandter sekretär sekretärin kommissar
    kommissarin richter richterin staatsanwalt staatsanwältin anwalt anwältin verteidiger verteidigerin jurist juristin kläger klägerin
    general generalin oberst oberstleutnant leutnant hauptmann major admiral kommandeur offizier soldat soldatin polizist polizistin
    trainer trainerin kapitän stürmer stürmerin torwart torhüter torhüterin verteidiger mittelfeldspieler spieler spielerin profi referee
    schiedsrichter schiedsrichterin läufer läuferin sieger siegerin weltmeister weltmeisterin olympiasieger olympiasiegerin fahrer fahrerin
    schwimmer schwimmerin sportler sportlerin meister meisterin
    schauspieler schauspielerin sänger sängerin musiker musikerin komponist komponistin dirigent dirigentin künstler künstlerin maler
    malerin autor autorin schriftsteller schriftstellerin dichter dichterin regisseur regisseurin moderator moderatorin journalist
    journalistin reporter reporterin korrespondent korrespondentin redakteur redakteurin herausgeber herausgeberin fotograf fotografin
    kabarettist kabarettistin architekt architektin
    wissenschaftler wissenschaftlerin forscher forscherin professor professorin dozent dozentin experte expertin ökonom ökonomin analyst
    analystin historiker historikerin soziologe soziologin psychologe psychologin physiker physikerin biologe biologin chemiker
    chemikerin ingenieur ingenieurin virologe virologin politologe politologin
    lehrer lehrerin rektor rektorin schüler schülerin student studentin arzt ärztin pfleger pflegerin apotheker apothekerin
    bauer bäuerin landwirt landwirtin händler händlerin wirt wirtin bäcker bäckerin handwerker unternehmer unternehmerin investor
    investorin bankier milliardär milliardärin
    aktivist aktivistin dissident dissidentin kandidat kandidatin nachfolger nachfolgerin vorgänger vorgängerin gegner gegnerin rivale
    rivalin mitglied könig königin prinz prinzessin kaiser kaiserin papst bischof bischöfin kardinal pfarrer pfarrerin pastor pastorin
    bewohner bewohnerin anwohner anwohnerin einwohner nachbar nachbarin zeuge zeugin opfer angeklagter angeklagte täter mörder
    frau mann ehefrau ehemann sohn tochter mutter vater schwester bruder onkel tante neffe nichte cousin cousine großvater großmutter
    enkel enkelin witwe witwer freund freundin kollege kollegin lebensgefährte lebensgefährtin partner partnerin anführer anführerin
    machthaber machthaberin diktator staatschef regierungschef oligarch`,
  fr: `
    président présidente vice-président vice-présidente ministre chancelier chancelière secrétaire sénateur sénatrice député députée
    eurodéputé eurodéputée maire préfet préfète gouverneur conseiller conseillère élu élue chef cheffe patron patronne directeur
    directrice dirigeant dirigeante responsable fondateur fondatrice cofondateur cofondatrice propriétaire gérant gérante pdg délégué
    déléguée porte-parole commissaire haut-commissaire ambassadeur ambassadrice émissaire diplomate négociateur négociatrice juge procureur
    procureure avocat avocate magistrat magistrate général colonel capitaine commandant lieutenant amiral officier soldat policier
    entraîneur entraîneuse sélectionneur attaquant défenseur gardien milieu capitaine joueur joueuse footballeur footballeuse champion
    championne coureur coureuse cycliste arbitre acteur actrice comédien comédienne humoriste chanteur chanteuse rappeur rappeuse musicien
    musicienne compositeur compositrice artiste peintre sculpteur auteur autrice auteure écrivain écrivaine poète romancier romancière
    réalisateur réalisatrice cinéaste metteur producteur productrice animateur animatrice présentateur présentatrice journaliste reporter
    correspondant correspondante rédacteur rédactrice éditeur éditrice photographe dessinateur dessinatrice architecte
    scientifique chercheur chercheuse professeur professeure enseignant enseignante maître historien historienne économiste sociologue
    politologue philosophe analyste expert experte spécialiste consultant consultante ingénieur ingénieure médecin chirurgien infirmier
    infirmière biologiste physicien physicienne chimiste étudiant étudiante élève instituteur institutrice
    agriculteur agricultrice éleveur éleveuse pêcheur commerçant commerçante entrepreneur entrepreneuse homme femme milliardaire
    militant militante activiste dissident dissidente candidat candidate rival rivale adversaire prédécesseur successeur successeuse
    membre roi reine prince princesse empereur pape évêque archevêque cardinal prêtre imam rabbin pasteur habitant habitante voisin voisine
    témoin victime accusé accusée épouse époux mari fils fille mère père sœur frère oncle tante neveu nièce cousin cousine veuve
    ami amie collègue compagnon compagne leader numéro syndicaliste coordinateur coordinatrice trésorier trésorière bâtonnier recteur rectrice
    écologiste socialiste`,
  es: `
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra canciller
    secretario secretaria subsecretario subsecretaria senador senadora diputado diputada eurodiputado eurodiputada alcalde alcaldesa
    gobernador gobernadora intendente concejal concejala consejero consejera jefe jefa líder dirigente director directora gerente
    responsable fundador fundadora cofundador cofundadora dueño dueña propietario propietaria empresario empresaria portavoz vocero vocera
    comisario comisaria embajador embajadora diplomático diplomática negociador negociadora enviado enviada delegado delegada juez jueza
    fiscal abogado abogada magistrado magistrada general coronel capitán comandante teniente almirante oficial soldado policía
    entrenador entrenadora técnico seleccionador delantero delantera defensa portero portera guardameta meta centrocampista
    mediocampista capitana jugador jugadora futbolista campeón campeona corredor corredora ciclista tenista piloto árbitro
    actor actriz cómico cómica cantante rapero rapera músico música compositor compositora artista pintor pintora escultor escultora autor
    autora escritor escritora poeta novelista director cineasta productor productora presentador presentadora periodista reportero
    reportera corresponsal redactor redactora editor editora fotógrafo fotógrafa dibujante caricaturista arquitecto arquitecta
    científico científica investigador investigadora profesor profesora catedrático catedrática maestro maestra historiador historiadora
    economista sociólogo socióloga politólogo politóloga filósofo filósofa analista experto experta especialista consultor consultora
    ingeniero ingeniera médico médica doctor doctora cirujano cirujana enfermero enfermera biólogo bióloga físico física químico
    estudiante alumno alumna agricultor agricultora ganadero pescador comerciante multimillonario
    activista militante disidente opositor opositora candidato candidata rival adversario predecesor predecesora sucesor sucesora
    miembro integrante convencional rey reina príncipe princesa emperador papa obispo arzobispo cardenal sacerdote cura imán rabino pastor
    vecino vecina residente testigo víctima acusado acusada esposa esposo marido hijo hija madre padre hermana hermano tío tía
    sobrino sobrina primo prima viuda amigo amiga colega compañero compañera novio novia coordinador coordinadora titular sindicalista
    rector rectora tesorero tesorera asesor asesora`,
  it: `
    presidente vicepresidente ministro ministra viceministro premier cancelliere segretario segretaria sottosegretario sottosegretaria
    senatore senatrice deputato deputata eurodeputato eurodeputata parlamentare sindaco sindaca governatore governatrice assessore
    assessora consigliere consigliera capo leader dirigente direttore direttrice amministratore amministratrice responsabile
    fondatore fondatrice cofondatore proprietario proprietaria titolare imprenditore imprenditrice portavoce commissario commissaria
    ambasciatore ambasciatrice diplomatico inviato inviata delegato delegata giudice procuratore procuratrice avvocato avvocata legale
    magistrato magistrata pm generale colonnello capitano comandante tenente ammiraglio ufficiale soldato poliziotto
    allenatore allenatrice tecnico ct attaccante difensore portiere centrocampista capitana giocatore giocatrice calciatore calciatrice
    campione campionessa ciclista tennista pilota arbitro attore attrice comico comica cantante cantautore cantautrice rapper musicista
    compositore compositrice artista pittore pittrice scultore scultrice autore autrice scrittore scrittrice poeta poetessa regista
    produttore produttrice conduttore conduttrice giornalista reporter corrispondente redattore redattrice editore editrice fotografo
    fotografa architetto scienziato scienziata ricercatore ricercatrice professore professoressa docente insegnante storico storica
    economista sociologo sociologa politologo filosofo filosofa analista esperto esperta specialista consulente ingegnere medico
    dottore dottoressa chirurgo infermiere infermiera biologo biologa fisico fisica chimico studente studentessa
    agricoltore allevatore pescatore commerciante miliardario attivista militante dissidente candidato candidata rivale avversario
    predecessore successore membro esponente re regina principe principessa imperatore papa vescovo arcivescovo cardinale
    sacerdote parroco imam rabbino pastore abitante residente vicino vicina testimone vittima imputato imputata moglie marito figlio
    figlia madre padre sorella fratello zio zia nipote cugino cugina vedova amico amica collega compagno compagna fidanzato fidanzata
    coordinatore coordinatrice sindacalista rettore rettrice tesoriere consulente`,
  pt: `
    presidente ex-presidente vice-presidente ministro ministra ex-ministro ex-ministra primeiro-ministro chanceler secretário secretária
    senador senadora deputado deputada eurodeputado eurodeputada prefeito prefeita autarca governador governadora vereador vereadora
    conselheiro conselheira chefe líder dirigente diretor diretora director directora gerente responsável fundador fundadora dono dona
    proprietário proprietária empresário empresária porta-voz comissário comissária embaixador embaixadora diplomata enviado enviada
    delegado delegada juiz juíza procurador procuradora promotor promotora advogado advogada magistrado magistrada desembargador
    general coronel capitão comandante tenente almirante major oficial soldado policial treinador treinadora técnico técnica
    atacante avançado zagueiro defesa goleiro guarda-redes meia médio capitã jogador jogadora futebolista campeão campeã piloto árbitro
    ator atriz actor humorista comediante cantor cantora rapper músico música compositor compositora artista pintor pintora escultor
    autor autora escritor escritora poeta romancista cineasta realizador realizadora produtor produtora apresentador
    apresentadora jornalista repórter correspondente redator redatora editor editora fotógrafo fotógrafa arquiteto arquiteta
    cientista pesquisador pesquisadora investigador investigadora professor professora historiador historiadora economista sociólogo
    socióloga politólogo filósofo filósofa analista especialista consultor consultora engenheiro engenheira médico médica cirurgião
    enfermeiro enfermeira biólogo bióloga físico química estudante aluno aluna agricultor pescador comerciante bilionário
    ativista militante dissidente candidato candidata rival adversário antecessor antecessora sucessor sucessora membro rei
    rainha príncipe princesa imperador papa bispo arcebispo cardeal padre pastor morador moradora vizinho vizinha testemunha vítima
    acusado acusada esposa esposo marido mulher filho filha mãe pai irmã irmão tio tia sobrinho sobrinha primo prima viúva amigo amiga
    colega companheiro companheira namorado namorada coordenador coordenadora sindicalista reitor reitora tesoureiro assessor assessora`,
  nl: `
    premier minister vicepremier staatssecretaris kanselier president burgemeester wethouder schepen senator kamerlid volksvertegenwoordiger
    gouverneur voorzitter voorzitster leider leidster hoofd directeur directrice bestuurder topman topvrouw oprichter oprichtster eigenaar
    baas chef woordvoerder woordvoerster commissaris ambassadeur diplomaat gezant rechter advocaat officier aanklager generaal kolonel
    kapitein majoor luitenant agent soldaat trainer coach bondscoach aanvaller verdediger keeper doelman middenvelder speler speelster
    kampioen renner wielrenner scheidsrechter acteur actrice zanger zangeres muzikant componist kunstenaar schilder schrijver schrijfster
    auteur dichter regisseur presentator presentatrice journalist journaliste verslaggever correspondent redacteur uitgever fotograaf
    architect wetenschapper onderzoeker hoogleraar professor docent historicus econoom socioloog politicoloog filosoof analist deskundige
    expert ingenieur arts dokter viroloog bioloog leraar lerares rector student leerling boer visser ondernemer miljardair politicus
    activist kandidaat opvolger voorganger rivaal lid koning koningin prins prinses paus bisschop kardinaal pastoor inwoner bewoner buurman
    getuige slachtoffer verdachte vrouw man echtgenoot echtgenote zoon dochter moeder vader zus broer oom tante neef nicht weduwe vriend
    vriendin collega partner adviseur`,
  sv: `
    president vicepresident statsminister minister utrikesminister finansminister justitieminister statssekreterare förbundskansler
    senator riksdagsledamot ledamot borgmästare kommunalråd guvernör ordförande ledare chef vd direktör grundare ägare talesperson
    talesman talman kommissionär ambassadör diplomat sändebud domare åklagare advokat general överste kapten major löjtnant officer polis
    soldat tränare förbundskapten anfallare försvarare målvakt mittfältare spelare mästare löpare skådespelare sångare sångerska artist
    musiker kompositör konstnär författare poet regissör programledare journalist reporter korrespondent redaktör förläggare fotograf
    arkitekt forskare professor lektor docent historiker ekonom sociolog statsvetare analytiker expert ingenjör läkare lärare rektor
    student elev bonde fiskare företagare miljardär aktivist kandidat efterträdare företrädare rival medlem kung drottning prins prinsessa
    påve biskop ärkebiskop kardinal präst invånare granne vittne offer fru man hustru make son dotter mor far mamma pappa syster bror vän
    kollega sambo rådgivare`,
  da: `
    præsident statsminister minister udenrigsminister finansminister justitsminister kansler senator folketingsmedlem borgmester
    formand forkvinde leder chef direktør stifter grundlægger ejer talsmand talskvinde ordfører kommissær ambassadør diplomat dommer anklager
    advokat general oberst kaptajn major løjtnant officer betjent soldat træner landstræner angriber forsvarer målmand spiller mester
    skuespiller sanger sangerinde kunstner musiker komponist forfatter digter instruktør vært journalist reporter korrespondent redaktør
    fotograf arkitekt forsker professor lektor historiker økonom sociolog politolog analytiker ekspert ingeniør læge lærer rektor
    studerende elev landmand fisker iværksætter aktivist kandidat efterfølger forgænger rival medlem konge dronning prins prinsesse pave
    biskop kardinal præst beboer nabo vidne offer hustru kone mand søn datter mor far søster bror ven veninde kollega kæreste rådgiver`,
  no: `
    president statsminister minister utenriksminister finansminister justisminister kansler senator stortingsrepresentant ordfører byrådsleder
    leder nestleder sjef direktør gründer eier talsperson talsmann talskvinne kommissær ambassadør diplomat dommer aktor advokat general
    oberst kaptein major løytnant offiser politibetjent soldat trener landslagssjef angriper forsvarer keeper midtbanespiller spiller mester
    skuespiller sanger artist musiker komponist kunstner forfatter poet regissør programleder journalist reporter korrespondent redaktør
    fotograf arkitekt forsker professor førsteamanuensis historiker økonom sosiolog statsviter analytiker ekspert ingeniør lege lærer
    rektor student elev bonde fisker matros skipper manager investor milliardær aktivist kandidat etterfølger forgjenger rival medlem konge
    dronning prins prinsesse pave biskop kardinal prest beboer nabo vitne offer kone mann sønn datter mor far søster bror venn venninne
    kollega kjæreste samboer rådgiver`,
  pl: `
    prezydent wiceprezydent premier wicepremier minister wiceminister kanclerz sekretarz senator senatorka poseł posłanka europoseł
    europosłanka burmistrz wójt starosta wojewoda marszałek radny radna przewodniczący przewodnicząca prezes wiceprezes szef szefowa lider
    liderka dyrektor dyrektorka kierownik kierowniczka założyciel założycielka właściciel właścicielka menedżer rzecznik rzeczniczka
    komisarz ambasador ambasadorka dyplomata wysłannik doradca doradczyni pełnomocnik sędzia prokurator adwokat mecenas prawnik generał
    pułkownik kapitan major porucznik admirał dowódca oficer żołnierz policjant trener selekcjoner napastnik obrońca bramkarz pomocnik
    zawodnik zawodniczka piłkarz piłkarka mistrz mistrzyni kolarz biegacz arbiter aktor aktorka piosenkarz piosenkarka muzyk kompozytor
    kompozytorka artysta artystka malarz malarka rzeźbiarz autor autorka pisarz pisarka poeta poetka reżyser reżyserka producent
    prezenter prezenterka dziennikarz dziennikarka reporter reporterka korespondent korespondentka redaktor redaktorka wydawca fotograf
    architekt naukowiec badacz badaczka profesor wykładowca historyk ekonomista ekonomistka socjolog politolog filozof analityk ekspert
    ekspertka specjalista specjalistka konsultant inżynier lekarz lekarka chirurg pielęgniarka biolog fizyk chemik nauczyciel
    nauczycielka rektor student studentka uczeń uczennica rolnik rybak kupiec przedsiębiorca biznesmen miliarder aktywista aktywistka
    działacz działaczka dysydent kandydat kandydatka następca następczyni poprzednik rywal przeciwnik członek członkini król królowa
    książę księżna cesarz papież biskup arcybiskup kardynał ksiądz proboszcz imam rabin pastor mieszkaniec mieszkanka sąsiad sąsiadka
    świadek ofiara oskarżony żona mąż syn córka matka ojciec siostra brat wuj ciotka kuzyn wdowa przyjaciel przyjaciółka kolega
    koleżanka partner partnerka`,
  ru: `
    президент вице-президент экс-президент премьер премьер-министр вице-премьер министр замминистра канцлер госсекретарь секретарь
    замгоссекретаря глава замглавы лидер руководитель руководительница начальник председатель зампред сопредседатель спикер
    вице-спикер депутат сенатор парламентарий губернатор мэр вице-мэр градоначальник полпред уполномоченный омбудсмен директор
    гендиректор замдиректора управляющий основатель основательница сооснователь владелец владелица совладелец хозяин хозяйка
    пресс-секретарь представитель представительница посол постпред дипломат посланник спецпредставитель советник советница помощник
    помощница заместитель заместительница замначальника судья прокурор генпрокурор адвокат адвокатесса юрист правозащитник правозащитница следователь
    генерал генерал-майор генерал-лейтенант полковник подполковник майор капитан лейтенант адмирал маршал командир командующий
    главнокомандующий главком офицер солдат военнослужащий полицейский тренер нападающий защитник вратарь полузащитник футболист
    футболистка хоккеист игрок чемпион чемпионка пилот гонщик теннисист теннисистка спортсмен спортсменка арбитр актер актёр актриса
    певец певица рэпер музыкант композитор дирижер дирижёр художник художница скульптор автор писатель писательница поэт поэтесса
    драматург режиссер режиссёр продюсер ведущий ведущая телеведущий телеведущая журналист журналистка репортер репортёр корреспондент
    корреспондентка редактор редакторка главред издатель фотограф архитектор блогер блогерка ученый учёный исследователь
    исследовательница профессор доцент преподаватель преподавательница учитель учительница ректор историк экономист социолог политолог
    философ аналитик эксперт экспертка специалист консультант инженер врач хирург медсестра психолог биолог физик химик математик
    студент студентка школьник школьница фермер рыбак предприниматель предпринимательница бизнесмен миллиардер миллионер олигарх
    финансист банкир менеджер сотрудник сотрудница работник работница чиновник чиновница активист активистка диссидент диссидентка
    оппозиционер политик политзаключенный политзаключённый кандидат преемник предшественник соперник соперница оппонент член участник
    участница король королева принц принцесса император папа патриарх митрополит епископ архиепископ кардинал священник имам раввин
    пастор житель жительница сосед соседка свидетель жертва обвиняемый осужденный осуждённый жена муж супруга супруг сын дочь мать отец
    сестра брат дядя тетя племянник племянница вдова вдовец друг подруга коллега соратник соратница сторонник волонтер волонтёр
    учредитель учредительница координатор космонавт`,
  uk: `
    президент віцепрезидент експрезидент прем'єр прем'єр-міністр віцепрем'єр міністр заступник заступниця канцлер держсекретар секретар
    секретарка глава голова очільник очільниця лідер лідерка керівник керівниця начальник начальниця спікер депутат депутатка нардеп
    нардепка сенатор губернатор мер мерка омбудсмен директор директорка гендиректор засновник засновниця співзасновник власник власниця
    речник речниця пресекретар представник представниця посол послиця дипломат радник радниця помічник помічниця суддя прокурор
    прокурорка генпрокурор адвокат адвокатка юрист юристка правозахисник правозахисниця слідчий генерал генерал-майор полковник
    підполковник майор капітан лейтенант адмірал командир командувач головнокомандувач офіцер солдат військовий військовослужбовець
    поліцейський тренер тренерка нападник захисник воротар півзахисник футболіст футболістка гравець чемпіон чемпіонка арбітр актор
    акторка співак співачка репер музикант композитор композиторка диригент художник художниця скульптор автор авторка письменник
    письменниця поет поетка драматург режисер режисерка продюсер продюсерка ведучий ведуча журналіст журналістка репортер репортерка
    кореспондент кореспондентка редактор редакторка видавець фотограф фотографка архітектор блогер блогерка вчений вчена науковець
    дослідник дослідниця професор професорка викладач викладачка учитель учителька вчитель вчителька ректор історик історикиня економіст
    економістка соціолог політолог філософ аналітик аналітикиня експерт експертка фахівець консультант інженер інженерка лікар лікарка
    хірург медсестра психолог біолог фізик хімік студент студентка школяр фермер рибалка підприємець підприємиця бізнесмен мільярдер
    олігарх менеджер працівник працівниця співробітник співробітниця чиновник посадовець активіст активістка дисидент політик
    політикиня кандидат кандидатка наступник попередник суперник опонент член учасник учасниця король королева принц принцеса імператор
    папа патріарх митрополит єпископ архієпископ кардинал священник імам рабин пастор житель жителька мешканець мешканка сусід сусідка
    свідок жертва обвинувачений дружина чоловік син донька дочка мати батько сестра брат дядько тітка племінник вдова друг подруга
    колега соратник волонтер волонтерка координатор координаторка`,
};
