import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('no statements', () => {
  it.each([
    ['a noun that opens a sentence', 'Tuyên bố trên được đưa ra ở bờ kênh.'],
    ['a manner', 'Ông Trịnh Hoài Lam ăn nói thẳng thắn.'],
    ['a list of acts', 'Hội đồng huyện sẽ xem các kết quả giải quyết khiếu nại, tố cáo liên quan con kênh.'],
    ['a call', 'Ông Trịnh Hoài Lam gọi điện cho xã.'],
    ['a woman whom nothing tells to be one', 'Chị nói heo nhà mình không bệnh.'],
    ['a plan is no source', 'Theo kế hoạch, cầu sẽ thông xe vào tháng tới.'],
    ['a law is no source', 'Theo Luật Đất đai, thửa ruộng này thuộc về xã.'],
    ['a denial', 'Ông Trịnh Hoài Lam không cho biết lý do của chuyến đi.'],
    ['a passive', 'Bà Tạ Thị Thu Hạnh được thông báo về cuộc họp.'],
    ['a noun', 'Lời khẳng định của ông Trịnh Hoài Lam được nhiều người nhớ.'],
    ['talk without words', 'Ông Trịnh Hoài Lam nói chuyện với các em nhỏ bên bờ kênh.'],
    ['another verb in the same letters', 'Tỉnh đang triển khai ba con đập, công khai số liệu mỗi tuần.'],
    ['a signature', 'Hoài Lam (theo AFP)'],
    ['a name in marks', 'Sau khi nhận danh hiệu “Người giữ lửa cho cả vùng”, ông Trịnh Hoài Lam về nhà.'],
    ['a list of letters', 'Đến nay, huyện nhận được ba đơn khiếu nại, tố cáo, kiến nghị về con kênh.'],
    ['a vote', 'Các nghị sĩ đã bác bỏ đề xuất đào thêm kênh.'],
    ['a signed paper', 'Ông Trịnh Hoài Lam đã ký xác nhận cho con trai đi học.'],
    ['what somebody is hoped to do', 'Xã bên là nơi được Giám đốc Sở kỳ vọng sẽ có chợ.'],
    ['a draft is no source', 'Theo tờ trình này, cầu sẽ thông xe vào tháng tới.'],
    ['a stance of a body', 'Ban tổ chức hy vọng sẽ có thêm khách.'],
    ['an order of a body, an office', 'Công an huyện giao thông báo cho hai hộ dân; Văn phòng yêu cầu ký nhận.'],
    ['that things are told of', 'Ông Trịnh Hoài Lam cho biết các thông tin liên quan con kênh trong cuộc họp.'],
    ['what is shared and not said', 'Các hội trong huyện chia sẻ nỗi mất mát của dân vùng lũ.'],
    ['bad language', 'Em Trịnh Hoài Lam nói tục ở ngoài sân trường.'],
    ['what somebody else said', 'Ông Trịnh Hoài Lam đón nhận chia sẻ của xã, gạt bỏ khẳng định này của huyện.'],
    ['a saying', 'Ông bà ta nói cấm có sai về con kênh.'],
    ['a study that is to be made', 'Sở Xây dựng tiếp tục nghiên cứu đề xuất các giải pháp giữ nước.'],
    ['a plan', 'Đại biểu hai huyện sẽ thăm con kênh cùng nhau, đề xuất các biện pháp giữ nước.'],
    ['the headline of another story', 'Xem thêm: Trịnh Hoài Lam tuyên bố từ chức'],
    ['another, behind arrows', 'Đọc thêm > > > Trịnh Hoài Lam tiết lộ ngày cưới'],
    ['who is told of behind a name', 'Ông Trịnh Hoài Lam gặp cô giáo, người cũng cáo buộc xã bỏ mặc dân.'],
    ['what is shown and not said', 'Hội Nhà nông tiếp tục khẳng định vị thế của mình.'],
    ['a toast', 'Ông Trịnh Hoài Lam chúc rượu mọi người.'],
    ['hardship that is shared', 'Ông Trịnh Hoài Lam đến thăm và chia sẻ những khó khăn với bà con.'],
    [
      'meetings that are held',
      'Tỉnh làm ba việc, trong đó tổ chức nhiều hội nghị cho dân; sửa đổi, xác nhận nguồn gốc gỗ.',
    ],
    ['news of something', 'Ông Trịnh Hoài Lam từng đưa tin về chuyến đi của đoàn.'],
    ['what somebody is going to say', 'Ông Trịnh Hoài Lam sẽ lên tiếng công khai cáo buộc xã bên.'],
    ['a try', 'Hội Nhà nông đã cố gắng bác bỏ tin đồn.'],
    ['figures of nobody', 'Theo số liệu năm 2015, chợ có ba trăm quầy.'],
    ['a noun in a question', 'Những người ở lại chông chênh với câu hỏi: đi hay ở?'],
    ['what somebody hears before something', 'Ông Trịnh Hoài Lam, sau khi báo chí phản ánh, đã về xã.'],
  ])('takes no statement from %s', (_, sentence) => {
    expect(said(INTRO, sentence)).toEqual([]);
  });
});
