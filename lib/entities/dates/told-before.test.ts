import { describe, expect, it } from 'vitest';
import { readDates } from '../../../tests/setup/read-dates.ts';

const values = (texts: string | readonly string[], publishedAt?: string) =>
  readDates(texts, publishedAt).map(([, value]) => value);

describe('what the text has said before', () => {
  it('takes "cùng ngày" and its like from the last day named', () => {
    expect(values(['Sáng 20/11, nước lên.', 'Chiều cùng ngày, nước rút.'])).toEqual(['2025-11-20', '2025-11-20']);
    expect(values('Tối 20/11, nước lên. Ngày hôm sau, nước rút.')).toEqual(['2025-11-20', '2025-11-21']);
    expect(values('Tối 20/11, nước lên. Chiều hôm trước, trời còn nắng.')).toEqual(['2025-11-20', '2025-11-19']);
    expect(values('Tối hôm trước, trời còn nắng.')).toEqual([]);
    expect(values('Tối 20/11, nước lên. Tuần sau đó, nước rút.')).toEqual(['2025-11-20']);
    expect(values('Tối 20/11, nước lên. Đêm đó, cả làng thức.')).toEqual(['2025-11-20', '2025-11-20']);
  });
  it('takes "cùng ngày" of what is to come from the sentence before, and not from another clock', () => {
    expect(
      values('Theo tin chiều 20/11, lễ mở lúc 13h ngày 28/11. Lễ sẽ bế mạc lúc 15h cùng ngày.', '2025-11-21').at(-1),
    ).toBe('2025-11-28');
    expect(values('Ngày 20/11 (giờ địa phương, sáng 21/11, giờ ta), họ thắng cuộc bầu cùng ngày.').at(-1)).toBe(
      '2025-11-20',
    );
  });
  it('reads "vừa qua" from the day of publication, whatever year the paragraph tells of', () => {
    expect(values('Ông Mây sinh ngày 15/3/1957. Ông làm bí thư vào tháng 2 vừa qua.').at(-1)).toBe('2025-02');
  });
  it('goes on from day to day in a story of years ago, though it is printed on one of these days', () => {
    const story =
      'Từ ngày 14 đến ngày 18-8-1945, các làng giành chính quyền. Sáng 19-8, đến lượt tỉnh. Ngày 23-8 ở bến Đầm.';
    expect(values(story, '2020-08-19')).toEqual(['1945-08-14/1945-08-18', '1945-08-19', '1945-08-23']);
    // What is only named on the way is no story, nor what is kept every year.
    expect(values('Theo nghị quyết ngày 15-8-2018, làng dựng chợ. Ngày 19-8, chợ mở.', '2020-08-20').at(-1)).toBe(
      '2020-08-19',
    );
    expect(values('Ngày 14-8-1945, làng nổi dậy. Nhân dịp Quốc khánh 2-9, làng họp.', '2020-08-19').at(-1)).toBe(
      '2020-09-02',
    );
  });
  it('takes a day months ahead for one of this year, in a story that names none of the next', () => {
    expect(values('Sáng 20/11, xã bắt hai người. Ngày 22/3, họ đã vào chợ.', '2025-11-23')).toEqual([
      '2025-11-20',
      '2025-03-22',
    ]);
    expect(values('Ngày 25/5, bà bị mèo cào.', '2025-11-27')).toEqual(['2025-05-25']);
    expect(values('Ngày 25/2, chợ mở hội.', '2025-11-27')).toEqual(['2026-02-25']);
  });
  it('takes the months of a review from the year that its headline names', () => {
    const title = 'Mười sự kiện nổi bật năm 2025 của làng Đầm';
    const text = 'Ngày 28/3, chợ mở. Từ tháng 4, ghe về. Ngày mai, làng nghỉ. Lễ hội diễn ra từ ngày 10/2 tới.';
    const found = ['2025', '2025-03-28', '2025-04', '2026-01-01', '2026-02-10'];
    expect(values([title, text], '2025-12-31')).toEqual(found);
    expect(
      values([title.replace('nổi bật ', '').replace('sự kiện', 'bến'), 'Từ tháng 4, ghe về.'], '2025-12-31'),
    ).toEqual(['2025', '2026-04']);
    expect(values([title, 'Từ tháng 4, ghe về.'], '2026-05-20')).toEqual(['2025', '2026-04']);
  });
  it('reads a day behind "sau cùng" and "cuối cùng" as it stands', () => {
    expect(readDates('Anh nói lời sau cùng hôm 20/9, lần cuối cùng ngày 21/9.', '2025-10-01')).toEqual([
      ['hôm 20/9', '2025-09-20'],
      ['ngày 21/9', '2025-09-21'],
    ]);
  });

  it('takes "cùng ngày" from no day of something that is only named', () => {
    expect(
      values(['Sáng 20/11, ông tiếp đoàn sau cuộc bầu cử Quốc hội ngày 2/11.', 'Chiều cùng ngày, đoàn đi chợ.']).at(-1),
    ).toBe('2025-11-20');
    expect(values(['Sáng 20/11, ông kể. Vụ việc xảy ra ngày 2/11.', 'Chiều cùng ngày, nước lên.']).at(-1)).toBe(
      '2025-11-02',
    );
  });

  it('takes "cùng ngày" from no paper', () => {
    expect(
      values(['Sáng 20/11, ông trao Quyết định số 81/QĐ-LAM ngày 18/11.', 'Chiều cùng ngày, đoàn đi chợ.']).at(-1),
    ).toBe('2025-11-20');
  });

  it('takes "cùng ngày" from no anniversary', () => {
    expect(
      values(['Nhân dịp Quốc khánh Lào (2/12/1975 - 2/12/2025), ông gửi điện mừng.', 'Cùng ngày, bà gửi thư.']),
    ).toEqual(['1975-12-02', '2025-12-02', '2025-12-02']);
    expect(values(['Sáng 20/11, ông mừng kỷ niệm Quốc khánh 2/9.', 'Chiều cùng ngày, đoàn đi chợ.']).at(-1)).toBe(
      '2025-11-20',
    );
  });

  it('takes "cùng ngày" from no old picture', () => {
    const picture = 'Bà Lụa tại chợ Đầm ngày 4/4. Ảnh: Hồ Lan';
    expect(values(['Ghe về hôm nay.', picture, 'Xã cùng ngày mở bến.']).at(-1)).toBe('2025-11-26');
  });

  it('takes "cùng ngày" from a day to come where no other has been named', () => {
    expect(values('Lễ viếng ngày 6/12; lễ đưa tang 13h cùng ngày.')).toEqual(['2025-12-06', '2025-12-06']);
  });
  it('takes "cùng ngày" from a day to come that the same sentence has just told, not from one of another clock', () => {
    const died = 'Cụ Lụa mất ngày 20/11.';
    expect(values([died, 'Lễ đưa tang 7 giờ ngày 29/11, an táng cùng ngày.']).slice(1)).toEqual([
      '2025-11-29',
      '2025-11-29',
    ]);
    expect(values([died, 'Lễ mở ngày 29/11. Cùng ngày, làng họp.']).at(-1)).toBe('2025-11-20');
    expect(values('Lúc 21h34 ngày 20/11 (9h34 sáng 21/11 giờ Hà Nội), bà nói. Cùng ngày, bà về.').at(-1)).toBe(
      '2025-11-20',
    );
  });
  it('keeps the months of "Năm ngoái, …" in that year', () => {
    expect(values('Năm ngoái, mưa dồn vào tháng 8.').at(-1)).toBe('2024-08');
    expect(values('Mưa nhiều hơn năm ngoái, nhất là tháng 8.').at(-1)).toBe('2025-08');
  });
  it('takes "năm ấy" behind a day from the year that is told of', () => {
    expect(values('Năm 1975, bà Lụa có hai con. 11h ngày 10/3 năm ấy, xe vào làng.').at(-1)).toBe('1975-03-10');
    expect(values('Ngày 4/3/1975, mưa. Sáng 10/3 năm đó, xe vào làng.').at(-1)).toBe('1975-03-10');
    expect(values('Tháng 3/1975, bà Lụa đi. Tháng 12 cùng năm, bà về.').at(-1)).toBe('1975-12');
  });
  it('takes "mùng 2/12" by the sun in these days, and by the moon further off', () => {
    expect(values('Sáng mùng 2/12, chợ họp.', '2025-12-02')).toEqual(['2025-12-02']);
    expect(values('Sáng mùng 2/12, chợ họp.', '2026-01-20')).toEqual(['2026-01-20']);
  });
  it('leaves "cùng ngày" open where no day has been named', () => {
    expect(readDates('Chiều cùng ngày, nước rút.')).toEqual([['Chiều cùng ngày', null]]);
  });
  it('takes what has lasted until now from the past, however near the next one is', () => {
    const past = (text: string) => values(text, '2025-11-20');
    expect(past('Từ tháng 2 đến nay, nước cạn.')).toEqual(['2025-02']);
    expect(past('Kể từ ngày 15/1 tới nay, chợ đóng.')).toEqual(['2025-01-15']);
    expect(past('Kể từ tháng 3, nước cạn.')).toEqual(['2025-03']);
    expect(past('Kể từ tháng 1, chợ sẽ mở.')).toEqual(['2026-01']);
    expect(past('Chợ mở ngày 15/1 tới.')).toEqual(['2026-01-15']);
  });
  it('looks ahead from "hôm nay", and back to "hôm" whatever is to come', () => {
    expect(values('Chặn đường từ hôm nay 9.12 đến ngày 16.12, xe cần lưu ý.', '2025-12-09')).toEqual([
      '2025-12-09/2025-12-16',
    ]);
    expect(values('Sau chuyến bay hôm 22/2, tàu sẽ bay nữa.', '2025-05-31')).toEqual(['2025-02-22']);
  });
  it('keeps the year of a story of years ago', () => {
    expect(values('Ngày 5/3/1988, hồ đầy. Đến ngày 20/6, hồ cạn.')).toEqual(['1988-03-05', '1988-06-20']);
    expect(values('Năm 1975, nước lên ngày 30/4.')).toEqual(['1975', '1975-04-30']);
  });
  it('leaves "năm ngoái" open where the day of publication is not known, whatever year the text names', () => {
    expect(readDates('Lệnh có từ ngày 1/7/1975. Nó đổi hồi tháng 5 năm ngoái.', '')[1]).toEqual([
      'tháng 5 năm ngoái',
      null,
    ]);
  });
  it('takes a year by its name for one that has been, unless it is the next', () => {
    expect(values('Ông mất dịp Tết Mậu Thân.', '2026-06-25')).toEqual(['1968-01-29']);
    expect(values('Làng đón Tết Bính Ngọ.', '2025-12-25')).toEqual(['2026-02-17']);
  });
  it('gives the year of a range to both its ends', () => {
    expect(values('Hồ cạn từ 28/12/2023 đến 3/1/2024.')).toEqual(['2023-12-28/2024-01-03']);
    expect(values('Hồ cạn từ 28/12 đến 3/1/2024.')).toEqual(['2023-12-28/2024-01-03']);
  });
  it('puts a lunar date beside the solar one that it explains', () => {
    expect(values('Tàu chạy từ ngày 1 đến 3-2-2019 (nhằm 27-29 tháng Chạp).')).toEqual([
      '2019-02-01/2019-02-03',
      '2019-02-01/2019-02-03',
    ]);
    expect(values('Ông sinh năm 1870 (năm Canh Ngọ).')).toEqual(['1870', '1870']);
  });
});

