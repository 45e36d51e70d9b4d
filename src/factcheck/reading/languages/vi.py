"""Vietnamese."""

NUMBERS = """
0.5 nửa
2 đôi_
5 lăm
1 mốt
4 tư
12 tá_
"""
MAGNITUDES = """
1 mươi
2 trăm
3 nghìn ngàn
6 triệu tr
9 tỷ tỉ
12 nghìn_tỷ ngàn_tỷ nghìn_tỉ ngàn_tỉ
"""
POINTS = "phẩy chấm"
NOUGHTS = "không"
MINUS = "âm"
PLUS = "dương"
NO_MINUS = "hoặc_âm"
JOINERS = "lẻ linh"
SETS = "12 tá"
NOT_ANCHORS = "tr tỷ tỉ lăm mốt mươi tư trăm nghìn ngàn"
VAGUE = """
1..10 vài
10..100 hàng_chục
100..1000 hàng_trăm
1000.. hàng_nghìn hàng_ngàn
1000000.. hàng_triệu
1000000000.. hàng_tỷ hàng_tỉ
"""
HALVES = "rưỡi"
ARTICLES = "một"
FOLDS = ""
HEDGES = """
approx khoảng chừng ước_tính xấp_xỉ tầm cỡ khoảng_chừng ước_chừng vào_khoảng tương_đương_ trên_dưới
nearly gần suýt
only chỉ vỏn_vẹn chỉ_có chỉ_mất chỉ_còn chỉ_khoảng_
as_much_as tới_ lên_tới lên_đến tận đạt
at_least ít_nhất tối_thiểu không_dưới không_ít_hơn từ
more_than hơn trên vượt vượt_quá vượt_mốc quá lớn_hơn cao_hơn đã_vượt vượt_ngưỡng nhiều_hơn
up_to tối_đa nhiều_nhất không_quá không_vượt_quá cao_nhất không_hơn không_vượt
less_than dưới chưa_đến chưa_tới ít_hơn thấp_hơn chưa_đầy nhỏ_hơn
"""
AFTER = "or_more trở_lên hoặc_hơn\nup_to trở_xuống\nless_than trở_lại"
TRANSPARENT = "là có của cho mức con_số"
TO = "đến tới lên xuống lên_tới lên_đến"
BETWEEN = "giữa và"
ORIGINS = "từ"
UNITS = """
USD đô_la đô mỹ_kim đôla
USD:-2 cent xu_mỹ xu
VND đồng vnđ
GBP bảng
CNY tệ
JPY yên yen
KRW won
RUB rúp
INR rupee
percent phần_trăm
pp điểm_phần_trăm
pp:-2 điểm_cơ_bản
x lần
parameter tham_số
token token tokens
GPU gpus gpu card_đồ_họa card_đồ_hoạ bộ_xử_lý_đồ_họa chip_ai bộ_tăng_tốc chip_đồ_họa tpu chip_trí_tuệ_nhân_tạo bộ_gia_tốc card vi_xử_lý_đồ_họa chiếc_gpu chip_gpu bộ_tăng_tốc_ai card_màn_hình
chip chip vi_xử_lý bộ_xử_lý con_chip bộ_vi_xử_lý chất_bán_dẫn
GPU.h giờ_gpu
GPU.day ngày_gpu
user người_dùng người_sử_dụng thuê_bao người_đăng_ký
visit lượt_truy_cập lượt_ghé_thăm lượt_xem lượt
query truy_vấn câu_hỏi_ yêu_cầu lượt_truy_vấn lượt_tìm_kiếm
person người nhân_viên kỹ_sư nhà_nghiên_cứu nhà_khoa_học lập_trình_viên khách_hàng học_sinh sinh_viên chuyên_gia cư_dân lao_động công_nhân nhân_sự nhà_phát_triển giáo_viên bác_sĩ người_tham_gia bệnh_nhân
company công_ty doanh_nghiệp startup hãng công_ty_khởi_nghiệp
model mô_hình
FLOP phép_tính phép_toán
FLOP/s flops phép_tính_mỗi_giây
B byte bytes
bit bit
bit/s bit_mỗi_giây
W watt oát
Wh:3 kilowatt_giờ kwh
Hz hertz
m mét
m:3 km ki_lô_mét kilômét
m:-9 nanomet nano
year năm tuổi
month tháng
week tuần
day ngày
hour giờ tiếng
minute phút
second giây
second:-3 mili_giây
"""
NOUNS = "pound pounds quốc_gia nước thành_phố máy_chủ trang bài ngôn_ngữ trung_tâm trung_tâm_dữ_liệu hecta ha báo_cáo cửa_hàng dự_án tầng hợp_đồng ứng_dụng thiết_bị cuốn sách ảnh bức tài_liệu bài_báo xe chiếc điện_thoại máy_tính cổ_phiếu trường bệnh_viện đại_học tỉnh độ tấn lít kg kilogram nhóm robot bằng_sáng_chế phiếu huy_chương bộ_phim từ chỗ điểm nhà_cung_cấp nhà_máy phiên_bản ngân_hàng phòng_thí_nghiệm cụm tòa_nhà máy_bay giải_thưởng bài_hát trận bàn_thắng luật phiên camera sự_cố xã huyện lý_do chuyến_bay châu_lục thị_trường lĩnh_vực đối_thủ đối_tác ủy_ban công_cụ tính_năng tên_miền thương_hiệu cảm_biến vệ_tinh máy_bay_không_người_lái nhà_đầu_tư xe_tải cầu bức_tranh bảo_tàng tiểu_thuyết lỗi phương_pháp loại chủ_đề vé tuabin video bộ"
ASKED = r"(?:huấn luyện|đào tạo|chạy|triển khai|dựa)[^.,;:!?]{0,24} trên\Z"
STOP = "và hoặc nhưng trong ngoài trên dưới với cho của là các những này đó khi nếu vì đã đang sẽ được bị có không từ đến tại về theo để do mà thì cũng như vào sau trước hơn giữa còn mỗi"
MODIFIER = r"$^"
MOST_UNKNOWN = 0
LINKS = "chiếc con bộ tấm thẻ cái"
PER = "mỗi trên_mỗi cho_mỗi một"
RATES = """
day mỗi_ngày hằng_ngày hàng_ngày một_ngày
year mỗi_năm hằng_năm hàng_năm một_năm
month mỗi_tháng hằng_tháng hàng_tháng một_tháng
week mỗi_tuần hằng_tuần hàng_tuần một_tuần
hour mỗi_giờ một_giờ
second mỗi_giây
"""
YEAR_AFTER = "_"
YEAR_BEFORE = "năm"
CLOCK_BEFORE = "lúc"
CLOCK_AFTER = "giờ_sáng sáng"
LEFT_UNITS = "rank hạng đứng_thứ xếp_thứ vị_trí_thứ hạng_thứ giữ_thứ cán_đích_thứ lớn_thứ đông_thứ cao_thứ nhiều_thứ giàu_thứ mạnh_thứ dài_thứ rộng_thứ nhanh_thứ đứng_hàng_thứ"
NUMBERING = "thứ"
RANK_AFTER = "_"
SILENT = "trang chương điều phiên_bản số đt điện_thoại chuyến phòng bảng_ hình tập đường một_trong một_số triệu_tập triệu_hồi triệu_chứng triệu_phú tỷ_phú tỉ_phú tỷ_lệ tỉ_lệ tỷ_giá tỉ_mỉ tỷ_số tỷ_trọng tỷ_suất nghìn_thu ngàn_xưa trăm_năm trăm_họ năm_học năm_tháng năm_mới năm_ngoái năm_tới năm_qua năm_đó năm_xưa năm_trước ba_lô ba_hoa ba_gai một_mình một_chút một_ít một_vài một_loạt một_khi một_mặt một_bên một_cách một_lần chín_chắn tám_chuyện ba_mẹ năm_nay năm_sau thế_giới_thứ"
ALTERNATIVES = """
or hoặc hay
and và
"""
OUT_OF = "phần"
SHARES = "2 một_nửa phân_nửa"
