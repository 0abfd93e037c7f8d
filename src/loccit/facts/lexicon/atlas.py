"""Countries and territories by ISO 3166-1 with what running text calls them.

Each line is the code, then the names, then after "/" the demonyms, then after "/"
the capital and cities that stand for the government.
"""

TABLE = """
AF Afghanistan/Afghan/Kabul
AL Albania/Albanian/Tirana
DZ Algeria/Algerian/Algiers
AO Angola/Angolan/Luanda
AR Argentina/Argentine,Argentinian/Buenos Aires
AM Armenia/Armenian/Yerevan
AU Australia/Australian/Canberra,Sydney,Melbourne,Brisbane,Perth
AT Austria/Austrian/Vienna
AZ Azerbaijan/Azerbaijani,Azeri/Baku
BH Bahrain/Bahraini/Manama
BD Bangladesh/Bangladeshi/Dhaka
BY Belarus/Belarusian/Minsk
BE Belgium/Belgian/Brussels,Antwerp
BJ Benin/Beninese/Cotonou
BO Bolivia/Bolivian/La Paz
BA Bosnia,Bosnia and Herzegovina/Bosnian/Sarajevo
BW Botswana/Botswanan/Gaborone
BR Brazil/Brazilian/Brasília,Brasilia,São Paulo,Rio de Janeiro
BG Bulgaria/Bulgarian/Sofia
BF Burkina Faso/Burkinabe/Ouagadougou
BI Burundi/Burundian/Bujumbura
KH Cambodia/Cambodian/Phnom Penh
CM Cameroon/Cameroonian/Yaoundé
CA Canada/Canadian/Ottawa,Toronto,Montreal,Vancouver,Calgary
CF Central African Republic//Bangui
TD Chad/Chadian/N’Djamena
CL Chile/Chilean/Santiago
CN China,People’s Republic of China/Chinese/Beijing,Shanghai,Shenzhen
CO Colombia/Colombian/Bogotá,Bogota
CD DR Congo,Democratic Republic of Congo/Congolese/Kinshasa
CD Democratic Republic of the Congo//
CR Costa Rica/Costa Rican/San José
HR Croatia/Croatian/Zagreb
CU Cuba/Cuban/Havana
CY Cyprus/Cypriot/Nicosia
CZ Czech Republic,Czechia/Czech/Prague
DK Denmark/Danish/Copenhagen
DO Dominican Republic/Dominican/Santo Domingo
EC Ecuador/Ecuadorian/Quito
EG Egypt/Egyptian/Cairo
SV El Salvador/Salvadoran/San Salvador
ER Eritrea/Eritrean/Asmara
EE Estonia/Estonian/Tallinn
ET Ethiopia/Ethiopian/Addis Ababa
FI Finland/Finnish/Helsinki
FR France/French/Paris,Lyon,Marseille
GA Gabon/Gabonese/Libreville
GE Georgia/Georgian/Tbilisi
DE Germany/German/Berlin,Munich,Frankfurt,Hamburg
GH Ghana/Ghanaian/Accra
GR Greece/Greek/Athens
GL Greenland/Greenlandic/Nuuk
GT Guatemala/Guatemalan/
GN Guinea/Guinean/Conakry
HT Haiti/Haitian/Port-au-Prince
HN Honduras/Honduran/Tegucigalpa
HK Hong Kong//
HU Hungary/Hungarian/Budapest
IS Iceland/Icelandic/Reykjavik
IN India/Indian/Delhi,New Delhi,Mumbai
ID Indonesia/Indonesian/Jakarta
IR Iran,Islamic Republic of Iran/Iranian/Tehran
IQ Iraq/Iraqi/Baghdad
IE Ireland/Irish/Dublin
IL Israel/Israeli/Jerusalem,Tel Aviv
IT Italy/Italian/Rome,Milan
CI Ivory Coast,Côte d’Ivoire/Ivorian/Abidjan
JM Jamaica/Jamaican/Kingston
JP Japan/Japanese/Tokyo,Osaka
JO Jordan/Jordanian/Amman
KZ Kazakhstan/Kazakh/Astana,Almaty
KE Kenya/Kenyan/Nairobi
KP North Korea,DPRK,Democratic People’s Republic of Korea/North Korean/Pyongyang
KR South Korea,ROK,Republic of Korea/South Korean/Seoul
XK Kosovo/Kosovan/Pristina
KW Kuwait/Kuwaiti/Kuwait City
KG Kyrgyzstan/Kyrgyz/Bishkek
LA Laos/Laotian/Vientiane
LV Latvia/Latvian/Riga
LB Lebanon/Lebanese/Beirut
LR Liberia/Liberian/Monrovia
LY Libya/Libyan/Tripoli
LT Lithuania/Lithuanian/Vilnius
LU Luxembourg/Luxembourgish/
MG Madagascar/Malagasy/Antananarivo
MW Malawi/Malawian/Lilongwe
MY Malaysia/Malaysian/Kuala Lumpur
ML Mali/Malian/Bamako
MT Malta/Maltese/Valletta
MR Mauritania/Mauritanian/Nouakchott
MX Mexico/Mexican/Mexico City
MD Moldova/Moldovan/Chisinau
MN Mongolia/Mongolian/Ulaanbaatar
ME Montenegro/Montenegrin/Podgorica
MA Morocco/Moroccan/Rabat
MZ Mozambique/Mozambican/Maputo
MM Myanmar,Burma/Burmese/Naypyidaw,Yangon
NA Namibia/Namibian/Windhoek
NP Nepal/Nepalese,Nepali/Kathmandu
NL Netherlands,Holland/Dutch/The Hague,Amsterdam,Rotterdam
NZ New Zealand//Wellington,Auckland
NI Nicaragua/Nicaraguan/Managua
NE Niger/Nigerien/Niamey
NG Nigeria/Nigerian/Abuja,Lagos
MK North Macedonia/Macedonian/Skopje
NO Norway/Norwegian/Oslo
OM Oman/Omani/Muscat
PK Pakistan/Pakistani/Islamabad,Karachi
PS Palestine/Palestinian/Ramallah,Gaza
PA Panama/Panamanian/
PY Paraguay/Paraguayan/Asunción
PE Peru/Peruvian/Lima
PH Philippines/Philippine,Filipino/Manila
PL Poland/Polish/Warsaw
PT Portugal/Portuguese/Lisbon
QA Qatar/Qatari/Doha
RO Romania/Romanian/Bucharest
RU Russia,Russian Federation/Russian/Moscow,St Petersburg,Vladivostok
RW Rwanda/Rwandan/Kigali
SA Saudi Arabia/Saudi/Riyadh
SN Senegal/Senegalese/Dakar
RS Serbia/Serbian/Belgrade
SL Sierra Leone/Sierra Leonean/Freetown
SG Singapore/Singaporean/
SK Slovakia/Slovak/Bratislava
SI Slovenia/Slovenian,Slovene/Ljubljana
SO Somalia/Somali/Mogadishu
ZA South Africa/South African/Pretoria,Johannesburg,Cape Town
SS South Sudan/South Sudanese/Juba
ES Spain/Spanish/Madrid,Barcelona
LK Sri Lanka/Sri Lankan/Colombo
SD Sudan/Sudanese/Khartoum
SE Sweden/Swedish/Stockholm
CH Switzerland/Swiss/Bern,Zurich,Geneva
SY Syria/Syrian/Damascus
TW Taiwan/Taiwanese/Taipei
TJ Tajikistan/Tajik/Dushanbe
TZ Tanzania/Tanzanian/Dodoma,Dar es Salaam
TH Thailand/Thai/Bangkok
TG Togo/Togolese/Lomé
TN Tunisia/Tunisian/Tunis
TR Turkey,Türkiye/Turkish/Ankara,Istanbul
TM Turkmenistan/Turkmen/Ashgabat
UG Uganda/Ugandan/Kampala
UA Ukraine/Ukrainian/Kyiv,Kiev,Odesa,Kharkiv
AE United Arab Emirates,UAE/Emirati/Abu Dhabi,Dubai
GB Britain,Great Britain,United Kingdom,UK,U.K./British/London,Manchester,Leeds
GB England,Scotland,Wales/English,Scottish,Welsh/Edinburgh,Cardiff
GB Northern Ireland//Belfast
US United States,US,U.S.,USA,America/American/Washington,New York,Chicago,Boston
US Hawaii,California,Texas,Florida//Los Angeles,San Francisco,Houston,Miami
UY Uruguay/Uruguayan/Montevideo
UZ Uzbekistan/Uzbek/Tashkent
VE Venezuela/Venezuelan/Caracas
VN Vietnam,Viet Nam/Vietnamese/Hanoi
YE Yemen/Yemeni/Sanaa
ZM Zambia/Zambian/Lusaka
ZW Zimbabwe/Zimbabwean/Harare
AD Andorra/Andorran/
AG Antigua and Barbuda/Antiguan/
AI Anguilla/Anguillan/
AQ Antarctica//
AS American Samoa//
AW Aruba/Aruban/
BB Barbados/Barbadian/Bridgetown
BM Bermuda/Bermudian/
BN Brunei/Bruneian/
BS Bahamas/Bahamian/Nassau
BT Bhutan/Bhutanese/Thimphu
BZ Belize/Belizean/Belmopan
CG Republic of the Congo,Congo-Brazzaville//Brazzaville
CK Cook Islands//
CV Cape Verde,Cabo Verde/Cape Verdean/Praia
CW Curaçao//
DJ Djibouti/Djiboutian/
DM Dominica//Roseau
EH Western Sahara/Sahrawi/
FJ Fiji/Fijian/Suva
FK Falkland Islands,Falklands//
FM Micronesia/Micronesian/
FO Faroe Islands,Faroes/Faroese/Tórshavn
GD Grenada/Grenadian/
GF French Guiana//Cayenne
GG Guernsey//
GI Gibraltar/Gibraltarian/
GM Gambia/Gambian/Banjul
GP Guadeloupe//
GQ Equatorial Guinea/Equatoguinean/Malabo
GU Guam//
GW Guinea-Bissau//Bissau
GY Guyana/Guyanese/
IM Isle of Man/Manx/
KI Kiribati//Tarawa
KM Comoros/Comorian/Moroni
KN Saint Kitts and Nevis,St Kitts and Nevis//
KY Cayman Islands//
LC Saint Lucia,St Lucia/Saint Lucian/Castries
LI Liechtenstein//Vaduz
LS Lesotho/Basotho/Maseru
MC Monaco/Monegasque/
MH Marshall Islands/Marshallese/Majuro
MO Macau,Macao/Macanese/
MP Northern Mariana Islands//
MQ Martinique//
MS Montserrat//
MU Mauritius/Mauritian/Port Louis
MV Maldives/Maldivian/Malé
NC New Caledonia/New Caledonian/Nouméa
NR Nauru/Nauruan/
NU Niue/Niuean/
PF French Polynesia//Papeete
PG Papua New Guinea/Papua New Guinean/Port Moresby
PR Puerto Rico/Puerto Rican/San Juan
PW Palau/Palauan/
SB Solomon Islands/Solomon Islander/Honiara
SC Seychelles/Seychellois/
SH Saint Helena,St Helena//
SM San Marino/Sammarinese/
SR Suriname/Surinamese/Paramaribo
ST São Tomé and Príncipe,Sao Tome and Principe//São Tomé
SZ Eswatini,Swaziland/Swazi/Mbabane
TC Turks and Caicos Islands//
TL Timor-Leste,East Timor/Timorese/Dili
TO Tonga/Tongan/Nukuʻalofa
TT Trinidad and Tobago/Trinidadian/Port of Spain
TV Tuvalu/Tuvaluan/Funafuti
VA Vatican City,Holy See,Vatican//
VC Saint Vincent and the Grenadines,St Vincent and the Grenadines/Vincentian/
VG British Virgin Islands//
VI US Virgin Islands//
VU Vanuatu/Ni-Vanuatu/Port Vila
WS Samoa/Samoan/Apia
YT Mayotte//
"""
