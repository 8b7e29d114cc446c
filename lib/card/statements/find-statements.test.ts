import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { statements } from './find-statements.ts';

describe('statements', () => {
  it.each<[string, string[], string[]]>([
    ['a name before its verb', ['Ông Trịnh Hoài Lam cho biết kênh đã sạch.'], ['Trịnh Hoài Lam | cho biết']],
    [
      'a title, a name, an apposition and the verb',
      ['Phát biểu tại buổi lễ, ông Trịnh Hoài Lam, Phó Chủ tịch Hội Việt Nam - Nhật Bản, cho biết kênh đã sạch.'],
      ['Trịnh Hoài Lam | cho biết'],
    ],
    [
      'a role between dashes',
      ['Ông Trịnh Hoài Lam - giám đốc sở Nông nghiệp - nói: "Chúng tôi đã trồng hai mươi héc-ta rừng".'],
      ['Trịnh Hoài Lam | nói | d'],
    ],
    [
      'the head of the subject, not the name nearest to the verb',
      ['Bà Tạ Thị Thu Hạnh, người phát ngôn của ông Trịnh Hoài Lam, cho biết lớp học mở lại vào thứ Hai.'],
      ['Tạ Thị Thu Hạnh | cho biết'],
    ],
    [
      'nobody for an aside in brackets',
      [
        'Công an huyện Pá Vi (Quảng Bắc) cho hay đường đã thông.',
        'Bà Tạ Thị Thu Hạnh (vợ ông Trịnh Hoài Lam) nói đường đã thông.',
      ],
      ['(Công an huyện Pá Vi) | cho hay', 'Tạ Thị Thu Hạnh | nói'],
    ],
    [
      'an office whose bodies and places stand before the name',
      [INTRO, 'Đại diện thường trực của Cuba tại Lào Trịnh Hoài Lam khẳng định đường đã thông.'],
      ['Trịnh Hoài Lam | khẳng định'],
    ],
    [
      'where somebody comes from before the verb',
      ['Giáo sư Trịnh Hoài Lam thuộc khoa Sử, Đại học Đồng Tháp cho biết: "Bia đá này đã ba trăm năm tuổi".'],
      ['Trịnh Hoài Lam | cho biết | d'],
    ],
    [
      'a body and a group whose names hold words of predicates and reports',
      [
        'Sở Y tế TP Cần Thơ cho biết chợ mở lại.',
        'Giới phân tích cảnh báo rằng giá còn tăng.',
        'Các chuyên gia quân sự cho biết đường đã thông.',
      ],
      ['(Sở Y tế TP Cần Thơ) | cho biết', '(Giới phân tích) | cảnh báo', '(Các chuyên gia quân sự) | cho biết'],
    ],
    [
      'whom somebody speaks to before the verb',
      [
        'Ông Trịnh Hoài Lam trả lời phỏng vấn báo Tin Chiều cho biết kênh đã sạch.',
        'Bà Tạ Thị Thu Hạnh trả lời báo giới rằng chợ đã mở.',
      ],
      ['Trịnh Hoài Lam | cho biết', 'Tạ Thị Thu Hạnh | trả lời'],
    ],
    [
      'the source in the middle of a sentence, and one with its role behind a dash',
      [
        'Con kênh, theo ông Trịnh Hoài Lam, đã sạch.',
        'Theo ông Trịnh Hoài Lam - Giám đốc Sở Nông nghiệp tỉnh Đồng Tháp, kênh đã sạch.',
      ],
      ['Trịnh Hoài Lam | theo', 'Trịnh Hoài Lam | theo'],
    ],
    [
      'a question before a dash, and whose lawyers speak',
      [INTRO, '"Bao giờ thì nước trong trở lại?" - ông Lam hỏi.', 'Các luật sư của ông Lam lập luận rằng đất đã bán.'],
      ['Trịnh Hoài Lam | hỏi | d', '(Các luật sư của ông Lam) | lập luận'],
    ],
    [
      'nothing for what is done and not said',
      [
        'Xã Bản Mế tuyên bố độc lập.',
        'Công an huyện đã thông báo cho gia đình.',
        'Báo huyện gọi nhầm xã là “thị trấn Bản Mế cũ”.',
      ],
      [],
    ],
    ['nothing for what will be said', ['Ngày mai huyện sẽ thông báo giờ mở cầu.'], []],
    [
      'nobody for a role of somebody else’s company',
      [INTRO, 'Một người tháp tùng đoàn Giám đốc Sở cho biết xe sẽ đến.'],
      ['(Một người tháp tùng đoàn Giám đốc Sở) | cho biết'],
    ],
    ['what is asked', ['Ông Trịnh Hoài Lam hỏi: "Bao giờ thì nước trong trở lại?"'], ['Trịnh Hoài Lam | hỏi | d']],
    [
      'a quotation before its speaker, over three sentences',
      ['"Chúng tôi đã chờ lâu. Nay nước đã trong. Trẻ con lại bơi được", ông Trịnh Hoài Lam nói.'],
      ['Trịnh Hoài Lam | nói | d'],
    ],
    [
      'a quotation behind its speaker that goes on',
      ['Ông Trịnh Hoài Lam nhấn mạnh: “Nước đã trong trở lại. Bà con hãy giữ lấy dòng kênh này”.'],
      ['Trịnh Hoài Lam | nhấn mạnh | d'],
    ],
    [
      'a paragraph of speech alone, behind one that names the speaker',
      ['Ông Trịnh Hoài Lam cho biết kênh đã sạch.', '"Chúng tôi sẽ trồng thêm hai hàng dừa nước ở bờ bên kia."'],
      ['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | cho biết | d'],
    ],
    [
      'a pronoun behind its person',
      ['Ông Trịnh Hoài Lam cho biết kênh đã sạch.', 'Ông cũng cảm ơn các hộ dân hai bên bờ.'],
      ['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | cảm ơn'],
    ],
    [
      'no pronoun of the other sex',
      ['Ông Trịnh Hoài Lam thăm con kênh.', 'Bà cho biết lớp học mở lại vào thứ Hai.'],
      [],
    ],
    [
      'a verb further on in the sentence',
      ['Ông Trịnh Hoài Lam điểm lại những việc đã làm từ năm 2019, nhấn mạnh vai trò của các hộ dân.'],
      ['Trịnh Hoài Lam | nhấn mạnh'],
    ],
    ['a body', ['Công an huyện Lấp Vò cho hay chiếc xuồng đã được tìm thấy.'], ['(Công an huyện Lấp Vò) | cho hay']],
    [
      'a body and where it is',
      ['Chính quyền xã Trà Linh, huyện Nam Sơn, tỉnh Đồng Tháp cho hay cầu đã thông.'],
      ['(Chính quyền xã Trà Linh) | cho hay'],
    ],
    ['a group', ['Tuy nhiên, nhiều chuyên gia cho rằng con số còn thấp.'], ['(nhiều chuyên gia) | cho rằng']],
    [
      'a source in front',
      ['Theo ông Trịnh Hoài Lam, mực nước đã xuống hai mươi phân.', 'Theo Sở Nông nghiệp, mùa khô đến sớm.'],
      ['Trịnh Hoài Lam | theo', '(Sở Nông nghiệp) | theo'],
    ],
    [
      'a source behind',
      ['Mực nước ở đầu nguồn đã xuống hai mươi phân so với tháng trước, theo Reuters.'],
      ['(Reuters) | theo'],
    ],
    [
      'a role that ends like another word: "thư", "lệnh"',
      ['Tổng Bí thư Trịnh Hoài Lam đến thăm con kênh.', 'Tổng Bí thư nhấn mạnh kênh phải sạch.'],
      ['Trịnh Hoài Lam | nhấn mạnh'],
    ],
    [
      'a sentence without a subject that goes on',
      ['Ông Trịnh Hoài Lam cho biết kênh đã sạch. Đồng thời nhấn mạnh nước phải trong cả mùa khô.'],
      ['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | nhấn mạnh'],
    ],
    [
      'somebody of a house',
      ['Cây bút Trịnh Hoài Lam của Tin Chiều bình luận kênh sạch là nhờ dân.'],
      ['Trịnh Hoài Lam | bình luận'],
    ],
    [
      'a source behind a connector',
      ['Ông Trịnh Hoài Lam thăm con kênh.', 'Trong khi đó, theo ông Lam, cá đã về từ tháng trước.'],
      ['Trịnh Hoài Lam | theo'],
    ],
    [
      'a name whose last syllable is also a word of denial or number',
      ['Nhà văn Trịnh Văn Một kể lại những ngày còn nhỏ ở bên kênh.'],
      ['Trịnh Văn Một | kể lại'],
    ],
    [
      'what somebody calls a thing, in quotation marks',
      ['Ông Trịnh Hoài Lam gọi con kênh là "mạch sống của cả vùng này".'],
      ['Trịnh Hoài Lam | gọi | d'],
    ],
    [
      'a body, not what stands before a colon',
      ['Bạn đọc cân nhắc trước khi xem: Đài Truyền thanh huyện đưa tin nước đã rút.'],
      ['(Đài Truyền thanh huyện) | đưa tin'],
    ],
    [
      'the one who is quoted',
      ['Tờ Tin Chiều dẫn lời các quan chức tỉnh cho biết cầu sẽ thông xe vào tháng tới.'],
      ['(các quan chức tỉnh) | cho biết'],
    ],
    [
      'a group by two words of number, a standing body, and what is let out',
      [
        'Đa số đại biểu đều đề nghị xã, huyện khẩn trương nghiên cứu, đề xuất sửa con kênh.',
        'Tối qua, đại diện Ban thường trực cho biết kênh đã sạch.',
        'Bộ Ngoại giao Lào cũng ra tuyên bố nhấn mạnh đường đã thông.',
      ],
      ['(Đa số đại biểu) | đề nghị', '(đại diện Ban thường trực) | cho biết', '(Bộ Ngoại giao Lào) | nhấn mạnh'],
    ],
    [
      'whoever is named right beside a quotation, whatever the verb',
      [
        '“Nước dâng cao thì lúa mất hết”, ông Trịnh Hoài Lam (Đồng Tháp) lo lắng.',
        'Bà Tạ Thị Thu Hạnh cảm thán: “Nước dâng cao thì lúa mất hết”.',
        '“Phải đắp đê trước mùa mưa tới”, bà yêu cầu.',
      ],
      ['Trịnh Hoài Lam | lo lắng | d', 'Tạ Thị Thu Hạnh | cảm thán | d', 'Tạ Thị Thu Hạnh | yêu cầu | d'],
    ],
    [
      'nobody for a quotation behind which somebody else is told of',
      [
        'Ông Trịnh Hoài Lam cho biết kênh đã sạch. “Nước dâng cao rồi. Lúa mất hết”, một ông lão ở xóm bên vừa đi vừa than.',
      ],
      ['Trịnh Hoài Lam | cho biết'],
    ],
    [
      'who says it, and not who is among them, where they are, or what they do for a living',
      [
        'Giới chức huyện, bao gồm cả ông Trịnh Hoài Lam, đã nhiều lần bác bỏ những hoài nghi về con kênh.',
        'Tạ Thị Thu Hạnh, bình luận viên của Tin Chiều, nhận định cá sẽ về.',
        'Một quan chức thực thi pháp luật cho hay đường đã thông.',
        'Nước đã rút, thông cáo hôm nay của Sở Nông nghiệp cho biết.',
      ],
      [
        '(Giới chức huyện) | bác bỏ',
        'Tạ Thị Thu Hạnh | nhận định',
        '(Một quan chức thực thi pháp luật) | cho hay',
        '(thông cáo hôm nay của Sở Nông nghiệp) | cho biết',
      ],
    ],
    [
      'a woman whom nothing tells to be one, where she is the only person',
      ['Trịnh Hoài Lam đã chờ ở bến suốt đêm.', '"Tôi chờ chín tiếng trước khi xe chạy", cô kể.'],
      ['Trịnh Hoài Lam | kể | d'],
    ],
    [
      'what somebody orders, unless somebody else tells of it',
      [
        'Ông Trịnh Hoài Lam yêu cầu các xã khơi thông con kênh trước mùa mưa.',
        'Ông Trịnh Hoài Lam cũng giao Sở Xây dựng làm lại cây cầu.',
        'Theo bà Tạ Thị Thu Hạnh, ông Trịnh Hoài Lam đã chỉ đạo các xã đắp đê.',
      ],
      ['Trịnh Hoài Lam | yêu cầu', 'Trịnh Hoài Lam | giao', 'Tạ Thị Thu Hạnh | theo'],
    ],
    [
      'verbs that report where words follow',
      [
        'Ông Trịnh Hoài Lam đặt vấn đề: Ai sẽ trông coi con kênh?',
        'Ông Trịnh Hoài Lam cũng thêm rằng cá đã về.',
        'Ngay lập tức ông Trịnh Hoài Lam nhắc nhở các xã không lấp kênh.',
        'Nhiều hộ dân phản ánh, nước đục suốt mùa mưa.',
      ],
      [
        'Trịnh Hoài Lam | đặt vấn đề',
        'Trịnh Hoài Lam | thêm',
        'Trịnh Hoài Lam | nhắc nhở',
        '(Nhiều hộ dân) | phản ánh',
      ],
    ],
    [
      'parties to a trial, with all of their names, and a centre whose name holds a verb',
      [
        'Phía bị đơn cho rằng hợp đồng đã hết hạn.',
        'Gia đình bị hại đề nghị xử nghiêm.',
        'Trung tâm dự báo thủy văn Quảng Bắc cho biết nước còn lên.',
      ],
      ['(Phía bị đơn) | cho rằng', '(Gia đình bị hại) | đề nghị', '(Trung tâm dự báo thủy văn Quảng Bắc) | cho biết'],
    ],
    [
      'who answers, and not who asked',
      [INTRO, 'Đáp lại đề nghị từ phía ông Trịnh Hoài Lam, Sở Xây dựng trả lời rằng cầu còn tốt.'],
      ['(Sở Xây dựng) | trả lời'],
    ],
    [
      'nobody for what another denies behind "nhưng"',
      ['Theo báo Tin Chiều, ông Trịnh Hoài Lam từng ở đó nhưng xã phủ nhận và cho biết kênh đã lấp.'],
      ['(báo Tin Chiều) | theo'],
    ],
    [
      'who says it against what others say',
      ['Mặc dù các chuyên gia cho biết nước đã sạch, ông Trịnh Hoài Lam cho rằng cần chờ thêm.'],
      ['Trịnh Hoài Lam | cho rằng'],
    ],
    [
      'the subject of a clause, not whom it only names',
      ['Truyền thông huyện gọi việc bắt ông Trịnh Hoài Lam là sai, đồng thời cảnh báo dân sẽ phản đối.'],
      ['(Truyền thông huyện) | cảnh báo'],
    ],
    [
      'the subject behind a clause of time for a pronoun',
      ['Hai ngày sau khi ông Trần Văn Sâm đắc cử, ông Trịnh Hoài Lam mong gặp. Ông cho rằng kênh cần sạch.'],
      ['Trịnh Hoài Lam | mong', 'Trịnh Hoài Lam | cho rằng'],
    ],
    [
      '"vị này" for whoever spoke last, named or not',
      [
        'Ông Trịnh Hoài Lam cho biết kênh đã sạch. Vị này nói cá đã về.',
        'Một cán bộ xã cho biết đường đã thông. Vị này nói xe đã chạy.',
      ],
      ['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | nói', '(Một cán bộ xã) | cho biết', '(Một cán bộ xã) | nói'],
    ],
  ])('finds %s', (_, paragraphs, wanted) => {
    expect(said(...paragraphs)).toEqual(wanted);
  });

  it('gives the sentence word for word with its place', () => {
    const text = 'Ông Trịnh Hoài Lam cho biết kênh đã sạch. Nước trong trở lại.';
    const { article } = textToArticle(`Bản tin\n${text}`, { publishedAt: '2023-03-02' });
    const [first] = statements(readMaterial(article, findEntities(article)));
    expect(article.blocks[first!.block]!.text.slice(first!.start, first!.end)).toBe(first!.text);
    expect(first!.text).toBe('Ông Trịnh Hoài Lam cho biết kênh đã sạch.');
  });
});
