const MAKES = [
  'Toyota|Hyundai|Mazda|Nissan|Subaru|Mitsubishi|Skoda|Chevrolet|Volkswagen|Peugeot|Volvo|Lamborghini|Maserati|Haval|Wuling|Yamaha',
  'Isuzu|Lada|VinFast|Vespa|Piaggio|Ducati|Geely|Chery|Acer|Asus|Lenovo|Motorola|Oppo|Xiaomi|Realme|Toshiba|Electrolux',
].flatMap((line) => line.split('|'));

/** A word behind one of these is a model: "Toyota Vios", "Ford Ranger". Ford alone may be somebody. */
export const CAR_MAKES: readonly string[] = ['Ford', ...MAKES];

/** Makes that are surnames as often: "Honda Keisuke" and "Suzuki Koji" where nothing is driven. */
export const MAKES_OR_NAMES: ReadonlySet<string> = new Set(['ford', 'honda', 'suzuki']);

/**
 * What looks like first name and surname, or like a surname alone, and is nobody: companies, makes, clubs, papers, groups, peoples, seas. The
 * press writes them without a word that says what they are ("Theo Al Jazeera", "Citi và Goldman Sachs") or between a title and its bearer
 * ("Giám đốc điều hành Nvidia Jensen Huang"). Left out is what is a first name as well: "Chelsea", "Jordan". Countries of two words and more
 * stand in `countries.ts`.
 */
export const THINGS: readonly string[] = [
  // countries: "Thống tướng Pakistan Munir"
  'Syria|Iran|Iraq|Ukraine|Venezuela|Colombia|Brazil|Argentina|Malaysia|Myanmar|Slovakia|Hungary|Bulgaria|Pakistan',
  'Arab Saudi|Ả Rập Saudi|Saudi|Ả Rập|Phương Tây',
  // papers and stations
  'Al Jazeera|Al Arabiya|Al Mayadeen|Dân trí|Thai Rath|Berita Harian|Utusan Malaysia|Le Monde|Le Figaro|El Pais|El Mundo|Der Spiegel',
  'La Repubblica|Mundo Deportivo|Yomiuri Shimbun|Asahi Shimbun|Nikkei Asia|Sin Chew|Siam Sport|Lonely Planet|Playboy',
  'Süddeutsche Zeitung|Suddeutsche Zeitung|Globo Esporte|Condé Nast|Condé Nast Travel|Condé Nast Traveler|Time Out|Warburg Pincus|Harian Metro|Tiền Phong|Tin Tức',
  // banks, industry, trade
  'Goldman Sachs|Berkshire Hathaway|Mirae Asset|Fitch|Fitch Ratings|Binance',
  'Paramount|Paramount Skydance|Bitcoin|Ethereum|Lockheed Martin|Boeing|AirAsia|Fed|SpaceX|Blue Origin|Unilever',
  'Nike|Michelin|Michelin Guide|Louis Vuitton|Saint Laurent|Chopard|Audemars Piguet|Patek Philippe|Jaeger-LeCoultre|Vacheron Constantin|Richard Mille|Jingdong|Shopee',
  'Masan|Novaland|Ecopark|HDBank|Quốc Cường Gia Lai|Vạn Thịnh Phát|Shein|Temu|Dow Chemical|Herbalife|Roborock|SK Hynix|Hynix|Golden Gate|Khang Điền|Phát Đạt',
  // machines and networks
  'Amazon|Sony|Siri|Li-Ning|Microsoft|Google|Google DeepMind|Nvidia|Huawei|Huawei Technologies|Garmin|Netflix|Disney|Warner Bros|Warner Bros Discovery',
  // machines on wheels
  'Aston Martin|Bentley|Rolls-Royce|Harley Davidson|Harley-Davidson|Lexus|Santa Fe|Ford Ranger',
  // clubs and what they play
  'Barca|Athletic Bilbao|Arsenal|Liverpool|Everton|Burnley|Bournemouth',
  'Tottenham|Aston Villa|Leverkusen|Bayer Leverkusen|Napoli|Benfica|Corinthians|Al Nassr|Al Hilal|Al Ittihad|Al Ahly|Inter Miami',
  'Real Madrid|Atletico Madrid|Real Sociedad|Inter Milan|AC Milan|Bayern Munich|Borussia Dortmund|Crystal Palace|Nottingham Forest|Newcastle',
  'Juventus|Rayo Vallecano|Celta Vigo|Real Betis|Real Oviedo|Hellas Verona|Kairat Almaty|Beijing Guoan|Sanfrecce Hiroshima|Vissel Kobe',
  'Johor Darul|Al Fateh|Al Ettifaq|Al Qadsiah|Al Sadd|Al Ain|Persib Bandung|Persija Jakarta|Saint Germain|Paris Saint-Germain|El Clasico|Los Blancos',
  'Fulham|Brentford|Sunderland|Galatasaray|Fenerbahce|Flamengo|Palmeiras|River Plate|Boca Juniors',
  'Camp Nou|Thể Công|Copa America|Copa Libertadores|Champions League|Europa League|Premier League|Serie A|La Liga|Roland Garros|Esports',
  // stage and feasts
  'Bollywood|Hari Raya|Hari Raya Aidilfitri|One Piece|Dragon Ball|Dragon Ball Super|Chainsaw Man|Jujutsu Kaisen|Võ Lâm Truyền Kỳ|Ghetto Kids|Artemis II|Met Gala|Flappy Bird|VnExpress|Trại David',
  'Hollywood|Broadway|Black Friday|Getty Images|Miss Universe|Miss Grand|Top Model|Dispatch|Debut',
  // armed groups and secret services: "thủ lĩnh của Al Qaeda", "người đồng cấp Mossad David Barnea"
  'Al Qaeda|Qaeda|Houthi|Hamas|Hezbollah|Taliban|Fatah|Mossad|Shin Bet|Interpol|Europol|Pentagon',
  // what somebody is of or wins: "huyền thoại K-pop", "nhà vô địch Olympic X"
  'Olympic|Miss Cosmo|Miss Charm|Miss World|K-pop|Windows Mobile',
  // parliaments
  'Verkhovna Rada|Duma Quốc gia|Bundestag|Bundesrat|Knesset|Sejm|Lok Sabha|Rajya Sabha|Riksdag|Storting|Folketing|Saeima|Majlis',
  // winds, plants, peoples, halls and seas: "nghệ nhân Cơ Tu", "rơi xuống Địa Trung Hải"
  'Khmer|Robusta|Arabica|Sâm Ngọc Linh|Choco Pie|Baroque|Phố Wall|Quốc Tử Giám|Văn Miếu Quốc Tử Giám|Khuê Văn Các|Phu Văn Lâu|Khải Hoàn Môn|Bình Ngô đại cáo|Lạc Hồng|Bolero|Thiếu Lâm|Thiếu Lâm Tự|Trúc Lâm Yên Tử',
  'Mỹ Sơn|Mỹ Lai|Mỹ Đình|Dung Quất|Dụng Quất|Sa Huỳnh|Meun Chey|Quang Hanh|Hang Mo So|Bà Nà Hills|Nà Hills',
  'El Niño|Sharia|Do Thái|Cơ Tu|Mác-xít|Mác-xít Lê-nin-nít|Lê-nin-nít|Mao-ít|Duy Ngô Nhĩ|Địa Trung Hải',
]
  .flatMap((line) => line.split('|'))
  .concat(MAKES);