describe('where the sentence looks to', () => {
  it('puts a plan into the coming year and what has been into the past', () => {
    expect(values('Hội dự kiến mở từ ngày 10/12.', '2025-02-26')).toEqual(['2025-12-10']);
    expect(values('Cầu đã sập hôm 10/12.', '2025-02-26')).toEqual(['2024-12-10']);
    expect(values('Cầu sẽ mở vào ngày 20/8.', '2025-11-26')).toEqual(['2026-08-20']);
    expect(values('Cầu vừa mở hồi tháng 12.', '2025-02-26')).toEqual(['2024-12']);
    expect(values('Cầu sẽ mở vào tháng 3.', '2025-11-26')).toEqual(['2026-03']);
  });
  it('takes "hôm" and "hồi" for what has been', () => {
    expect(values('Bà được về hồi tháng 2.')).toEqual(['2025-02']);
    expect(values('Bà bị bắt hôm 10/1.')).toEqual(['2025-01-10']);
    expect(values('Bà sẽ về hôm 10/1.')).toEqual(['2026-01-10']);
    expect(values('Chợ họp hôm 28/11.')).toEqual(['2025-11-28']);
  });
  it('takes the weekday on which something was said for what has been, whatever it looks to', () => {
    const spoken = [
      '“Tôi sẽ đi”, ông nói hôm thứ Hai.',
      'Ông cho biết hôm thứ Hai rằng ông sẽ đi.',
      'Ông nói sẽ không đi trong bài phát biểu tối thứ Hai.',
      '“Chúng tôi sẽ đi”, ông nói với người dân đêm thứ Hai.',
    ];
    for (const said of spoken) expect(values(said), said).toEqual(['2025-11-24']);
    expect(values('Ông sẽ phát biểu hôm thứ Hai.')).toEqual(['2025-12-01']);
  });
  it('takes a weekday of the week to come or of the one that has been', () => {
    expect(values('Tàu sẽ rời bến vào thứ Hai.')).toEqual(['2025-12-01']);
    expect(values('Tàu đã rời bến hôm thứ Hai.')).toEqual(['2025-11-24']);
  });
  it('keeps the day as it is written in another part of the world', () => {
    expect(values('Bão tới lúc 22h ngày 20/11 (giờ địa phương).')).toEqual(['2025-11-20']);
  });
  it('believes the day in brackets: a paper of tomorrow says "today" of tomorrow', () => {
    expect(values('Tàu rời bến 14 giờ hôm nay (11.5).', '2026-05-10')).toEqual(['2026-05-11', '2026-05-11']);
    expect(values('Tàu rời bến chiều thứ năm (28.8).', '2025-08-26')).toEqual(['2025-08-28', '2025-08-28']);
  });
  it('hears "tới" and "vừa qua" after a day', () => {
    expect(values('Chợ mở lại ngày 1/3 tới.', '2018-06-15')).toEqual(['2019-03-01']);
    expect(values('Chợ cháy ngày 10/7 vừa qua.', '2018-06-15')).toEqual(['2017-07-10']);
    expect(values('Từ ngày 6/4 tới nay, chợ vắng.', '2018-06-15')).toEqual(['2018-04-06']);
  });
  it('counts from the day of publication in Vietnam', () => {
    expect(values('Hôm nay chợ nghỉ.', '2026-03-01T20:00:00Z')).toEqual(['2026-03-02']);
  });
  it('invents no year and no day where publication is not told', () => {
    expect(readDates('Chợ họp ngày 5/3, còn hôm nay thì nghỉ.', '')).toEqual([
      ['ngày 5/3', null],
      ['hôm nay', null],
    ]);
    expect(readDates('Ông nhận chức tháng 4/2016. Ngày 23/7, ông thôi chức.', '').at(-1)).toEqual(['Ngày 23/7', null]);
    // Told from a day of publication, whatever year the text spoke of last.
    expect(readDates('Cầu mở tháng 11/2017. Hôm 1/6, cầu sập, như hồi tháng 4.', '').map(([, value]) => value)).toEqual(
      ['2017-11', null, null],
    );
  });
});

