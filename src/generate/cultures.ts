/** How people of a culture are named, and places too. Lists begin with what is most frequent. */
export interface Culture {
  /** Where it is at home, with the share of the world's institutions in percent. */
  countries: Record<string, number>;
  given: readonly string[];
  surnames: readonly string[];
  /** Beginnings and ends of places, and of the many surnames that are rare. */
  places: readonly [readonly string[], readonly string[]];
  /** Second given names, a second surname, or given names of two syllables joined by a hyphen. */
  habit?: 'second name' | 'two surnames' | 'hyphen';
}

/** Words apart at blanks; an underscore is a blank within one. */
const list = (text: string): string[] => text.split(/\s+/).map((word) => word.replaceAll('_', ' '));

function culture(
  countries: Record<string, number>,
  given: string,
  surnames: string,
  places: [string, string],
  habit?: Culture['habit'],
): Culture {
  return {
    countries,
    given: list(given),
    surnames: list(surnames),
    places: [list(places[0]), list(places[1])],
    ...(habit && { habit }),
  };
}

export const CULTURES: readonly Culture[] = [
  culture(
    { US: 22, GB: 7, CA: 4, AU: 3, IE: 0.6, NZ: 0.5 },
    `John David Michael James Robert Mary William Sarah Jennifer Thomas Elizabeth Richard Daniel Laura Emily
    Andrew Matthew Susan Karen Anna Peter Rachel Paul Mark Stephen Steven Catherine Katherine Christopher Jessica
    Benjamin Samuel Alexander Hannah Grace Oliver Charlotte Amelia Henry George Evan Ruth Joseph Victoria Alice`,
    `Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Jackson Thompson
    White Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Campbell
    Mitchell Roberts Turner Phillips Evans Parker Edwards Collins Stewart O'Brien McDonald O'Connor MacLeod
    Fitzgerald Smith-Jones Taylor-Brown`,
    [
      'Ash Brook Kirk Stan Wood Thorn Hart Marl West East North Whit Black Bright Hather Wim Lang Stone',
      'ton field ley ford bury worth well wick ham dale borough stead mere combe',
    ],
    'second name',
  ),
  culture(
    { DE: 7, AT: 1, CH: 1.6 },
    `Thomas Michael Andreas Stefan Anna Christian Julia Martin Peter Jürgen Klaus Katharina Sabine Jörg Björn
    Matthias Hans Wolfgang Günther Ulrike Christine Maximilian Lukas Leonie Käthe Tobias Jan-Philipp Hans-Peter
    Anne-Katrin Johannes Friederike Sören`,
    `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
    Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier
    Lehmann Köhler Maier Jäger von_Hohenfels von_der_Heide Groß Weiß Müller-Lüdenscheidt`,
    [
      'Linden Rosen Stein Berg Wald Hohen Eichen Gold Grün Kalten Ober Unter Schön Wolf Lauter Birken',
      'bach mann berg feld hausen stein thal rode brunn heim dorf hofer',
    ],
  ),
  culture(
    { FR: 5, BE: 0.6 },
    `Jean Pierre Marie Nicolas Philippe Sophie François Julien Claire Antoine Hélène Céline Éric Benoît
    Jean-Pierre Jean-François Marie-Claude Anne-Laure Frédéric Stéphane Amélie Mathieu Loïc Aurélie Étienne
    Guillaume Camille Noémie`,
    `Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia
    David Bertrand Roux Vincent Fournier Girard André Lefèvre Mercier Dupont Lambert Bonnet François Faure
    de_La_Tour d'Alembert Le_Goff du_Plessis Béranger Guérin Gauthier`,
    [
      'Mont Beau Clair Font Roche Belle Ville Saint- Haute Val Cham Bois',
      'rive mont fort val ville champ bourg court marc neuve',
    ],
  ),
  culture(
    { ES: 3.5, MX: 1.4, AR: 0.9, CO: 0.8, CL: 0.7 },
    `José María Juan Antonio Carlos Manuel Francisco Javier Ana Luis Miguel Carmen Laura Pablo Jesús Isabel
    Andrés Sofía Lucía Álvaro Íñigo Raúl Óscar Mónica Verónica José_Luis María_José Alejandro Diego Ramón`,
    `García Rodríguez Martínez López Hernández González Pérez Sánchez Fernández Ramírez Torres Gómez Díaz Vázquez
    Álvarez Romero Ruiz Jiménez Moreno Muñoz Gutiérrez Ortiz Castillo Núñez Domínguez Suárez de_la_Fuente
    del_Río de_la_Cruz Ibáñez Peña Zúñiga`,
    [
      'Villa Casa Monte Valde Fuente Torre Santa_ San_ Alba Campo Roble Peña',
      'real verde nueva blanca clara flores seca mayor rubio lobos',
    ],
    'two surnames',
  ),
  culture(
    { BR: 3.5, PT: 1.1 },
    `José João Maria Ana Carlos Paulo Luiz Pedro Fernanda Juliana Rafael Marcelo Beatriz Inês Antônio Luís Rui
    Tiago Cláudia Patrícia Débora Vinícius Márcio Conceição`,
    `Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho
    Almeida da_Silva dos_Santos de_Souza de_Oliveira Lopes Soares Fernandes Vieira Barbosa Rocha Dias Araújo
    Magalhães Guimarães Simões`,
    [
      'Porto_ Campo_ Belo_ Rio_ Santa_ São_ Monte_ Vila_ Serra_ Boa_',
      'Alegre Verde Claro Novo Formoso Grande Flores Bonito Aurora Azul',
    ],
    'two surnames',
  ),
  culture(
    { IT: 4 },
    `Marco Giuseppe Giovanni Andrea Francesco Maria Paolo Anna Roberto Stefano Luca Alessandro Chiara Giulia Elena
    Federica Matteo Davide Niccolò Nicolò Valeria Silvia Pietro Lorenzo`,
    `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Costa
    Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani D'Angelo De_Santis Di_Stefano
    Della_Valle Dall'Oglio Lo_Presti`,
    [
      'Monte Castel Bel Val Ponte Rocca Campo Fonte Sasso Torre',
      'vecchio marino grande fiore verde monte forte alto rosso chiaro',
    ],
  ),
  culture(
    { NL: 2.5, BE: 0.8, ZA: 0.5 },
    `Jan Peter Johannes Maria Anna Pieter Hendrik Sanne Lotte Daan Bram Willem Marieke Joris Femke Maarten Geert
    Annemarie Thijs Wouter Koen Saskia Jeroen René`,
    `de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos
    Vos Peters Hendriks van_Leeuwen Dekker Brouwer van_der_Berg de_Wit Dijkstra Smits van_der_Meer van_der_Linden
    Kok Jacobs van_'t_Hoff ten_Brink van_den_Heuvel Vermeulen`,
    [
      'Zonne Water Meer Veen Molen Oude Nieuw Hoog Ooster Wester Zand Rijn',
      'dijk burg veld berg hoven waard dam kerk horst drecht',
    ],
  ),
  culture(
    { SE: 1.6, DK: 1.2, NO: 1 },
    `Anders Lars Erik Anna Karl Johan Maria Per Mats Karin Åsa Björn Søren Jørgen Mette Ingrid Kåre Håkon Øyvind
    Kirsten Linnéa Göran Märta Sigurd Astrid Emil Freja`,
    `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Hansen Johansen Olsen Larsen Andersen Nielsen
    Jensen Pedersen Christensen Sørensen Jørgensen Møller Lindström Lindqvist Bergström Sjöberg Åkesson Öberg
    Nordström Hägglund Ødegård Bjørnstad`,
    [
      'Lind Berg Sjö Ek Alm Nord Söder Väster Ström Björk Hag Skog Ås Gran',
      'ström berg qvist dal lund holm gren vik by mark stad näs',
    ],
  ),
  culture(
    { FI: 1.1, EE: 0.2 },
    `Juha Timo Matti Kari Anna Mikko Jari Antti Päivi Jukka Pekka Liisa Hanna Väinö Ville Sanna Jyrki Jänis Olli
    Aino Eero Kaisa Tuomas Mäire Olli-Pekka Juha-Matti`,
    `Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen
    Saarinen Salminen Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Järviniemi Väisänen Hyvönen Jääskeläinen`,
    [
      'Järvi Koski Mäki Niitty Kivi Lahti Saari Rauta Halla Tuuli Met Pelto',
      'niemi lä nen ranta salo harju kangas pää vaara',
    ],
  ),
  culture(
    { PL: 2, CZ: 1.1, SK: 0.3 },
    `Piotr Krzysztof Andrzej Anna Tomasz Katarzyna Jan Małgorzata Paweł Michał Agnieszka Jiří Petr Jana Łukasz
    Stanisław Zbigniew Tomáš Lenka Zdeněk Jarosław Ondřej Elżbieta`,
    `Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski
    Kozłowski Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Jankowski Mazur Łukaszewicz Šimek`,
    [
      'Zawad Lip Brzez Kamień Dąbr Zielon Wilcz Lesz Kras Jawor Borow Orl',
      'owski iński owicz anka ówka ice owo any ek',
    ],
  ),
  culture(
    { RU: 2, UA: 0.6, BG: 0.3 },
    `Alexander Sergey Dmitry Andrey Elena Olga Vladimir Alexey Natalia Mikhail Yuri Nikolay Tatiana Ivan Evgeny
    Yulia Svetlana Igor Viktor Fyodor Anastasia Ksenia Ilya`,
    `Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alexeev
    Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Zhukov Shcherbakov Tchaikovsky Kovalenko
    Shevchenko Dimitrov Georgiev Zaitsev`,
    [
      'Beloz Krasn Zelen Novg Verkh Stary_O Zhel Chern Dubr Kamen Yuzhn Sever',
      'ersk ovka insk odsk yansk etsk ovsk ogorsk ino',
    ],
  ),
  culture(
    { CN: 18, TW: 1.2, SG: 0.7, HK: 0.6 },
    `Wei Jing Yan Li Lei Min Jun Hui Hong Yu Xin Ying Fang Ping Yang Bo Jie Tao Chao Hao Bin Xiao Yi Lin Ting
    Xiaoming Jianguo Xiaoyan Yuxin Zihan Haoran Jiahao Weiwei Yifan Xinyi Zhiqiang Guoqiang Lihua Xiuying
    Mengyao Ruixue Chenxi Pengfei Dongmei Qingsong Shuang Lü`,
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang
    Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Ding Ren Shen Ouyang`,
    [
      'Dong Nan Bei Xi Qing Jin Hai Yun Tai An Chang Shan Jiang Lian Hua',
      'hai jing zhou shan yang an ning chang yuan xi men hu',
    ],
  ),
  culture(
    { JP: 5 },
    `Takashi Hiroshi Kenji Akira Yuki Satoshi Makoto Kazuo Yoko Keiko Naoki Daisuke Haruka Yūta Kōji Shin'ichi
    Ryō Tarō Ayumi Masahiro Jun'ichi Mayumi Sakura Shōhei`,
    `Satō Suzuki Takahashi Tanaka Watanabe Itō Yamamoto Nakamura Kobayashi Katō Yoshida Yamada Sasaki Yamaguchi
    Matsumoto Inoue Kimura Hayashi Shimizu Saitō Mori Ikeda Hashimoto Abe Ogawa Okada Ōno Endō`,
    [
      'Yama Kawa Naka Mura Taka Ishi Kita Nishi Higashi Matsu Oka Hira Fuji Shima',
      'moto da kawa saki hara no guchi shita mura ta zawa hashi',
    ],
  ),
  culture(
    { KR: 3 },
    `Min-Jun Ji-Hoon Seo-Yeon Ji-Won Sung-Min Hyun-Woo Young-Ho Jin-Ho Soo-Jin Eun-Ji Dong-Hyun Jae-Hyun Kyung-Soo
    Hye-Jin Sang-Hoon Mi-Kyung Yoon-Ah Tae-Hyung`,
    `Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Moon Bae Baek
    Nam Noh Ha`,
    ['Han Dae Gwang Su Yong Chun Jin Pyeong Gang Seong', 'jeon won in cheon ju san reung gok'],
  ),
  culture(
    { IN: 5, BD: 0.4, LK: 0.2 },
    `Rahul Amit Sanjay Priya Anil Rajesh Sunil Vijay Suresh Deepak Anita Ravi Manoj Pooja Arun Neha Kavita Ramesh
    Srinivas Lakshmi Venkatesh Aditya Ananya Ishaan Subramaniam`,
    `Kumar Singh Sharma Patel Gupta Das Reddy Rao Shah Verma Mishra Jain Joshi Nair Iyer Mukherjee Banerjee
    Chatterjee Ghosh Chakraborty Agarwal Mehta Bose Pillai Rahman Hossain Krishnamurthy Ramanathan
    Venkataraman Balasubramanian`,
    [
      'Raj Ram Chandra Indra Shiv Lakshmi Surya Jai Vijaya Krishna',
      'pur nagar abad garh kot patnam gaon ur giri',
    ],
    'second name',
  ),
  culture(
    { TR: 2, EG: 1, SA: 0.9, IR: 2, MA: 0.3, IL: 1.1 },
    `Mohammad Ahmed Ali Mehmet Fatma Mustafa Ayşe Hasan Hüseyin Omar Reza Maryam Zahra Ibrahim Yusuf Khaled Noor
    Amir Leila Yael Şule Gökhan Çağla Abd_al-Rahman Noa`,
    `Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Mohammadi Hosseini Ahmadi Rezaei Hassan Ali Ibrahim Mohamed
    El-Sayed al-Rashid Al-Ghamdi Ben_David Cohen Levi Aydın Arslan Doğan Abdel-Rahman Moradi bin_Saleh`,
    ['Kara Ak Demir Yeşil Nur Shahr Dar Qasr Beit_ Tel_', 'abad şehir köy dağ su tepe kale an'],
  ),
  culture(
    { NG: 0.7, KE: 0.4, GH: 0.3, ET: 0.4, ZA: 0.6 },
    `Chinedu Ngozi Emeka Adebayo Amina Kwame Wanjiru Samuel Grace Oluwaseun Chukwuemeka Tunde Akinyi Abebe Thandiwe
    Esther Yaw Folasade Blessing Sipho`,
    `Okafor Adeyemi Okonkwo Mwangi Mensah Ochieng Abebe Tesfaye Nkosi Dlamini Eze Balogun Owusu Boateng Kamau
    Otieno Oluwole Adébáyọ̀ Ndlovu Osei-Bonsu Haile`,
    ['Aba Iba Oke Ile- Kisu Naku Thika Mbe Umu Kuma', 'dan kuta si ru ya ahia ni po mu ra'],
  ),
  culture(
    { VN: 0.6, MY: 0.9, ID: 0.9, TH: 0.8 },
    `Minh Anh Hùng Thảo Dũng Linh Tuấn Hương Nur Siti Budi Dewi Agus Somchai Ngọc Phương Đức Quang Aisyah Putri
    Van_Anh`,
    `Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Wijaya Santoso bin_Abdullah Ismail Tan Lim
    Srisuk Wongsakul Nguyen Tran Pham`,
    ['Tân Long Bình Phú Hòa Kota_ Suka Chiang Nakhon_ Sura', 'an xuyên bharu baya mai ratcha thành dương'],
    'second name',
  ),
  culture(
    { HU: 0.6, RO: 0.8, GR: 0.9, RS: 0.4, HR: 0.3 },
    `László István Zsuzsanna Gábor Katalin Andrei Ioana Mihai Ștefan Giorgos Maria Dimitrios Eleni Ivana Željko
    Dragan Ágnes Zoltán Ionuț Nikolaos Konstantinos`,
    `Nagy Kovács Tóth Szabó Horváth Varga Kiss Popescu Ionescu Popa Munteanu Papadopoulos Georgiou Nikolaidis
    Jovanović Petrović Nikolić Kovačević Horvat Erdős Szőke Țepeș Papanikolaou`,
    ['Szent Kis Nagy Bala Vár Cluj Alba_ Nova_ Petro Stari_', 'vár falva szeg polis grad eni kovo esti'],
  ),
];
