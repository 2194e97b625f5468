/** Surnames so common that two people of one story may well share one. */
export const commonSurnames: ReadonlySet<string> = new Set(
  (
    'smith jones williams brown taylor davies wilson evans thomas johnson miller davis garcia rodriguez martinez ' +
    'hernandez lopez gonzalez perez sanchez ramirez torres silva santos oliveira souza pereira ferreira costa kim lee ' +
    'park choi jung wang li zhang liu chen yang huang zhao wu zhou nguyen tran le pham singh kumar sharma patel khan ' +
    'ali ahmed hussain hassan mohamed begum khatun islam rahman das ivanov petrov muller schmidt schneider ' +
    'rossi russo ferrari martin bernard dubois andersson johansson hansen jensen nielsen olsen novak kovacs yilmaz'
  ).split(' '),
)
