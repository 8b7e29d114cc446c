/**
 * First names that many bear in Europe, the Americas and Russia, as our papers write them, without accents where those are left out there. Common
 * knowledge, our own selection: where one follows a foreign word behind a title, that word is a company or a club.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abigail adam adrian agnes alan albert alberto alejandro alessandro alex alexander alexandra alexandre alexei alexey alfred alfredo alice alicia ' +
    'alison amanda amelia amy ana anatoly andre andrea andreas andrei andres andrew andrey angel angela angelo angus anita ann anna anne annette anthony ' +
    'antoine anton antonella antonio armando arnaud arnold arthur artur augusto barbara barry beatrice beatriz ben benedict benjamin benoit bernard ' +
    'bernardo bernd bernie bertrand bill bjorn bob boris brad bradley brandon brenda brett brian bridget bruce bruno bryan caleb camila carl carla carlo ' +
    'carlos carmen carol carolina caroline catherine cecilia charles charlie charlotte chloe chris christian christina christine christoph christophe ' +
    'christopher claire clara clark claude claudia claudio colin connor craig cristian cristiano cristina curtis cynthia dan daniel daniela daniele ' +
    'danielle danny dario dave david dean deborah denis dennis derek diana didier diego dieter dirk dmitri dmitry dominic dominik dominique don donald ' +
    'donna doris dorothy doug douglas duncan dylan eduardo edward edwin elena eleanor elizabeth ellen elliott emil emile emilio emily emma emmanuel enrique ' +
    'enzo eric erica erik ernest ernesto esteban ethan eugene eva evan evelyn fabian fabio fabrizio federico felipe felix ferdinand fernanda fernando ' +
    'filip fiona florian frances francesca francesco francis francisco franco francois frank franz fred frederic frederick fredrik gabriel gabriela ' +
    'gareth gary gavin geoff geoffrey george gerald gerard gerardo gerhard giacomo gianluca gianni gilbert gilles giorgio giovanni giuseppe glenn gordon ' +
    'graham grant greg gregor gregory guillaume guillermo gustav gustavo guy hannah hans harold harry hector heidi heinrich heinz helen helena helmut ' +
    'henri henrik henrique henry herbert hermann horst howard hugh hugo ian ignacio igor ilya ingrid irene iris isaac isabel isabella isabelle ivan ' +
    'jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan jane janet jason javier jean jeff jeffrey jennifer jens jeremy jerome jerry ' +
    'jesse jessica jill jim jimmy joan joanna joao joaquin jochen joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph joshua ' +
    'josh juan judith julia julian julie julien julio jurgen justin karen karin karl karsten katarina kate katharina katherine kathleen kathy katie keith ' +
    'kelly ken kenneth kevin kirill kirk klaus kristen kristin kristina kurt kyle larry lars laura lauren laurence laurent lawrence leandro leo leon ' +
    'leonard leonardo leonid leslie lewis liam linda lindsay lisa lorenzo louis louise luca lucas lucia luciano lucy luigi luis luisa luiz lukas luke lynn ' +
    'maksim manfred manuel manuela marc marcel marcelo marcin marco marcos marcus margaret margarita maria mariana marie marina mario marion mark marko ' +
    'markus marta martha martin martina mary massimo mateo mathias mathieu matt matteo matthew matthias matthieu mauricio maurizio mauro max maxim maxime ' +
    'megan melanie melissa michael michal michel michele michelle miguel mikael mike mikhail milos mitch mohammed monica natalia natalie natasha nathan ' +
    'neil nicholas nick nicola nicolas nicole niels nigel nikolai nikolay nils noah norbert norman oleg olga oliver olivia olivier oscar oskar otto owen ' +
    'pablo pamela paola paolo pascal patricia patrice patricio patrick patrik paul paula paulo pavel pawel pedro per peter petr petra phil philip philipp ' +
    'philippe phillip pierre pietro piotr quentin rachel rafael rainer ralf ralph ramon randy raphael raul ray raymond rebecca reinhard remi rene renee ' +
    'ricardo riccardo richard rick rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa rose ross roy ruben rudolf rupert ' +
    'russell ruth ryan sally salvador salvatore sam samantha samuel sandra santiago sara sarah scott sean sebastian sebastien serena serge sergei sergey ' +
    'sergio seth shane shannon sharon sheila silvia silvio simon simone sofia sonia sophia sophie stacey stan stanislav stefan stefania stefano stella ' +
    'stephane stephanie stephen steve steven stuart susan susanne suzanne svetlana sven sylvain sylvia sylvie tamara tania tara tatiana ted teresa terry ' +
    'theo theodore theresa thierry thomas thorsten tiago tim timothy tina tobias todd tom tomas tommy tony tracy travis tyler ulrich ursula vadim valentina ' +
    'valerie valeria vanessa vera veronica victor victoria viktor vincent vincenzo vitaly vittorio vladimir walter wayne wendy werner wilhelm will william ' +
    'wolfgang xavier yann yuri yves yvonne zoe'
  ).split(' '),
);
