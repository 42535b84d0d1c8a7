import type {Lexicon} from './lexicon.js';

/** What leads to several, and to the first of them: where their noun is feminine, and where it is masculine. */
const feminine = {'en las': 'en la', 'de las': 'de la', 'con las': 'con la'};
const masculine = {'en los': 'en el', 'de los': 'del', 'con los': 'con el'};

export const spanish: Lexicon = {
  capitals: true,
  cases: 'o:os a:as e:es r:res l:les z:ces n:nes',
  by: `por|de|texto de|texto|una columna de|columna de|tribuna de|opinión de|análisis de|artículo de|entrevista de|escribe|escriben|autor|autora|autores|firma|redacción de`,
  nobody: `redacción|la redacción|efe|europa press|agencias|varios autores|varios firmantes|un colectivo|colectivo|varias autoras`,
  and: 'y e & junto',
  talks: 'en conversación con|en diálogo con',
  articles: 'el la los las un una unos unas su sus nuestro nuestra lo dos tres cuatro cinco',
  author: 'autor autora firmante columnista articulista',
  authors: 'autores autoras firmantes',
  he: 'él ella',
  they: 'ellos ellas ambos ambas todos todas',
  is: 'es|son|se desempeña como|se desempeñan como|ejerce como|ejerce de|actúa como|sigue siendo|ocupa el cargo de|ha sido nombrado|ha sido nombrada|fue nombrado|fue nombrada|es actualmente|se convirtió en',
  was: 'fue|fueron|era|eran|ha sido|han sido|se desempeñó como|ejerció como|ejerció de|ocupó el cargo de|había sido|supo ser',
  works:
    'trabaja|trabajan|colabora|colaboran|pertenece|pertenecen|integra|integran|investiga|investigan|está adscrito|está adscrita|adscrito|adscrita|vinculado|vinculada|está vinculado|está vinculada|escribe|escriben|cursa|milita|forma parte|forman parte',
  worked: 'trabajó|trabajaron|colaboró|perteneció|integró|investigó|ha trabajado|ha colaborado|formó parte',
  as: 'como',
  does: 'enseñar|impartir|enseña|enseñan|imparte|imparten|dicta|dictan|da clases|dan clases|da clase|ejerce la docencia',
  did: 'enseñó|impartió|dictó|ha enseñado|dio clases',
  runs: `está al frente|dirigir|coordinar|presidir|dirige|dirigen|preside|presiden|coordina|coordinan|encabeza|lidera|codirige|fundó|cofundó|ha fundado|gestiona|conduce|edita|lideran|encabezan|fundaron|gestionan|codirigen`,
  ran: 'dirigió|presidió|coordinó|encabezó|lideró|ha dirigido|ha presidido|codirigió',
  tells: `está|están|ocupa|ostenta|vive|viven|reside|residen|publicó|publica|ha publicado|han publicado|obtuvo|recibió|ganó|estudió|nació|nacieron|escribió|ha escrito|agradece|agradecen|acaba|
    cursó|tiene|tienen|se doctoró|se licenció|tradujo|declara|declaran|prepara|se dedica|participa|se especializa|está especializado|acaba de publicar|mantiene|cuenta|
    se expresa|se expresan|opina|opinan|firma|firman|suscribe|suscriben`,
  at: 'en ante con para a al',
  of: 'de del',
  for: 'para por',
  in: 'en sobre a',
  learntAt: 'por',
  adverbs: `después posteriormente luego también además actualmente asimismo hoy entonces antes anteriormente previamente así entre otros ya hasta ahora desde luego tanto más aún igualmente sido no`,
  adverbPhrases: 'además de|además de ser',
  now: 'actualmente hoy ahora',
  there: 'allí ahí misma mismo ese esa dicho dicha',
  respectively: 'respectivamente',
  former:
    'exministro exministra ex ex- antiguo antigua antiguos anteriormente previamente antes otrora exdirector expresidente',
  until: 'hasta',
  since: 'desde entre durante',
  periods: 'período periodo años',
  forLong: 'hace durante por más',
  spans: 'años décadas',
  breaks:
    'sin afincado afincada radicado radicada residente curso este esta estos donde que quien quienes cuyo cuya tras después antes especialista especializado especializada experto experta desde según sobre contra premio doctor doctora licenciado licenciada nacido nacida máster magíster graduado graduada',
  without: 'sin contra',
  honorifics:
    'dr dra d doña don sr sra prof profesor profesora lic ing mg mtro mtra padre fray monseñor general',
  company: 'con',
  inChief: 'en jefe|en jefa',
  positions: `crítico crítica críticos críticas agregado agregada conseller consellera superintendente lehendakari líder líderes académico académica *or *ora *ores *oras *ista *istas *ólogo *óloga *ólogos *ógrafo *ógrafa *nomo *noma *ático *ática *ero *era presidente presidenta vicepresidente
    vicepresidenta catedrático catedrática docente docentes miembro miembros integrante secretario secretaria subsecretario abogado abogada
    abogados juez jueza jueces ministro ministra viceministro viceministra alcalde alcaldesa diputado diputada concejal senador senadora fiscal
    embajador embajadora diplomático diplomática cónsul médico médica médicos ensayista poeta novelista periodista sociólogo socióloga filósofo
    filósofa politólogo politóloga geógrafo físico física químico bióloga biólogo matemático ingeniero ingeniera arquitecto arquitecta
    consultor consultora jefe jefa gerente responsable portavoz vocero vocera socio socia titular becario becaria doctorando doctoranda
    doctorante estudiante postdoctorante fellow técnico técnica experto experta economista jurista analista columnista cronista guionista
    cineasta fundador fundadora cofundador cofundadora decano decana rector rectora vicerrector vicerrectora vocal consejero consejera
    comisario comisaria delegado delegada adjunto adjunta asistente ayudante representante dirigente activista militante militantes empresario empresaria
    agricultor agrónomo sacerdote obispo general coronel capitán director directora subdirector ceo magistrado magistrada psicólogo
    psicóloga pedagogo pedagoga maestro maestra narrador narradora traductor traductora gestor gestora demógrafo demógrafa antropólogo
    letrado letrada exletrado corresponsal redactor redactora cofundador portavoz presidente-ejecutivo oficial comandante capitana almirante sindicalista coordinador coordinadora asesor asesora funcionario funcionaria historiador historiadora lingüista enfermero enfermera urbanista notario notaria blogger bloguero bloguera farmacéutico farmacéutica bombero bombera policía veterinario veterinaria bibliotecario bibliotecaria archivero archivera matrona comadrona fisioterapeuta psiquiatra pediatra cirujano cirujana jubilado jubilada panadero ganadero ganadera apicultor dentista geólogo geóloga
    capellán capellana concejala concejales edil edila candidato candidata rabino imán párroco cura monja religioso
    religiosa vicario cardenal arzobispo abad campesino campesina artesano artesana músico compositor cantante actriz
    bailarín bailarina piloto albañil mecánico mecánica chef sumiller estadístico informático informática *terapeuta
    *terapeutas logopeda *agogo *agoga auxiliar contable actuario actuaria árbitro perito perita detective teniente
    sargento guardia agente síndico síndica vicedecano vicedecana vicesecretario vicesecretaria eurodiputado eurodiputada
    parlamentario parlamentaria intendente prefecto intérprete guía emprendedor oficiala integrantes alcaldes presidentes
    *iatra *iatras matemática químicos médicas geógrafa demógrafos comunicadora diseñador diseñadora editor editora
    becarios becarias canciller vicecanciller regidor regidora consellers notarios registradora tesorera voluntario
    voluntaria cooperante mediador mediadora labrador labradora viticultor viticultora agricultora pescador pescadora
    marino farmacéuticos ambientóloga enóloga enólogo`,
  unlike:
    'mayor mayores menor menores superior superiores interior interiores exterior exteriores anterior anteriores posterior posteriores mejor mejores peor sector sectores valor valores amor por motor motores alrededor favor honor color ahora mejora mejoras hora horas señora pero primero tercero enero febrero dinero género extranjero manera maneras primera tercera era carrera carreras frontera fronteras lista listas vista entrevista entrevistas revista revistas autónomo autónoma democrático democrática climático climática temático temática automático informática sistemático entero entera verdadero verdadera financiero financiera pesquero pesquera petrolero minero',
  professions: `crítico crítica periodista economista historiador historiadora sociólogo socióloga politólogo politóloga filósofo filósofa escritor escritora ensayista
    poeta novelista narrador narradora dramaturgo traductor traductora abogado abogada médico médica jurista arquitecto arquitecta ingeniero
    ingeniera analista columnista cineasta cronista guionista empresario empresaria psicólogo psicóloga antropólogo antropóloga biólogo
    bióloga físico geógrafo demógrafo diplomático diplomática activista agrónomo consultor consultora urbanista
    músico actriz pedagogo pedagoga campesino campesina artesano artesana matemático matemática agricultor agricultora
    ganadero ganadera enfermero enfermera lingüista editor editora psiquiatra fotógrafo fotógrafa cantante diseñador
    diseñadora farmacéutico farmacéutica`,
  academics: `profesor profesora profesores profesoras catedrático catedrática docente investigador investigadora doctorando doctoranda
    estudiante becario becaria titular lector maestro abogado abogada médico médica especialista posdoctorante
    candidato candidata`,
  offices:
    'conseller consellera ministro ministra viceministro viceministra exministro exministra embajador embajadora secretario secretaria subsecretario subsecretaria cónsul comisario comisionado fiscal diputado diputada senador senadora',
  writers: 'autor autora autores coautor coautora ganador ganadora premio',
  departments: `género igualdad tecnología clima *ción *sión opinión internacional cultura economía política deportes justicia menores sociedad ciencia estudios análisis relaciones asuntos recursos operaciones marketing finanzas salud programas proyectos ventas datos
    políticas campañas innovación medios redes prensa`,
  institutions: `blog sitio embajada consulado núcleo parlament generalitat startup start-up central sindical sección área suplemento universidad instituto facultad escuela centro departamento academia colegio hospital ministerio fundación asociación observatorio consejo comité
    comisión cátedra banco agencia museo biblioteca sociedad federación confederación sindicato unión corte tribunal asamblea senado congreso parlamento
    grupo empresa compañía dirección servicio oficina unidad programa red laboratorio secretaría partido organización revista diario periódico semanario
    editorial cámara ayuntamiento municipalidad gobierno gobernación real clínica conicet csic unam uba itam cide flacso cepal conservatorio
    teatro festival orquesta despacho bufete estudio corporación think-tank movimiento plataforma club círculo liga orden junta diputación fiscalía
    audiencia casa superintendencia contraloría policía cooperativa consultora politécnica tecnológico ateneo consorcio archivo filmoteca institución mutua patronal colectivo ong canal cadena radio agrupación coordinadora defensoría viceministerio subsecretaría uc3m upf esade iese
    cárcel prisión presidencia iglesia catedral monasterio convento abadía mezquita sinagoga parroquia diócesis
    arzobispado arquidiócesis cáritas ejército cuartel guardería farmacia consultorio sanatorio maternidad bodega granja
    librería galería taller coro ballet aeropuerto holding inspección alianza coalición frente hermandad cofradía gremio
    patronato fondo intendencia prefectura alcaldía concejalía consejería conselleria tesorería notaría juzgado
    procuraduría personería liceo preparatoria ies ceip incubadora aseguradora constructora planetario zoológico
    sindicatura rectorado vicerrectorado decanato representación comunidad cabildo consulta filial semillero ministerial`,
  things: 'blog sitio centro sociedad iglesia movimiento empresa unión comunidad editorial central sindical',
  parliaments: 'parlament* senad* assembl* congres* república*',
  plurals: [
    {plural: 'universidades', singular: 'universidad', leads: {'en las': 'en la', 'de las': 'de la'}},
    {
      plural: 'fundaciones',
      singular: 'fundación',
      leads: feminine,
    },
    {
      plural: 'revistas',
      singular: 'revista',
      leads: feminine,
    },
    {plural: 'diarios', singular: 'diario', leads: masculine},
    {
      plural: 'periódicos',
      singular: 'periódico',
      leads: masculine,
    },
  ],
  disclosures: {
    interests: 'conflictos? de intere|no recibe (?:salario|fondos|financiación)|declara no',
    disclaimer:
      '(?:opiniones|ideas|puntos de vista)[^.]{0,80}(?:no (?:necesariamente )?(?:reflejan|representan|comprometen)|son (?:responsabilidad|personales|exclusiva|a título))|a título personal|(?:no (?:necesariamente )?(?:refleja|representa))[^.]{0,40}(?:opinión|postura|posición|línea)',
    venue:
      '(?:este|la|el)[^.]{0,40}(?:publicado|publicada|apareció|publicó) (?:originalmente|antes|previamente|en|por)|traducción de|traducido por',
    funding: 'financiad[oa] por|con el apoyo de|patrocinad[oa] por',
  },
};
