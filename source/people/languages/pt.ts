import type {Lexicon} from './lexicon.js';

/** What leads to several, and to the first of them: where their noun is feminine. */
const feminine = {nas: 'na', das: 'da', 'com as': 'com a', 'para as': 'para a'};

export const portuguese: Lexicon = {
  capitals: true,
  cases: 'o:os a:as e:es r:res l:is ão:ões m:ns z:zes',
  by: 'por|de|texto de|texto|opinião de|artigo de|análise de|crónica de|crônica de|coluna de|autor|autora|autores|entrevista de|ensaio de',
  nobody: `redação|da redação|lusa|agência lusa|agência brasil|editorial|vários autores|um coletivo|um grupo|vários signatários`,
  and: 'e & bem',
  talks: 'em conversa com|em diálogo com',
  articles: 'o a os as um uma seu sua seus suas nosso nossa dois duas três quatro cinco',
  author: 'autor autora articulista colunista cronista signatário signatária',
  authors: 'autores autoras signatários signatárias',
  he: 'ele ela',
  they: 'eles elas ambos ambas todos todas',
  is: 'é|são|atua como|exerce o cargo de|exerce a função de|ocupa o cargo de|continua a ser|permanece|foi nomeado|foi nomeada|é atualmente|é hoje|tornou-se|é também',
  was: 'foi|foram|era|eram|tinha sido|já foi|atuou como|exerceu o cargo de|ocupou o cargo de|exerceu funções de',
  works:
    'trabalha|trabalham|atua|atuam|colabora|colaboram|pertence|integra|integram|pesquisa|pesquisam|investiga|investigam|escreve|escrevem|faz parte|fazem parte|milita|está vinculado|está vinculada|vinculado|vinculada|cursa',
  worked: 'trabalhou|trabalharam|atuou|colaborou|pertenceu|integrou|investigou|fez parte',
  as: 'como enquanto',
  does: 'ensinar|lecionar|leciona|lecionam|ensina|ensinam|dá aulas|dão aulas|lecciona|leccionam',
  did: 'lecionou|ensinou|deu aulas|leccionou',
  runs: `está à frente|dirigir|coordenar|presidir|dirige|dirigem|preside|presidem|coordena|coordenam|lidera|chefia|fundou|cofundou|gere|edita|comanda|codirige|gerem|editam|lideram|chefiam|fundaram`,
  ran: 'dirigiu|presidiu|coordenou|liderou|chefiou|comandou|editou',
  tells: `está|estão|vive|vivem|mora|moram|reside|publicou|publica|publicaram|recebeu|ganhou|venceu|estudou|nasceu|escreveu|agradece|agradecem|obteve|tem|têm|traduziu|
    lançou|dedica-se|se dedica|participa|prepara|doutorou-se|formou-se|divide|declara|declaram|
    exprime-se|expressa-se|opina|opinam|fala|assina|assinam|subscreve|subscrevem`,
  at: 'em no na nos nas junto com à ao para',
  of: 'de do da dos das d’',
  for: 'para pela pelo pelas pelos',
  in: 'em no na nos nas sobre à ao',
  learntAt: 'por pela pelo pelas pelos',
  adverbs:
    'também além disso atualmente hoje antes anteriormente já ainda entre outros agora assim como então sempre previamente presentemente',
  adverbPhrases: 'além de|além de ser',
  now: 'atualmente hoje agora presentemente actualmente',
  there: 'lá ali mesma mesmo',
  respectively: 'respectivamente respetivamente',
  former: 'ex ex- antigo antiga antigos antigas anteriormente outrora previamente ex-secretário',
  until: 'até',
  since: 'desde entre durante',
  periods: 'período anos',
  forLong: 'há durante por mais',
  spans: 'anos décadas',
  breaks:
    'sem radicado radicada sediado sediada residente curso cursos este esta deste desta onde que quem cujo cuja após depois antes especialista especializado especializada desde segundo sobre contra prémio prêmio doutor doutora mestre mestra doutorado doutorada licenciado licenciada nascido nascida formado formada graduado graduada autor autora',
  without: 'sem contra',
  honorifics: 'dr dra prof profª professor professora eng sr sra dom dona padre frei general',
  company: 'com',
  inChief: 'em chefe|em chefia',
  positions: `adido adida superintendente associado associada líder líderes bastonário bastonária *or *ora *ores *oras *ista *istas *ólogo *óloga *ólogos *ógrafo *ógrafa *sofo *sofa *ático *nomo *noma presidente presidenta vice-presidente catedrático catedrática
    docente docentes membro membros integrante secretário secretária subsecretário advogado advogada juiz juíza ministro ministra
    vice-ministro prefeito prefeita deputado deputada vereador vereadora senador senadora embaixador embaixadora diplomata médico médica
    ensaísta poeta romancista jornalista sociólogo socióloga filósofo filósofa físico física matemático matemática engenheiro engenheira arquiteto
    arquiteta arquitecto consultor consultora chefe gerente responsável porta-voz sócio sócia titular bolsista bolseiro bolseira doutorando doutoranda mestrando mestranda
    estudante pós-doutorando pós-doutoranda fellow técnico técnica economista economista-chefe jurista analista colunista cronista cineasta
    fundador fundadora cofundador cofundadora decano reitor reitora vice-reitor vogal conselheiro conselheira comissário comissária delegado
    delegada adjunto adjunta assistente assessor assessora representante dirigente ativista empresário empresária agricultor bispo general coronel
    diretor diretora director directora diretor-executivo investigador investigadora pesquisador pesquisadora coordenador coordenadora
    eurodeputado eurodeputada autarca psicólogo psicóloga gestor gestora procurador procuradora promotor promotora magistrado magistrada ceo
    repórter correspondente doutorando doutoranda mestrando mestranda colaborador colaboradora livre-docente jurado síndico vereador vereadora defensora historiador historiadora antropólogo antropóloga enfermeiro enfermeira dramaturgo notário desembargador defensor defensora escritor escritora blogueiro blogueira farmacêutico farmacêutica bombeiro bombeira polícia veterinário veterinária bibliotecário bibliotecária fisioterapeuta psiquiatra pediatra cirurgião cirurgiã reformado reformada aposentado aposentada padeiro apicultor dentista geólogo geóloga
    pedagogo pedagoga *agogo *agoga capelão capelã oficial candidato candidata crítico pároco cardeal arcebispo rabino imã
    freira monge camponês camponesa artesão artesã músico atriz bailarino bailarina cozinheiro cozinheira carpinteiro
    carpinteira pedreiro marinheiro ferroviário ferroviária piloto comandante capitão tenente sargento *terapeuta militante militantes auxiliar
    perito perita tabelião juízes desembargadora tesoureiro tesoureira parlamentar cacique quilombola voluntário
    voluntária intérprete guia chef livreiro livreira químico química estatístico estatística informático operário
    operária bancário bancária comerciante fazendeiro fazendeira vice-governador vice-governadora conselheiros advogados
    advogadas médicos engenheiros sócios sócias chefes gerentes babalorixá mecânico mecânica eletricista geógrafa
    demógrafa ambientalista botânico botânica árbitro designer coach podcaster padre pastor pastora diácono deputados
    secretários apresentadora apresentador`,
  unlike:
    'maior maiores menor menores superior superiores interior exterior anterior posterior melhor melhores pior setor setores sector valor valores amor por motor motores favor agora hora horas fora embora melhora senhora lista listas vista entrevista entrevistas revista revistas autônomo autônoma autónomo autónoma democrático democrática climático climática temático automático',
  professions: `jornalista economista historiador historiadora sociólogo socióloga politólogo politóloga filósofo filósofa escritor escritora ensaísta poeta
    romancista dramaturgo tradutor tradutora advogado advogada médico médica jurista arquiteto arquiteta engenheiro engenheira analista colunista
    cronista cineasta empresário empresária psicólogo psicóloga antropólogo antropóloga biólogo bióloga físico geógrafo diplomata ativista
    consultor consultora cientista
    pedagogo pedagoga músico atriz matemático matemática linguista enfermeiro enfermeira psiquiatra agricultor agricultora
    químico química fotógrafo fotógrafa cantor cantora editor editora jornalistas geógrafa cozinheiro cozinheira pediatra
    cirurgião cirurgiã farmacêutico farmacêutica veterinário veterinária bibliotecário bibliotecária física agrônomo
    agrônoma agrónomo agrónoma astrônomo astrônoma`,
  academics: `professor professora professores catedrático catedrática docente investigador investigadora pesquisador pesquisadora doutorando doutoranda mestrando mestranda
    estudante bolsista bolseiro bolseira advogado advogada médico médica pós-doutorando pós-doutoranda
    candidato candidata`,
  offices:
    'ministro ministra secretário secretária embaixador embaixadora cônsul comissário ex-ministro ex-ministra ex-secretário ex-secretária subsecretário subsecretária deputado deputada senador senadora vereador vereadora',
  writers: 'autor autora autores coautor coautora vencedor vencedora organizador organizadora',
  departments: `*ção *são opinião internacional cultura economia política desporto esportes justiça sociedade ciência estudos análise pesquisa relações assuntos recursos operações marketing finanças saúde programas projetos projectos vendas dados
    políticas campanhas inovação redes imprensa fazenda`,
  institutions: `site blog blogue gestora embaixada consulado startup start-up seção secção área universidade instituto faculdade escola centro departamento academia colégio hospital ministério fundação associação observatório conselho comité
    comitê comissão cátedra banco agência museu biblioteca sociedade federação confederação sindicato união tribunal supremo assembleia senado câmara parlamento congresso
    grupo empresa companhia direção serviço gabinete unidade programa rede laboratório secretaria partido organização revista jornal diário semanário editora
    prefeitura governo corretora núcleo usp unicamp ufrj fgv puc iscte ipea ibge embrapa conservatório teatro orquestra escritório movimento clube
    liga ordem politécnico polícia procuradoria defensoria cooperativa consultoria superintendência pontifícia folha ong ateliê cinemateca arquivo canal rádio portal caixa coletivo consórcio uerj unb ufmg ufba fiocruz insper cebrap iseg comunidade agrupamento plataforma
    cadeia penitenciária presidência igreja catedral mosteiro convento abadia sinagoga paróquia diocese
    arquidiocese cáritas exército quartel creche farmácia clínica maternidade adega livraria galeria atelier coro
    aeroporto holding inspeção aliança coligação frente irmandade confraria grémio fundo junta tesouraria cartório comarca
    provedoria receita liceu incubadora seguradora construtora autarquia município casa estúdio mensário rotativo bispado
    planetário reitoria decanato delegacia corregedoria ouvidoria subsecretaria`,
  things: 'site blog blogue centro sociedade igreja movimento empresa união comunidade casa',
  parliaments: 'parlament* senad* assembl* câmara* congres* república*',
  plurals: [
    {plural: 'universidades', singular: 'universidade', leads: {nas: 'na', das: 'da'}},
    {
      plural: 'fundações',
      singular: 'fundação',
      leads: feminine,
    },
    {
      plural: 'revistas',
      singular: 'revista',
      leads: feminine,
    },
    {
      plural: 'jornais',
      singular: 'jornal',
      leads: {nos: 'no', dos: 'do', 'com os': 'com o', 'para os': 'para o'},
    },
  ],
  disclosures: {
    interests: 'conflitos? de interesse',
    disclaimer:
      '(?:opiniões|ideias)[^.]{0,80}(?:não (?:necessariamente )?(?:refletem|representam|vinculam)|são (?:pessoais|da (?:exclusiva )?responsabilidade))|a título pessoal|não (?:necessariamente )?(?:reflete|representa)',
    venue: '(?:este|o presente)[^.]{0,40}publicado (?:originalmente|em|no|na|por)|tradução de|traduzido por',
    funding: 'financiad[oa] (?:por|pel[oa])|com o apoio de',
  },
};
