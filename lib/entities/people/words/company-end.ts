/** English words that close the names of companies, media, contests and wares, and are nobody's surname: "Xuyên Việt Oil", "Focus Economics". */
const THING_ENDS: readonly string[] = [
  'bank|fund|investments?|foundation|capital|holdings?|group|corp|solutions|systems?|oil|gas|steel|energy|petro|electric|electronics|motors?|air|airlines?|airways',
  'orchestra|symphony|academy|school|university|college|institute|council|society|museum|hospital|labs?|research|economics|entertainment|studios?|pictures|invest|pacific',
  'records|media|daily|journal|magazine|times|post|news|mail|herald|channel|today|tv|united|masters|club|fc|league|marathon|contest|festival|awards?|trophy|cup|games',
  'innovation|international|network|alliance|association|compan(?:y|ies)|agency|forum|intelligence|ventures|securities|partners|project|journey|world|city|plaza|tower|resort|mall|center|centre|hotels?|land|islands?|valley|mart|foods?|pharma|tech|technolog(?:y|ies)|robotics|logistics|luxury|films|coffee|avenue|rovers',
  'championships?|challenge|stadium|arena|palace|hills|beach|gardens?|residences?|apartments?|villas?|airport|clinic|salon|store|arms|rover|animation|chess|healthcare|industries|telecom|insurance|fudosan|properties|realty|trading|beverage|jsc|ltd|hanoi|saigon|danang|vietnam',
];

export const COMPANY_END = new RegExp(`^(?:${THING_ENDS.join('|')})$|.{2}(?:bank|group|corp|tech)$`);

/** English words that close the names of shops, wares, shows and programmes, and nobody's name of two words or more: "Kuka Home". */
const WARE_ENDS: readonly string[] = [
  'show|pro|plus|homes?|house|markets?|gallery|galleries|paradise|skyline|limousine|signature|premier|prime|dental|care|cosmetics|aesthetics|pharmacy|spa|lounge|cafe|bistro',
  'fresh|clean|vegetables|chemicals?|shipping|cargo|taxi|bike|auto|travel|tours?|tourist|fashion|brands|specialist|edu|learning|program|music|kids|wings|penguins',
  'display|mobile|windows|webtoon|speedtest|online|digital|cloud|data|marketing|panel|propanel|performance|loop|shield|protocol|directive|sciences|development|fabric',
  'watch|reports?|atlas|guardian|telegraph|express|movie|super|books|arts?|outfitters|oligosaccharides|piece|crown|esports|sonnet|opus|fight|coolpack|lifeline|typhoon|rifles|clasico|swiss|skincare|collection',
];
export const WARE_END = new RegExp(`^(?:${WARE_ENDS.join('|')})$`);
/** What opens such names only. */
export const WARE_START = /^(?:daily|radio|casino|resort|studio|showroom|hms|uss|met|becgie)$/;
