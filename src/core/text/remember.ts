/** The memory is emptied at so many answers, before a long session could grow it. */
const MOST = 10_000;

/** The same function, asked only once for each text: words repeat within and across articles. */
export function remember<T extends object | boolean>(find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer !== undefined) return answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(text, (answer = find(text)));
    return answer;
  };
}
