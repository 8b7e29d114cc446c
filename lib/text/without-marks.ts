/**
 * Latin text in small letters without any mark: tones, hooks, horns and the bar of đ.
 * @example withoutMarks('Đảng bộ Huế') // 'dang bo hue'
 */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
