"""What publishing systems say around a story in languages other than the six of `test_platforms`."""

import pytest

from newsclean import clean
from tests.label.roles.between import ABOVE, is_kept

FURNITURE = """\
Przejdź do komentarzy
Næste artikel
Ilmoita virheestä
Předchozí článek
Cikk nyomtatása
Articolul următor
Ссылки по теме
Версія для друку
Bu içerik ilginizi çekebilir
Διαβάστε όλο το άρθρο
المقال السابق
הכתבה הבאה
प्रिंट करें
トップページへ戻る
加入書籤
기자의 다른 기사 보기
Gửi email
Berita Sebelumnya
กลับไปหน้าแรก
Skopiowano link
Bądź pierwszy i skomentuj
Zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy.
Länk kopierad
Följ ämnen i artikeln
Det här är en kommenterande text. Analys och ställningstaganden är skribentens.
Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.
Link kopieret
Emner i artiklen
Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *
Lagre artikkelen
Saken fortsetter under bildet
Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *
Mainos päättyy
Artikkeli jatkuu mainoksen jälkeen
Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *
Odkaz zkopírován
Již máte předplatné? Přihlaste se
Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *
A cikk a hirdetés után folytatódik
Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
Partajează asta:
Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.
Нравится Загрузка...
Посилання скопійовано
Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *
Bağlantı kopyalandı
Bu habere henüz yorum yapılmamış. İlk yorumu siz yapın.
Δεν υπάρχουν σχόλια
Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
انقر هنا للمشاركة على وسائل التواصل الاجتماعي
احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.
עוד באותו נושא
האימייל לא יוצג באתר. שדות החובה מסומנים *
पढ़ने का समय: 3 मिनट
आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *
メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
記事の無断転載を禁じます
链接已复制
發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *
返回搜狐，查看更多
글자 크기 변경하기
댓글을 입력해주세요
이메일은 공개되지 않습니다. 필수 필드는 *로 표시됩니다
Hãy chia sẻ cảm nghĩ của bạn về bài viết!
Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.
Dibaca 12.410 kali
Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.
อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *
บทความก่อนหน้า
Rejoignez les 2 318 autres abonnés
Schließe dich 2.318 anderen Abonnenten an
Únete a otros 2.318 suscriptores"""

STORY = """\
Przejdź do historii, poprosił rektor.
Næste artikel handler om floden, siger hun.
Articolul următor este despre râu, spune ea.
Gửi email cho thị trưởng, ông nói.
Skopiowano link z listy, powiedział rzecznik.
Wszystkie komentarze usunięto w nocy, podał urząd.
Det här är en text om hur floden steg förra veckan.
Länken kopierades av tusen elever, säger rektorn.
Din e-postadresse kan bli publisert, sa ombudet.
Mainos päättyy keväällä, kertoo kaupunki.
Odkaz zkopírovaly stovky lidí, řekl mluvčí.
A cikk a nyár után jelent meg, mondta a szerkesztő.
Salvează-mi casa, a strigat femeia.
Більше по темі сказав міський голова увечері.
Bu habere konu olan köprü pazartesi açılacak.
Δεν υπάρχουν σχόλια για το θέμα, είπε ο δήμαρχος.
האימייל נשלח לתושבים ביום שני.
आपका ईमेल पढ़ा गया, अधिकारी ने कहा।
メールアドレスが盗まれたと市は発表した。
链接已复制了上千次，警方说。
이메일은 공개되었다고 시는 밝혔다.
Lưu tên của tôi lại, bà cụ nói với cán bộ.
Simpan nama anak itu, kata sang ibu.
View results with care, the clerk said.
Rejoignez les autres à midi, dit le maire."""


@pytest.mark.parametrize("line", FURNITURE.splitlines())
def test_what_publishing_systems_say_on_every_page_is_no_story(line):
    assert not is_kept(line)


@pytest.mark.parametrize("line", STORY.splitlines())
def test_what_a_story_says_in_like_words_stays(line):
    assert is_kept(line)


def test_up_next_heads_a_section_of_a_match_report():
    page = f"{ABOVE}\n\nUp next\n\nThe Herons play at Granger on Wednesday, and the Ironmen are off until Friday."
    assert "Up next" in clean(f"<h1>Herons win</h1><p>{'</p><p>'.join(page.split(chr(10) * 2))}</p>", media="html").body