describe('the separator of the house', () => {
  it('reads a day in brackets behind what happened then, and no score of a set', () => {
    const house = 'Ngày 5-11 và ngày 6-11, nước lên.';
    expect(values([house, 'Bản tin vừa công bố (28-10) cho biết nước rút.'])).toEqual([
      '2025-11-05',
      '2025-11-06',
      '2025-10-28',
    ]);
    expect(values([house, 'Đội làng thắng ván đầu (21-8) trước đội bạn.'])).toEqual(['2025-11-05', '2025-11-06']);
    expect(values('Bản tin vừa công bố (28-10) cho biết nước rút.')).toEqual([]);
  });

  it('reads bare pairs as the document writes its days', () => {
    const dashes = ['Ngày 3-11, nước lên. Sáng 4-11, nước rút.', 'Lễ đón khách đến 6-11, sau đó nghỉ.'];
    expect(readDates(dashes).at(-1)).toEqual(['6-11', '2025-11-06']);
    const slashes = ['Ngày 3/11, nước lên. Sáng 4/11, nước rút.', 'Đội Mây gỡ đến 6-11, sau đó nghỉ.'];
    expect(readDates(slashes).length).toBe(2);
  });
});

describe('the day of which "cùng ngày" speaks', () => {
  it('is that of the news, where another piece of news follows what had been before', () => {
    const news = 'Ngày 20/8, đoàn tới làng.';
    expect(values([news, 'Trước đó, ngày 19/8, đoàn đi chợ.', '* Cùng ngày, làng mở hội.']).at(-1)).toBe('2025-08-20');
    expect(values([news, 'Trước đó, ngày 19/8, đoàn đi chợ. Cùng ngày, làng mở hội.']).at(-1)).toBe('2025-08-19');
  });

  it('is no day that is kept every year since', () => {
    const feast = 'Ngày 23/7, nhân kỷ niệm Ngày Mây (27/7/1947), đoàn tới làng.';
    expect(values([feast, 'Chiều cùng ngày, đoàn về.']).at(-1)).toBe('2025-07-23');
    expect(values(['Ngày 23/7, đoàn tới làng. Ngày 27/7/1947, làng cháy. Tối cùng ngày, mưa đổ.']).at(-1)).toBe(
      '1947-07-27',
    );
  });
});

describe('what must not draw a day to another year', () => {
  it('leaves a day of these days where a year is only named on the way', () => {
    expect(values('Ông Lê Mây, nhà vô địch năm 2016, hôm 25/11 đã tới làng.')).toEqual(['2016', '2025-11-25']);
    expect(values('Anh Suối (SN 1974, trú tại làng Mây) tới chợ ngày 20/8.')).toEqual(['1974', '2025-08-20']);
  });
  it('takes a year that opens the sentence, whichever it is', () => {
    expect(values('Năm 2024, hội mở ngày 5/12.')).toEqual(['2024', '2024-12-05']);
  });
});
