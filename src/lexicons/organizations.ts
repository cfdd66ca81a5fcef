/**
 * Bodies of many states, alliances, armed movements, parties, unions and companies often at a table, each a party
 * of its own. One row: name | other names | key of a seat or member words that stand for it (metonyms).
 * General knowledge of the field, written out for this file.
 */
export const ORGANIZATIONS = `
United Nations|UN,U.N.,United Nations Organization|
UN Security Council|U.N. Security Council,United Nations Security Council,Security Council,UNSC|
UN General Assembly|U.N. General Assembly,United Nations General Assembly,General Assembly,UNGA|
UN Human Rights Council|Human Rights Council,U.N. Human Rights Council|
UN Secretariat||
UNICEF||
UNHCR|UN refugee agency,U.N. refugee agency|
UNRWA||
UNESCO||
UNDP||
UNIFIL||
MINUSMA||
MONUSCO||
World Food Programme|World Food Program,WFP|
World Health Organization|WHO,World Health Organisation|
International Labour Organization|International Labor Organization,ILO|
International Atomic Energy Agency|IAEA,I.A.E.A.|
International Criminal Court|ICC|
International Court of Justice|ICJ,World Court|
International Monetary Fund|IMF,I.M.F.|
World Bank||
World Trade Organization|WTO,W.T.O.,World Trade Organisation|
International Committee of the Red Cross|ICRC,Red Cross|
Red Crescent||
European Union|EU,E.U.,European Community,European Communities,EEC,EC|Brussels
European Commission|EU Commission|
European Council|EU Council|
European Parliament|EU Parliament|
European Central Bank|ECB|
Council of Europe||
Eurogroup||
European External Action Service|EEAS|
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,N.A.T.O.,Atlantic Alliance|
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe|
African Union|AU,A.U.,Organization of African Unity,OAU|
ECOWAS|Economic Community of West African States,Ecowas|
SADC|Southern African Development Community|
IGAD|Intergovernmental Authority on Development,Igad|
East African Community|EAC|
Arab League|League of Arab States|
Gulf Cooperation Council|GCC,Gulf Co-operation Council|
Organisation of Islamic Cooperation|Organization of Islamic Cooperation,OIC|
OPEC|Opec,Organization of the Petroleum Exporting Countries|
OPEC+||
ASEAN|Asean,Association of Southeast Asian Nations|
Organization of American States|OAS|
CARICOM|Caricom,Caribbean Community|
Mercosur|Mercosul|
UNASUR||
Commonwealth|Commonwealth of Nations|
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO|
Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation|
Eurasian Economic Union||
BRICS|Brics|
G7|G-7,Group of Seven|
G8|G-8,Group of Eight|
G20|G-20,Group of 20,Group of Twenty|
G77|Group of 77|
P5+1|E3+3|
OECD||
Asian Development Bank||
African Development Bank||
Warsaw Pact||
League of Nations||
Quad||
AUKUS||
Amnesty International|Amnesty|
Human Rights Watch|HRW|
Doctors Without Borders|Médecins Sans Frontières,MSF|
Oxfam||
International Crisis Group|Crisis Group|
Greenpeace||
Hamas||
Islamic Jihad|Palestinian Islamic Jihad,PIJ|
Palestinian Authority|PA,Palestinian National Authority|
Palestine Liberation Organization|PLO,P.L.O.,Palestine Liberation Organisation|
Fatah||
Hezbollah|Hizbollah,Hizbullah,Hezbullah|
Houthis|Houthi,Ansar Allah,Ansarullah|
Southern Transitional Council|STC|
Taliban|Taleban|
Haqqani network||
al-Qaeda|al-Qaida,Al Qaeda,Al-Qaeda,Al-Qaida,al Qaeda,Qaeda|
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group,Islamic State in Iraq and Syria|
Muslim Brotherhood||
Free Syrian Army|FSA|
Syrian National Coalition|Syrian National Council|
Syrian Democratic Forces|SDF|
Hayat Tahrir al-Sham|HTS,Nusra Front,al-Nusra Front,Jabhat al-Nusra|
YPG|People's Protection Units|
PKK|Kurdistan Workers' Party,Kurdistan Workers Party|
Polisario Front|Polisario|
Boko Haram||
al-Shabaab|al-Shabab,Al-Shabaab,Al-Shabab,al Shabaab,Shabaab,Shabab|
M23|March 23 Movement|
FDLR||
Lord's Resistance Army|LRA|
Sudan People's Liberation Movement|SPLM,Sudan People's Liberation Army,SPLA|
Rapid Support Forces|RSF|
Janjaweed||
Justice and Equality Movement|JEM|
Tigray People's Liberation Front|TPLF|
Oromo Liberation Army|OLA|
RENAMO|Renamo|
FRELIMO|Frelimo|
UNITA|Unita|
MPLA||
ANC|African National Congress|
ZANU-PF|Zanu-PF,Zanu PF|
SWAPO|Swapo|
FARC|Farc,Revolutionary Armed Forces of Colombia|
ELN|National Liberation Army|
FMLN|Farabundo Marti National Liberation Front|
Sandinistas|Sandinista,Sandinista National Liberation Front,FSLN|
Contras||
Shining Path||
Zapatistas|Zapatista National Liberation Army,EZLN|
Moro Islamic Liberation Front|MILF|
Moro National Liberation Front|MNLF|
New People's Army|NPA|
National Democratic Front|NDF|
Abu Sayyaf||
Free Aceh Movement|GAM|
Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam|
Khmer Rouge||
Viet Cong|Vietcong|
Kuomintang|KMT|
Democratic Progressive Party|DPP|
Karen National Union|KNU|
Arakan Army||
National League for Democracy|NLD|
National Unity Government||
IRA|Irish Republican Army,Provisional IRA,I.R.A.|
Sinn Fein|Sinn Féin|
DUP|Democratic Unionist Party|
SDLP||
Ulster Unionist Party|UUP|
ETA|Eta|
Kosovo Liberation Army|KLA,UCK|
Wagner|Wagner Group,Wagner group|
Azov|Azov Regiment,Azov Battalion|
Mujahedeen-e-Khalq|MEK,People's Mujahedin|
Popular Mobilization Forces|PMF,Hashd al-Shaabi|
Kataib Hezbollah||
Libyan National Army|LNA|
Government of National Accord|GNA|
Government of National Unity|GNU|
Democratic Party|DNC,Democratic National Committee|
Republican Party|GOP,G.O.P.,RNC,Republican National Committee|
Labour Party||
Conservative Party|Tories,Tory Party|
Liberal Democrats|Lib Dems|
Likud|Likud Party|
Kadima||
Yesh Atid||
Shas||
African National Congress Youth League||
United Russia||
Communist Party|Chinese Communist Party,CCP,CPC|
Workers' Party|Workers' Party of Korea|
Bharatiya Janata Party|BJP|
Indian National Congress||
AFL-CIO||
United Auto Workers|UAW,United Automobile Workers|
Teamsters|International Brotherhood of Teamsters|
Service Employees International Union|SEIU|
Writers Guild of America|WGA,Writers Guild|
SAG-AFTRA|Screen Actors Guild|
International Longshoremen's Association|ILA|
Unite|Unite union|
RMT||
Aslef|ASLEF|
Unison||
TUC|Trades Union Congress|
National Union of Mineworkers|NUM|
IG Metall||
Ver.di|Verdi|
CGT||
COSATU|Cosatu|
NUMSA|Numsa|
Solidarity||
American Federation of Teachers|AFT|
National Education Association|NEA|
NFL|National Football League|
NBA|National Basketball Association|
NHL|National Hockey League|
MLB|Major League Baseball|
FIFA|Fifa|
UEFA|Uefa|
IOC|International Olympic Committee|
General Motors|GM|
Ford|Ford Motor,Ford Motor Co.|
Stellantis||
Chrysler||
Boeing||
Airbus||
Google||
Facebook||
Twitter||
Apple||
Microsoft||
Amazon||
Huawei||
ZTE||
TikTok||
ByteDance||
Samsung||
Toyota||
Volkswagen|VW|
BP||
Shell|Royal Dutch Shell|
ExxonMobil|Exxon Mobil,Exxon|
Chevron||
UPS|United Parcel Service|
FedEx||
Walmart|Wal-Mart|
Goldman Sachs||
JPMorgan|JP Morgan,JPMorgan Chase|
WikiLeaks|Wikileaks|
Starlink||
SpaceX||
Tesla||
NRA|National Rifle Association|
ACLU|American Civil Liberties Union|
AIPAC||
NAACP||
Planned Parenthood||
`
