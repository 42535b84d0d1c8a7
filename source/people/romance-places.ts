/** Countries as French, Spanish, Italian and Portuguese have them, where English spells them otherwise. */
export const romanceCountries = `Afrique du Sud|Albanie|Algérie|Allemagne|Angleterre|Arabie saoudite|Argentine|
Arménie|Australie|Autriche|Belgique|Bolivie|Bosnie-Herzégovine|Brésil|Bulgarie|Cambodge|Cameroun|Chili|Chine|Chypre|
Colombie|Corée du Sud|Croatie|Danemark|Ecosse|Écosse|Egypte|Égypte|Emirats arabes unis|Équateur|Espagne|Estonie|
Etats-Unis|États-Unis|Ethiopie|Éthiopie|Finlande|Géorgie|Grande-Bretagne|Grèce|Guinée|Hongrie|Inde|Indonésie|Irak|
Irlande|Islande|Israël|Italie|Japon|Jordanie|Lettonie|Liban|Libye|Lituanie|Macédoine|Malaisie|Maroc|Mauritanie|
Mexique|Norvège|Nouvelle-Zélande|Ouganda|Palestine|Pays-Bas|Pérou|Pologne|République tchèque|Roumanie|Royaume-Uni|
Russie|Rwanda|Sénégal|Serbie|Slovaquie|Slovénie|Somalie|Soudan|Suède|Syrie|Tchad|Tchéquie|Thaïlande|Tunisie|Turquie|
Vatican|Yémen|Zambie|Centrafrique|Burkina|Bénin|Alemania|Arabia Saudí|Arabia Saudita|Argelia|Austria|Bélgica|Brasil|
Camerún|Canadá|Chequia|Chipre|Corea del Sur|Croacia|Dinamarca|Egipto|Emiratos Árabes Unidos|Escocia|Eslovaquia|
Eslovenia|Estados Unidos|EE UU|EE. UU.|EEUU|Etiopía|Filipinas|Finlandia|Francia|Gran Bretaña|Grecia|Guinea Ecuatorial|
Haití|Hungría|Indonesia|Inglaterra|Irán|Irlanda|Islandia|Japón|Jordania|Letonia|Líbano|Libia|Lituania|Luxemburgo|
Malasia|Marruecos|Noruega|Nueva Zelanda|Países Bajos|Pakistán|Palestina|Panamá|Perú|Polonia|Reino Unido|
República Checa|República Dominicana|Rumanía|Rumania|Rusia|Siria|Sudáfrica|Suecia|Suiza|Tailandia|Túnez|Turquía|
Ucrania|Vaticano|Vietnam|Croazia|Danimarca|Egitto|Emirati Arabi Uniti|Estonia|Filippine|Germania|Giappone|Giordania|
Gran Bretagna|Inghilterra|Islanda|Lettonia|Libano|Lussemburgo|Marocco|Messico|Norvegia|Nuova Zelanda|Paesi Bassi|
Olanda|Perù|Regno Unito|Repubblica Ceca|Scozia|Slovacchia|Stati Uniti|Sudafrica|Svezia|Svizzera|Thailandia|Turchia|
Ungheria|Ucraina|Brasile|Belgio|Spagna|Portogallo|Cile|Cina|Corea del Sud|Alemanha|Argélia|Áustria|Bolívia|Chéquia|
Colômbia|Coreia do Sul|Croácia|Egito|Equador|Escócia|Espanha|EUA|Estónia|Estônia|Finlândia|França|Grã-Bretanha|Grécia|
Guiné-Bissau|Holanda|Hungria|Índia|Irão|Irã|Islândia|Itália|Japão|Jordânia|Letónia|Líbia|Lituânia|Malásia|Marrocos|
Moçambique|Nigéria|Nova Zelândia|Países Baixos|Paquistão|Paraguai|Polónia|Polônia|Quénia|Quênia|Roménia|Romênia|
Rússia|Sérvia|Síria|Suécia|Suíça|Tailândia|Tunísia|Turquia|Ucrânia|Uruguai|Vietname|Vietnã`;

/** Parts of countries that these languages speak in, many of which have an article as institutions do. */
export const romanceRegions = `Alsace|Aquitaine|Auvergne|Ardèche|Ardennes|Aveyron|Bourgogne|Bretagne|Calvados|
Champagne|Charente|Corse|Corrèze|Creuse|Dordogne|Drôme|Essonne|Finistère|Gard|Gers|Gironde|Guadeloupe|Guyane|Hérault|
Ile-de-France|Île-de-France|Isère|Limousin|Loire|Loire-Atlantique|Loiret|Lozère|Martinique|Mayenne|Mayotte|Morbihan|
Moselle|Nièvre|Normandie|Occitanie|Oise|Orne|Picardie|Poitou|Provence|Réunion|Rhône|Sarthe|Savoie|Seine-Saint-Denis|
Somme|Val-de-Marne|Vaucluse|Vendée|Vosges|Yonne|Yvelines|Mans|Havre|Wallonie|Flandre|Andalucía|Asturias|Baleares|
Canarias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Catalunya|Euskadi|Extremadura|Galicia|Galiza|La Rioja|
Murcia|Navarra|País Vasco|País Valencià|Antioquia|Araucanía|Biobío|Boyacá|Cauca|Chaco|Chiapas|Chubut|Coahuila|
Entre Ríos|Jalisco|Maule|Michoacán|Misiones|Neuquén|Nuevo León|Oaxaca|Puebla|Quintana Roo|San Luis|Sinaloa|Sonora|
Tabasco|Tamaulipas|Tucumán|Veracruz|Yucatán|Zulia|Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli|
Friuli Venezia Giulia|Lazio|Liguria|Lombardia|Molise|Piemonte|Puglia|Sardegna|Sicilia|Toscana|Trentino|Alto Adige|
Umbria|Valle d'Aosta|Veneto|Salento|Mugello|Acre|Alagoas|Algarve|Alentejo|Amapá|Amazonas|Amazônia|Açores|Bahia|
Beira Interior|Ceará|Distrito Federal|Espírito Santo|Goiás|Madeira|Maranhão|Mato Grosso|Mato Grosso do Sul|
Minas Gerais|Minho|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|
Santa Catarina|Sergipe|Tocantins|Trás-os-Montes|Nordeste|Mezzogiorno|Europa|África|América Latina|Latinoamérica|
Oriente Medio|Próximo Oriente|Proche-Orient|Moyen-Orient|Médio Oriente|Oriente Médio|Medio Oriente|Afrique|
Amérique latine|America Latina|Asie|Asia|Ásia`;
