/**
 * Words that stand before a person's name: forms of address, ranks, offices, callings. The tagger
 * takes them as evidence; what they weigh it learns. Written for this project, lower case, no stops.
 */
const TITLES = `
mr mrs ms miss mx sir dame lord lady madam dr doctor prof professor rev reverend father sister brother fr hon honourable honorable
president vice-president minister premier chancellor prime secretary senator sen congressman congresswoman representative rep
governor gov mayor councillor councilman councilwoman mp mla mep chief chairman chairwoman chairperson chair director manager ceo cfo
founder owner boss leader spokesman spokeswoman spokesperson commissioner ambassador envoy judge justice attorney prosecutor lawyer
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral commander brigadier marshal inspector
superintendent constable officer detective sheriff deputy coach skipper striker goalkeeper midfielder defender winger champion
actor actress singer rapper musician artist author writer novelist poet journalist reporter editor columnist photographer filmmaker
scientist researcher economist analyst expert historian engineer teacher student pupil farmer businessman businesswoman entrepreneur
activist campaigner dissident candidate rival predecessor successor king queen prince princess emperor emir sheikh sheikha sultan imam
pope bishop archbishop cardinal rabbi pastor saint st wife husband son daughter mother sister uncle aunt widow friend colleague
shri smt datuk dato tan sri haji hajj alhaji chief oba nana otumfuo togbe pandit swami guru ustad maulana mullah ayatollah
herr frau präsident präsidentin bundeskanzler kanzler kanzlerin minister ministerin bundeskanzlerin ministerpräsident innenminister
außenminister finanzminister verteidigungsminister gesundheitsminister staatssekretär bürgermeister bürgermeisterin oberbürgermeister
sprecher sprecherin chef chefin vorsitzende vorsitzender trainer direktor direktorin professorin experte expertin politiker politikerin
richter anwalt könig königin papst bischof schauspieler schauspielerin sänger sängerin autor autorin
monsieur madame mademoiselle président présidente ministre premier chancelier maire député députée sénateur sénatrice directeur
directrice porte-parole avocat avocate juge procureur roi reine pape évêque cardinal général colonel capitaine entraîneur acteur
actrice chanteur chanteuse écrivain journaliste professeure docteur
señor señora don doña presidente presidenta ministro ministra canciller alcalde alcaldesa diputado diputada senador senadora
gobernador gobernadora director directora portavoz vocero abogado juez jueza fiscal rey reina papa obispo cardenal general coronel
capitán entrenador técnico actor actriz cantante escritor periodista doctor doctora exministro expresidente
signor signora presidente premier ministro ministra sindaco sindaca deputato senatore onorevole direttore direttrice portavoce avvocato
giudice procuratore re regina papa vescovo cardinale generale colonnello capitano allenatore attore attrice cantante scrittore
senhor senhora dom dona presidente primeiro-ministro ministro ministra prefeito prefeita deputado deputada senador governador vereador
diretor diretora porta-voz advogado juiz juíza promotor rei rainha papa bispo técnico treinador ator atriz cantor cantora
pan pani prezydent premier minister marszałek poseł posłanka senator burmistrz wójt dyrektor prezes rzecznik przewodniczący sędzia
prokurator profesor ksiądz biskup papież król królowa generał pułkownik trener aktor aktorka piosenkarka
mijnheer meneer mevrouw premier burgemeester voorzitter woordvoerder koning koningin paus trainer
statsminister president utrikesminister finansminister justitieminister statsråd ordförande talesperson kung drottning
statsminister udenrigsminister borgmester formand direktør kong dronning utenriksminister ordfører leder
президент президента президентом президенту премьер министр министра глава главы главой лидер лидера депутат депутата сенатор
губернатор губернатора мэр мэра директор директора председатель председателя спикер секретарь генерал полковник капитан
судья адвокат прокурор профессор академик тренер режиссер актер актриса певец певица писатель журналист король папа
президент президента міністр міністра прем'єр голова голови керівник депутат нардеп губернатор мер мера директор суддя прокурор
речник тренер актор співак письменник журналіст король
cumhurbaşkanı başbakan bakanı başkanı genel vali belediye milletvekili profesör
الرئيس رئيس الوزير وزير الملك الأمير الشيخ السيد النائب القائد السفير
`;

export const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(/\s+/).filter(Boolean));
