/**
 * Heads of state and government, foreign ministers and negotiators, leaders of movements and of bodies of states
 * since 1945, by the ordinary English name of their party: a general reference used only where a text names such a
 * person without saying whose they are. The text's own words always win. Written out for this file; "="
 * joins spellings, "*" marks those who head no state, government or movement: ministers, envoys, spokespeople.
 */
const LEADERS = `
Afghanistan: Hamid Karzai, Ashraf Ghani, Mohammad Najibullah, Burhanuddin Rabbani, Babrak Karmal, *Abdullah Abdullah, *Amrullah Saleh
Taliban: Mullah Omar, Hibatullah Akhundzada, *Abdul Ghani Baradar, *Amir Khan Muttaqi, *Sher Mohammad Abbas Stanikzai, *Zabihullah Mujahid, *Suhail Shaheen
Albania: Enver Hoxha, Edi Rama, Sali Berisha
Algeria: Abdelaziz Bouteflika, Houari Boumediene, Ahmed Ben Bella, Abdelmadjid Tebboune, *Ramtane Lamamra
Angola: Jose Eduardo dos Santos, Joao Lourenco, Agostinho Neto
UNITA: Jonas Savimbi
Argentina: Juan Peron, Leopoldo Galtieri, Raul Alfonsin, Carlos Menem, Nestor Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei
Armenia: Nikol Pashinyan, Serzh Sargsyan, Robert Kocharyan, Levon Ter-Petrosyan, *Ararat Mirzoyan
Australia: Robert Menzies, Gough Whitlam, Malcolm Fraser, Bob Hawke, Paul Keating, John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, *Penny Wong
Austria: Bruno Kreisky, Kurt Waldheim, Sebastian Kurz, *Alexander Schallenberg, Karl Nehammer
Azerbaijan: Ilham Aliyev, Heydar Aliyev, *Jeyhun Bayramov
Bahrain: Hamad bin Isa Al Khalifa
Bangladesh: Sheikh Hasina, Khaleda Zia, Sheikh Mujibur Rahman, Muhammad Yunus
Belarus: Alexander Lukashenko=Aleksandr Lukashenko=Alyaksandr Lukashenka, *Vladimir Makei
Belgium: Guy Verhofstadt, Charles Michel, Bart De Wever, Alexander De Croo
Bolivia: Evo Morales, Luis Arce, Jeanine Anez
Bosnia and Herzegovina: Alija Izetbegovic, Haris Silajdzic, Bakir Izetbegovic
Republika Srpska: Radovan Karadzic, Ratko Mladic, Milorad Dodik
Brazil: Getulio Vargas, Fernando Henrique Cardoso, Luiz Inacio Lula da Silva=Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro, *Celso Amorim, *Mauro Vieira
Bulgaria: Todor Zhivkov, Boyko Borissov, Rumen Radev
Cambodia: Norodom Sihanouk, Hun Sen, Hun Manet
Khmer Rouge: Pol Pot
Cameroon: Paul Biya
Canada: Lester Pearson, Pierre Trudeau, Brian Mulroney, Jean Chretien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney, *Chrystia Freeland, *Melanie Joly, *Anita Anand
Chad: Idriss Deby, Mahamat Idriss Deby
Chile: Salvador Allende, Augusto Pinochet, Michelle Bachelet, Sebastian Pinera, Gabriel Boric
China: Mao Zedong=Mao Tse-tung, *Zhou Enlai, Deng Xiaoping, Jiang Zemin, Hu Jintao, *Wen Jiabao, Xi Jinping, *Li Keqiang, *Li Qiang, *Wang Yi, *Yang Jiechi, *Qin Gang, *Liu He, *He Lifeng, *Li Zhaoxing, *Qian Qichen, *Zhao Lijian, *Mao Ning, *Hua Chunying, *Wang Wenbin, *Lin Jian, *Geng Shuang
Colombia: Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro, Andres Pastrana, *Humberto de la Calle, *Sergio Jaramillo
FARC: Manuel Marulanda, Timoleon Jimenez, Rodrigo Londono, *Ivan Marquez, Alfonso Cano, Raul Reyes
ELN: Pablo Beltran
Democratic Republic of the Congo: Patrice Lumumba, Mobutu Sese Seko, Laurent Kabila, Joseph Kabila, Felix Tshisekedi
Croatia: Franjo Tudjman, Andrej Plenkovic, Zoran Milanovic
Cuba: Fidel Castro, Raul Castro, Miguel Diaz-Canel, *Bruno Rodriguez
Cyprus: Makarios III, Glafcos Clerides, Tassos Papadopoulos, Demetris Christofias, Nicos Anastasiades, Nikos Christodoulides
Northern Cyprus: Rauf Denktash, Mehmet Ali Talat, Dervis Eroglu, Mustafa Akinci, Ersin Tatar
Czech Republic: Vaclav Havel, Vaclav Klaus, Milos Zeman, Andrej Babis, Petr Fiala, Petr Pavel
Denmark: Anders Fogh Rasmussen, Helle Thorning-Schmidt, Lars Lokke Rasmussen, Mette Frederiksen
Ecuador: Rafael Correa, Lenin Moreno, Guillermo Lasso, Daniel Noboa
Egypt: Gamal Abdel Nasser, Anwar Sadat=Anwar el-Sadat, Hosni Mubarak, Mohamed Morsi=Mohammed Morsi, Abdel Fattah el-Sisi=Abdel Fattah al-Sisi=Abdel-Fattah el-Sissi, *Sameh Shoukry, *Badr Abdelatty, *Amr Moussa, *Omar Suleiman, *Ahmed Aboul Gheit
El Salvador: Nayib Bukele, Alfredo Cristiani, Jose Napoleon Duarte
Eritrea: Isaias Afwerki
Estonia: Kersti Kaljulaid, Alar Karis
Ethiopia: Haile Selassie, Mengistu Haile Mariam, Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed
Tigray People's Liberation Front: Debretsion Gebremichael, Getachew Reda
European Union: Jacques Delors, Romano Prodi, Jose Manuel Barroso, Jean-Claude Juncker, Ursula von der Leyen, Herman Van Rompuy, Donald Tusk, Antonio Costa, *Javier Solana, *Catherine Ashton, *Federica Mogherini, *Josep Borrell, *Kaja Kallas, *Michel Barnier, *Maros Sefcovic, *Cecilia Malmstrom, *Peter Mandelson, *Valdis Dombrovskis, *Margrethe Vestager
Finland: Urho Kekkonen, Martti Ahtisaari, Tarja Halonen, Sauli Niinisto, Sanna Marin, Petteri Orpo, Alexander Stubb
France: Charles de Gaulle, Georges Pompidou, Valery Giscard d'Estaing, Francois Mitterrand=François Mitterrand, Jacques Chirac, Nicolas Sarkozy, Francois Hollande=François Hollande, Emmanuel Macron, *Laurent Fabius, *Jean-Yves Le Drian, *Bernard Kouchner, *Dominique de Villepin, *Hubert Vedrine, *Alain Juppe, *Catherine Colonna, *Stephane Sejourne, *Jean-Noel Barrot
Georgia: Eduard Shevardnadze, Mikheil Saakashvili, Bidzina Ivanishvili, Salome Zourabichvili, Irakli Garibashvili, Irakli Kobakhidze
Germany: Konrad Adenauer, Willy Brandt, Helmut Schmidt, Helmut Kohl, Gerhard Schroeder=Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz, *Hans-Dietrich Genscher, *Joschka Fischer, Frank-Walter Steinmeier, *Sigmar Gabriel, *Heiko Maas, *Annalena Baerbock, *Johann Wadephul, *Boris Pistorius
East Germany: Walter Ulbricht, Erich Honecker, Egon Krenz
Ghana: Kwame Nkrumah, Jerry Rawlings, John Mahama, Nana Akufo-Addo
Greece: Andreas Papandreou, George Papandreou, Kostas Karamanlis, Antonis Samaras, Alexis Tsipras, *Yanis Varoufakis, *Euclid Tsakalotos, Kyriakos Mitsotakis, *Nikos Kotzias
Haiti: Jean-Bertrand Aristide, Jovenel Moise, Ariel Henry
Honduras: Manuel Zelaya, Juan Orlando Hernandez, Xiomara Castro
Hungary: Imre Nagy, Janos Kadar, Viktor Orban=Viktor Orbán, *Peter Szijjarto=*Péter Szijjártó, Peter Magyar
Iceland: Olafur Johannesson, Geir Hallgrimsson, *Einar Agustsson, *Jon Baldvin Hannibalsson, Steingrimur Hermannsson, Vigdis Finnbogadottir, David Oddsson, Katrin Jakobsdottir
India: Jawaharlal Nehru, Lal Bahadur Shastri, Indira Gandhi, Rajiv Gandhi, Atal Bihari Vajpayee, Manmohan Singh, Narendra Modi, *Subrahmanyam Jaishankar=*S. Jaishankar, *Sushma Swaraj, *Ajit Doval, *Rajnath Singh, *Pranab Mukherjee
Indonesia: Sukarno, Suharto, B. J. Habibie, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto, *Retno Marsudi
Iran: Mohammad Mossadegh, Mohammad Reza Pahlavi, Ruhollah Khomeini, Ali Khamenei, Mojtaba Khamenei, Akbar Hashemi Rafsanjani, Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian, *Mohammad *Javad Zarif=*Javad Zarif, *Abbas Araghchi=*Abbas Araqchi, *Hossein Amirabdollahian=*Hossein Amir-Abdollahian, *Ali Akbar Velayati, *Ali Larijani, *Saeed Jalili, *Ali Akbar Salehi, *Ali Bagheri Kani, *Esmail Baghaei, *Qassem Soleimani, *Mohammad Bagher Ghalibaf
Iraq: Saddam Hussein, *Tariq Aziz, Nouri al-Maliki, Haider al-Abadi, Adil Abdul-Mahdi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Jalal Talabani, Barham Salih
Iraqi Kurdistan: Masoud Barzani=Massoud Barzani, Nechirvan Barzani, Masrour Barzani
Ireland: Eamon de Valera, Garret FitzGerald, Charles Haughey, Albert Reynolds, John Bruton, Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheal Martin, Simon Harris, *Simon Coveney
Sinn Fein: Gerry Adams, *Martin McGuinness, Mary Lou McDonald, Michelle O'Neill
Northern Ireland: David Trimble, John Hume, Ian Paisley, Arlene Foster
Israel: David Ben-Gurion, Golda Meir, Yitzhak Rabin, Menachem Begin, Yitzhak Shamir, Shimon Peres, Benjamin Netanyahu, Ehud Barak, Ariel Sharon, Ehud Olmert, Naftali Bennett, Yair Lapid, *Tzipi Livni, *Avigdor Lieberman, *Benny Gantz, *Yoav Gallant, *Israel Katz, *Gideon Saar=*Gideon Sa'ar, *Ron Dermer, *Moshe Dayan, *Abba Eban, *Isaac Herzog, *Bezalel Smotrich, *Itamar Ben-Gvir, *David Barnea, *Ronen Bar
Italy: Giulio Andreotti, Aldo Moro, Silvio Berlusconi, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni, *Antonio Tajani, *Matteo Salvini, Mario Monti
Ivory Coast: Laurent Gbagbo, Alassane Ouattara, Felix Houphouet-Boigny
Japan: Shigeru Yoshida, Eisaku Sato, Kakuei Tanaka, Yasuhiro Nakasone, Junichiro Koizumi, Shinzo Abe, Yasuo Fukuda, Taro Aso, Naoto Kan, Yoshihiko Noda, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi, *Taro Kono
Jordan: Abdullah II, *Ayman Safadi, Hussein bin Talal
Kazakhstan: Nursultan Nazarbayev, Kassym-Jomart Tokayev
Kenya: Jomo Kenyatta, Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto, *Raila Odinga
Kosovo: Ibrahim Rugova, Hashim Thaci, Albin Kurti, Ramush Haradinaj, Vjosa Osmani
Lebanon: Rafik Hariri, Saad Hariri, Michel Aoun, *Nabih Berri, Najib Mikati, Joseph Aoun, Nawaf Salam, Fuad Siniora
Hezbollah: Hassan Nasrallah, Naim Qassem
Libya: Muammar Gaddafi=Muammar Qaddafi=Moammar Gadhafi=Moammar Gaddafi, Fayez al-Sarraj=Fayez Serraj, Abdul Hamid Dbeibah, *Saif al-Islam Gaddafi
Libyan National Army: Khalifa Haftar=Khalifa Hifter
Lithuania: Vytautas Landsbergis, Dalia Grybauskaite, Gitanas Nauseda, *Gabrielius Landsbergis
Malaysia: Tunku Abdul Rahman, Mahathir Mohamad, Najib Razak, Anwar Ibrahim
Mali: Amadou Toumani Toure, Ibrahim Boubacar Keita, Assimi Goita
Mexico: Carlos Salinas de Gortari=Carlos Salinas, Ernesto Zedillo, Vicente Fox, Felipe Calderon, Enrique Pena Nieto=Enrique Peña Nieto, Andres Manuel Lopez Obrador=Andrés Manuel López Obrador, Claudia Sheinbaum, *Marcelo Ebrard, *Luis Videgaray, *Ildefonso Guajardo
Moldova: Maia Sandu, Igor Dodon, Vladimir Voronin
Mongolia: Ukhnaa Khurelsukh
Montenegro: Milo Djukanovic
Morocco: Hassan II, Mohammed VI, *Nasser Bourita
Mozambique: Samora Machel, Joaquim Chissano, Filipe Nyusi
RENAMO: Afonso Dhlakama
Myanmar: Ne Win, Than Shwe, Thein Sein, Aung San Suu Kyi, Min Aung Hlaing
NATO: Manfred Woerner, Jaap de Hoop Scheffer, Jens Stoltenberg, Mark Rutte
Nepal: Prachanda, K. P. Sharma Oli, Girija Prasad Koirala, Sher Bahadur Deuba
Netherlands: Ruud Lubbers, Wim Kok, Jan Peter Balkenende, Dick Schoof, Frans Timmermans
New Zealand: Norman Kirk, Robert Muldoon, David Lange, Helen Clark, John Key, Jacinda Ardern, Chris Hipkins, Christopher Luxon, *Winston Peters
Nicaragua: Anastasio Somoza, Daniel Ortega, Violeta Chamorro
Nigeria: Yakubu Gowon, Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Sani Abacha
North Korea: Kim Il-sung=Kim Il Sung, Kim Jong-il=Kim Jong Il, Kim Jong-un=Kim Jong Un, *Kim Yo-jong=*Kim Yo Jong, *Kim Yong-chol=*Kim Yong Chol, *Choe Son-hui=*Choe Son Hui, *Ri Yong-ho=*Ri Yong Ho, *Kim Kye-gwan=*Kim Kye Gwan, *Kim Yong-nam=*Kim Yong Nam, *Ri Su-yong
North Macedonia: Kiro Gligorov, Nikola Gruevski, Zoran Zaev, *Nikola Dimitrov
North Vietnam: Ho Chi Minh, *Le Duc Tho, Pham Van Dong
Norway: Gro Harlem Brundtland, Kjell Magne Bondevik, Erna Solberg, Jonas Gahr Store=Jonas Gahr Støre, *Borge Brende, *Espen Barth Eide
Oman: Qaboos bin Said, Haitham bin Tariq, *Badr al-Busaidi=*Badr Albusaidi, *Yusuf bin Alawi
Pakistan: Muhammad Ali Jinnah, Ayub Khan, Zulfikar Ali Bhutto, Zia-ul-Haq, Benazir Bhutto, Nawaz Sharif, Pervez Musharraf, Asif Ali Zardari, Yousaf Raza Gilani, Imran Khan, Shehbaz Sharif=Shahbaz Sharif, *Shah Mahmood Qureshi, *Bilawal Bhutto Zardari, *Ishaq Dar, *Asim Munir, *Hina Rabbani Khar
Palestinian Authority: Yasser Arafat=Yasir Arafat, Mahmoud Abbas, *Saeb Erekat, Salam Fayyad, Mohammad Shtayyeh, Ahmed Qurei, *Riyad al-Maliki
Hamas: Ismail Haniyeh=Ismail Haniya, Yahya Sinwar, Khaled Meshaal=Khaled Mashal=Khaled Meshal, Khalil al-Hayya, *Mahmoud al-Zahar, Ahmed Yassin, *Moussa Abu Marzouk, *Osama Hamdan, *Sami Abu Zuhri, *Basem Naim, *Mohammed Deif
Panama: Omar Torrijos, Manuel Noriega, Ricardo Martinelli, Jose Raul Mulino
Peru: Alberto Fujimori, Alejandro Toledo, Ollanta Humala, Pedro Castillo, Dina Boluarte
Philippines: Ferdinand Marcos, Corazon Aquino, Fidel Ramos, Joseph Estrada, Gloria Macapagal Arroyo, Benigno Aquino, Rodrigo Duterte, Ferdinand Marcos Jr., Bongbong Marcos
Poland: Wojciech Jaruzelski, Lech Walesa=Lech Wałęsa, Aleksander Kwasniewski, Lech Kaczynski, Jaroslaw Kaczynski, Andrzej Duda, *Radoslaw Sikorski=*Radek Sikorski, Mateusz Morawiecki, Karol Nawrocki
Portugal: Antonio Salazar, Mario Soares, Luis Montenegro
Qatar: Tamim bin Hamad Al Thani, *Hamad bin Jassim, *Mohammed bin Abdulrahman Al Thani=*Mohammed bin Abdulrahman, *Majed al-Ansari
Romania: Nicolae Ceausescu, Ion Iliescu, Traian Basescu, Klaus Iohannis, Nicusor Dan
Russia: Boris Yeltsin, Vladimir Putin, Dmitry Medvedev=Dmitri Medvedev, *Mikhail Mishustin, *Sergei Lavrov=*Sergey Lavrov, *Yevgeny Primakov, *Igor Ivanov, *Viktor Chernomyrdin, *Dmitry Peskov=*Dmitri Peskov, *Yuri Ushakov=*Yury Ushakov, *Maria Zakharova, *Sergei Shoigu=*Sergey Shoigu, *Andrei Belousov, *Sergei Ryabkov=*Sergey Ryabkov, *Vladimir Medinsky, *Kirill Dmitriev, *Nikolai Patrushev, *Vitaly Churkin, *Vasily Nebenzya, *Sergei Naryshkin, *Valery Gerasimov
Rwanda: Paul Kagame
Saudi Arabia: Faisal bin Abdulaziz, Abdullah bin Abdulaziz, Mohammed bin Salman=Mohammad bin Salman=MBS, Salman bin Abdulaziz, *Faisal bin Farhan, *Adel al-Jubeir, *Saud al-Faisal, *Khalid bin Salman
Senegal: Leopold Senghor, Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye
Serbia: Slobodan Milosevic=Slobodan Milošević, Zoran Djindjic, Vojislav Kostunica, Boris Tadic, Tomislav Nikolic, Aleksandar Vucic=Aleksandar Vučić, *Ivica Dacic, Ana Brnabic
Singapore: Lee Kuan Yew, Goh Chok Tong, Lee Hsien Loong, Lawrence Wong, *Vivian Balakrishnan
Slovakia: Robert Fico, Zuzana Caputova, Peter Pellegrini
Slovenia: Milan Kucan, Janez Jansa, Borut Pahor, Robert Golob
Somalia: Siad Barre, Hassan Sheikh Mohamud, Mohamed Abdullahi Mohamed
South Africa: Hendrik Verwoerd, P. W. Botha, F. W. de Klerk, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, *Pik Botha, *Naledi Pandor, Nelson Mandela
South Korea: Syngman Rhee, Park Chung-hee, Chun Doo-hwan, Roh Tae-woo, Kim Young-sam, Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in=Moon Jae In, Yoon Suk-yeol=Yoon Suk Yeol, Lee Jae-myung=Lee Jae Myung, *Chung Eui-yong, *Suh Hoon, *Kang Kyung-wha, *Chung Dong-young
South Sudan: Salva Kiir, *Riek Machar, John Garang
South Vietnam: Ngo Dinh Diem, Nguyen Van Thieu
Soviet Union: Joseph Stalin, Nikita Khrushchev, Leonid Brezhnev, Yuri Andropov, Konstantin Chernenko, Mikhail Gorbachev, *Vyacheslav Molotov, *Andrei Gromyko, Alexei Kosygin, *Anatoly Dobrynin
Spain: Francisco Franco, Adolfo Suarez, Felipe Gonzalez, Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez=Pedro Sánchez, *Jose Manuel Albares
Catalonia: Carles Puigdemont, Artur Mas, Quim Torra, Pere Aragones, Salvador Illa
Scotland: Alex Salmond, Nicola Sturgeon, Humza Yousaf, John Swinney
Sri Lanka: Mahinda Rajapaksa, Gotabaya Rajapaksa, Ranil Wickremesinghe, Chandrika Kumaratunga, Maithripala Sirisena, Anura Kumara Dissanayake
Tamil Tigers: Velupillai Prabhakaran, *Anton Balasingham
Sudan: Omar al-Bashir, *Hassan al-Turabi, Abdalla Hamdok, Abdel Fattah al-Burhan=Abdel Fattah Burhan
Rapid Support Forces: Mohamed Hamdan Dagalo=Hemedti
Sweden: Olof Palme, Carl Bildt, Goran Persson, Fredrik Reinfeldt, Stefan Lofven, Magdalena Andersson, Ulf Kristersson, *Margot Wallstrom
Switzerland: *Didier Burkhalter, *Ignazio Cassis, *Micheline Calmy-Rey, Karin Keller-Sutter
Syria: Hafez al-Assad=Hafez Assad, Bashar al-Assad=Bashar Assad, *Walid al-Moallem, *Farouk al-Sharaa, Ahmed al-Sharaa, *Asaad al-Shaibani, *Bashar Jaafari
Taiwan: Chiang Kai-shek, Lee Teng-hui, Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te
Tanzania: Julius Nyerere, Jakaya Kikwete, John Magufuli, Samia Suluhu Hassan
Thailand: Thaksin Shinawatra, Yingluck Shinawatra, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul
Tunisia: Habib Bourguiba, Zine El Abidine Ben Ali, Beji Caid Essebsi, Kais Saied
Turkey: Bulent Ecevit, Turgut Ozal, Suleyman Demirel, Tansu Ciller, Recep Tayyip Erdogan=Recep Tayyip Erdoğan=Tayyip Erdogan, Abdullah Gul, Ahmet Davutoglu, *Mevlut Cavusoglu, *Hakan Fidan, *Ibrahim Kalin, *Hulusi Akar, Binali Yildirim
Uganda: Idi Amin, Yoweri Museveni, Milton Obote
Ukraine: Leonid Kravchuk, Leonid Kuchma, Viktor Yushchenko, Viktor Yanukovych=Viktor Yanukovich, Yulia Tymoshenko, Petro Poroshenko, Arseniy Yatsenyuk, Volodymyr Zelensky=Volodymyr Zelenskyy=Volodymyr Zelenskiy=Vladimir Zelensky, *Denys Shmyhal, *Dmytro Kuleba, *Andrii Sybiha=*Andriy Sybiha, *Andriy Yermak=*Andrii Yermak, *Mykhailo Podolyak, *Rustem Umerov, *Pavlo Klimkin, *Oleksii Reznikov, *Kyrylo Budanov, *Yulia Svyrydenko, *Serhiy Kyslytsya, *Oleksandr Syrskyi, *Valerii Zaluzhnyi
United Arab Emirates: Mohammed bin Zayed=Mohamed bin Zayed, *Abdullah bin Zayed, *Anwar Gargash, Khalifa bin Zayed
United Kingdom: Winston Churchill, Clement Attlee, Anthony Eden, Harold Macmillan, Harold Wilson, Edward Heath, James Callaghan, Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, *David Lammy, *Yvette Cooper, *Jeremy Hunt, *Dominic Raab, *James Cleverly, *William Hague, *Philip Hammond, *Jack Straw, *Robin Cook, *Anthony Crosland, *Geoffrey Howe, *Francis Pym, *Peter Carrington, *David Davis, *Olly Robbins
United Nations: Trygve Lie, Dag Hammarskjold=Dag Hammarskjöld, U Thant, Javier Perez de Cuellar, Boutros Boutros-Ghali, Kofi Annan, Ban Ki-moon, Antonio Guterres=António Guterres, *Lakhdar Brahimi, *Staffan de Mistura, *Martin Griffiths, *Geir Pedersen, *Hans Grundberg, *Stephane Dujarric, *Terje Roed-Larsen, *Cyrus Vance, *Jan Egeland, *Filippo Grandi, *Farhan Haq, *Rosemary DiCarlo
International Atomic Energy Agency: Hans Blix, Mohamed ElBaradei, Yukiya Amano, Rafael Grossi=Rafael Mariano Grossi
International Monetary Fund: Christine Lagarde, Kristalina Georgieva, Dominique Strauss-Kahn
United States: Harry Truman=Harry S. Truman, Dwight Eisenhower=Dwight D. Eisenhower, *John Foster Dulles, John Kennedy=John F. Kennedy, Lyndon Johnson=Lyndon B. Johnson, *Dean Rusk, *Robert McNamara, Richard Nixon, *Henry Kissinger, Gerald Ford, Jimmy Carter, *Zbigniew Brzezinski, Ronald Reagan, *Alexander Haig, *George Shultz, *James Baker, George Bush=George H.W. Bush, Bill Clinton, *Warren Christopher, *Madeleine Albright, *Richard Holbrooke, *Dennis Ross, George W. Bush, *Colin Powell, *Condoleezza Rice, *Donald Rumsfeld, *Dick Cheney, Barack Obama, Joe Biden=Joseph Biden, *Hillary Clinton=*Hillary Rodham Clinton, *John Kerry, *Leon Panetta, *Robert Gates, *Chuck Hagel, *Ashton Carter, *Susan Rice, *Samantha Power, Donald Trump=Donald J. Trump, *Mike Pence, *Rex Tillerson, *Mike Pompeo, *Jim Mattis=*James Mattis, *John Bolton, *Nikki Haley, *H. R. McMaster, *Steven Mnuchin=*Steve Mnuchin, *Robert Lighthizer, *Wilbur Ross, *Jared Kushner, *Jason Greenblatt, *Sarah Huckabee Sanders=*Sarah Sanders, *Sean Spicer, *Heather Nauert, *Stephen Biegun, *Brian Hook, *Zalmay Khalilzad, *Kamala Harris, *Antony Blinken=*Anthony Blinken, *Jake Sullivan, *Lloyd Austin, *Janet Yellen, *Katherine Tai, *Gina Raimondo, *Wendy Sherman, *Robert Malley=*Rob Malley, *Jen Psaki, *Karine Jean-Pierre, *Ned Price, *John Kirby, *William Burns, *Brett McGurk, *Amos Hochstein, *J.D. Vance=*JD Vance, *Marco Rubio, *Pete Hegseth, *Steve Witkoff, *Keith Kellogg, *Scott Bessent, *Howard Lutnick, *Jamieson Greer, *Karoline Leavitt, *Mike Waltz, *Tammy Bruce, *Caroline Kennedy, *George Mitchell
Holy See: John Paul II, Benedict XVI, Pope Francis, *Pietro Parolin, Leo XIV
Uzbekistan: Islam Karimov, Shavkat Mirziyoyev
Venezuela: Hugo Chavez=Hugo Chávez, Nicolas Maduro=Nicolás Maduro, *Delcy Rodriguez=*Delcy Rodríguez, *Jorge Arreaza, *Jorge Rodriguez
Vietnam: *Vo Nguyen Giap, Nguyen Phu Trong, To Lam, Pham Minh Chinh, Vo Van Kiet, Nguyen Xuan Phuc
Yemen: Ali Abdullah Saleh, Abdrabbuh Mansour Hadi=Abed Rabbo Mansour Hadi, Rashad al-Alimi
Houthis: Abdul-Malik al-Houthi=Abdulmalik al-Houthi, *Mohammed Abdulsalam=*Mohammed Abdul-Salam, *Yahya Saree, *Mohammed Ali al-Houthi
Yugoslavia: Josip Broz Tito
Zambia: Kenneth Kaunda, Hakainde Hichilema
Zimbabwe: Robert Mugabe, Morgan Tsvangirai, Emmerson Mnangagwa
Rhodesia: Abel Muzorewa
Islamic State: Abu Bakr al-Baghdadi
al-Qaeda: Osama bin Laden, Ayman al-Zawahiri=Ayman al-Zawahri
African Union: Moussa Faki, Nkosazana Dlamini-Zuma
Kosovo Liberation Army: Adem Demaci
PKK: Abdullah Ocalan=Abdullah Öcalan, *Murat Karayilan
Wagner: Yevgeny Prigozhin
Chechnya: Aslan Maskhadov, Shamil Basayev, Ramzan Kadyrov, Dzhokhar Dudayev
United Auto Workers: Shawn Fain
Teamsters: Jimmy Hoffa, Sean O'Brien
AFL-CIO: Richard Trumka, Liz Shuler
National Union of Mineworkers: Arthur Scargill
RMT: Mick Lynch, Bob Crow
`

const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}'’.]/gu, '').replace(/-/g, ' ').replace(/\s+/g, ' ').toLowerCase().trim()

const byName = new Map<string, string>()
const heads = new Set<string>()
/** By last word; null where bearers are of several parties. */
const bySurname = new Map<string, string | null>()
for (const line of LEADERS.trim().split('\n')) {
  const party = line.slice(0, line.indexOf(':')).trim()
  for (const name of line.slice(line.indexOf(':') + 1).split(/[,=]/)) {
    const key = fold(name.replace('*', ''))
    byName.set(key, party)
    if (!name.includes('*')) heads.add(key)
    const surname = key.replace(/ (?:jr|ii|iii|xvi|xiv)$/, '').split(' ').at(-1) ?? key
    bySurname.set(surname, (bySurname.get(surname) ?? party) === party ? party : null)
  }
}

/** The party of a listed leader by full name; null: not listed. */
export const partyOfLeader = (name: string): string | null => byName.get(fold(name)) ?? null
/** The party that all listed leaders of one last name share; null: none or several. */
export const partyOfLeaderSurname = (surname: string): string | null => bySurname.get(fold(surname)) ?? null
/** True for a listed head of state, government or movement. */
export const isListedHead = (name: string): boolean => heads.has(fold(name))
