const MAKES = 'Toyota|Hyundai|Mazda|Nissan|Subaru|Mitsubishi|Skoda'.split('|');

/** A word behind one of these is a model: "Toyota Vios", "Ford Ranger". Ford alone may be somebody. */
export const CAR_MAKES: readonly string[] = ['Ford', ...MAKES];

/**
 * What looks like first name and surname, or like a surname alone, and is nobody: companies, makes, clubs, papers, groups, peoples, seas. The
 * press writes them without a word that says what they are ("Theo Al Jazeera", "Citi và Goldman Sachs") or between a title and its bearer
 * ("Giám đốc điều hành Nvidia Jensen Huang"). Left out is what is a first name as well: "Chelsea", "Jordan". Countries of two words and more
 * stand in `countries.ts`.
 */
export const THINGS: readonly string[] = [
  // countries: "Thống tướng Pakistan Munir"
  'Syria|Iran|Iraq|Ukraine|Venezuela|Colombia|Brazil|Argentina|Malaysia|Myanmar|Slovakia|Hungary|Bulgaria|Pakistan',
  'Arab Saudi|Saudi Arab|Ả Rập Saudi|Saudi',
  // papers and stations
  'Al Jazeera|Le Monde|Le Figaro|Der Spiegel|Die Welt|Asahi Shimbun|Yomiuri Shimbun|Channel NewsAsia|Dân trí|Lonely Planet|Playboy',
  // banks, industry, trade
  'Goldman Sachs|Morgan Stanley|Merrill Lynch|Wells Fargo|Credit Suisse|Berkshire Hathaway|Mirae Asset|Fitch|Fitch Ratings|Savills|Binance',
  'Lockheed Martin|Northrop Grumman|Rio Tinto|Rolls Royce|Boeing|Airbus|AirAsia|SpaceX|Blue Origin|Unilever',
  'Walmart|Starbucks|Uniqlo|Nike|Louis Vuitton|Saint Laurent|Chopard|Audemars Piguet|Patek Philippe|Jingdong|Lazada|Shopee|Grab|Uber',
  'Masan|Novaland|Ecopark|HDBank|Masterise Homes',
  // machines and networks
  'Microsoft|Google|Google DeepMind|Nvidia|OpenAI|Samsung|Huawei|Huawei Technologies|Garmin|Netflix|Disney|Warner Bros|Warner Bros Discovery|Truth Social|WikiLeaks',
  // machines on wheels
  'Aston Martin|Alfa Romeo|Harley Davidson|Harley-Davidson|Lexus|Tesla|Corolla Cross|Yaris Cross|Innova Cross|Santa Fe|Ford Ranger',
  // clubs and what they play
  'Real Madrid|Barca|Sevilla|Celta Vigo|Athletic Bilbao|Arsenal|Liverpool|Everton|Brentford|Burnley|Bournemouth|Sunderland',
  'Tottenham|Aston Villa|Leverkusen|Bayer Leverkusen|Freiburg|Napoli|Juventus|Benfica|Corinthians|Al Nassr|Inter Miami',
  'Olympic|Bundesliga|Camp Nou|Roland Garros|Esports',
  // stage and feasts
  'Hollywood|Coachella|K-pop|Black Friday|Miss Universe|Miss Grand',
  // armed groups: "thủ lĩnh của Al Qaeda"
  'Al Qaeda|Al-Qaeda|Qaeda|Boko Haram|Houthi|Hamas|Hezbollah',
  // winds, peoples and seas: "nghệ nhân Cơ Tu", "rơi xuống Địa Trung Hải"
  'El Niño|La Niña|Do Thái|Cơ Tu|Xơ Đăng|Duy Ngô Nhĩ|Địa Trung Hải',
  ...MAKES,
].flatMap((line) => line.split('|'));
