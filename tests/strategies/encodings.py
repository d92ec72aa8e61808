"""Texts in many scripts, the codecs that write them, and bytes that are spoilt in known ways."""

import codecs

from hypothesis import strategies as st

WRITTEN = {
    "de": "Die Gemeinde prüft, ob die Brücke über die Mühle für größere Fahrzeuge geöffnet werden könnte. "
    "Bürgermeisterin Jörg sagte, die Straße bleibe bis März gesperrt; Anwohner müssen weiträumig ausweichen.",
    "fr": "Le maire a précisé que l'école rouvrirait après les travaux, à condition que la fenêtre brisée soit "
    "réparée. Des élèves ont déjà été accueillis au collège voisin, où la rentrée s'est déroulée sans problème.",
    "pl": "Mieszkańcy żądają, żeby gmina wreszcie naprawiła drogę łączącą wieś z miastem, bo zimą autobusy nie jeżdżą. "
    "Wójt zapowiedział, że prace rozpoczną się wiosną, jeśli pogoda na to pozwoli i znajdą się pieniądze.",
    "cs": "Starosta řekl, že nový most přes řeku bude otevřen příští týden, přestože dělníci ještě dokončují zábradlí. "
    "Řidiči zatím musejí jezdit objížďkou přes sousední vesnici, což prodlužuje cestu o půl hodiny.",
    "hu": "A polgármester közölte, hogy az őszi felújítás után újra megnyílik a könyvtár, ahová tűzoltók is bejárnak. "
    "A szülők örülnek, mert a gyerekeknek eddig két órát kellett utazniuk a következő városig.",
    "ru": "Жители посёлка уже второй год просят починить дорогу, по которой дети ходят в школу. Глава района обещал, "
    "что ремонт начнётся весной, если хватит денег и подрядчик выйдет на работу вовремя.",
    "uk": "Мешканці селища вже другий рік просять полагодити дорогу, якою діти ходять до школи. Голова громади "
    "пообіцяв, що ремонт розпочнеться навесні, якщо вистачить грошей і підрядник вийде на роботу.",
    "bg": "Жителите на селото от години настояват пътят до училището да бъде ремонтиран. Кметът обеща, че работата "
    "ще започне през пролетта, ако има достатъчно средства и времето го позволи.",
    "el": "Οι κάτοικοι του χωριού ζητούν εδώ και χρόνια να επισκευαστεί ο δρόμος που οδηγεί στο σχολείο. Ο δήμαρχος "
    "υποσχέθηκε ότι τα έργα θα ξεκινήσουν την άνοιξη, εφόσον βρεθούν τα χρήματα.",
    "tr": "Köylüler, çocukların okula gittiği yolun onarılmasını yıllardır istiyor. Belediye başkanı, gerekli ödenek "
    "bulunursa çalışmaların ilkbaharda başlayacağını ve yaza doğru biteceğini söyledi.",
    "he": "תושבי הכפר מבקשים כבר שנים לתקן את הדרך שבה הולכים הילדים לבית הספר. ראש המועצה הבטיח שהעבודות "
    "יתחילו באביב אם יימצא תקציב ואם מזג האוויר יאפשר זאת.",
    "ar": "يطالب أهالي البلدة منذ سنوات بإصلاح الطريق الذي يسلكه الأطفال إلى المدرسة. ووعد رئيس المجلس بأن تبدأ "
    "الأعمال في الربيع إذا توفرت الأموال وسمح الطقس بذلك.",
    "lt": "Gyventojai jau kelerius metus prašo sutvarkyti kelią, kuriuo vaikai eina į mokyklą. Meras pažadėjo, kad "
    "darbai prasidės pavasarį, jeigu užteks lėšų ir rangovas laiku išeis į darbą.",
    "th": "ชาวบ้านเรียกร้องให้ซ่อมถนนที่เด็กใช้เดินไปโรงเรียนมาหลายปีแล้ว นายกเทศมนตรีสัญญาว่าจะเริ่มงานในฤดูแล้ง หากมีงบประมาณเพียงพอ",
    "ja": "村の住民は、子どもたちが学校へ通う道路を直してほしいと何年も前から求めている。"
    "町長は、予算が確保できれば春に工事を始めると約束した。",
    "zh": "村民多年来一直要求修好孩子们上学走的那条路。镇长表示，如果资金到位，工程将在明年春天开始，夏天之前完成。",
    "zh-Hant": "村民多年來一直要求修好孩子們上學走的那條路。"
    "鎮長表示，如果經費到位，工程將在明年春天開始，夏天之前完成。",
    "ko": "마을 주민들은 아이들이 학교에 다니는 길을 고쳐 달라고 여러 해 동안 요구해 왔다. "
    "군수는 예산이 마련되면 봄에 공사를 시작하겠다고 약속했다.",
    "sk": "Obyvatelia dediny už roky žiadajú, aby obec opravila cestu, po ktorej deti chodia do školy. Starosta "
    "sľúbil, že práce sa začnú na jar, ak sa nájdu peniaze a počasie to dovolí.",
    "sl": "Vaščani že leta prosijo, da bi občina popravila cesto, po kateri otroci hodijo v šolo. Župan je "
    "obljubil, da se bodo dela začela spomladi, če bo dovolj denarja in če bo vreme dopuščalo.",
    "hr": "Mještani već godinama traže da se popravi cesta kojom djeca idu u školu. Načelnik je obećao da će radovi "
    "početi na proljeće, ako se pronađe novac i ako vrijeme dopusti, što nitko ne može jamčiti.",
    "sr": "Мештани већ годинама траже да се поправи пут којим деца иду у школу. Председник општине је обећао да ће "
    "радови почети на пролеће, ако се нађе новац и ако време дозволи.",
    "et": "Külaelanikud on aastaid palunud, et tee, mida mööda lapsed koolis käivad, korda tehtaks. Vallavanem "
    "lubas, et tööd algavad kevadel, kui raha leitakse ja ilm seda võimaldab.",
    "lv": "Ciema iedzīvotāji jau gadiem lūdz salabot ceļu, pa kuru bērni iet uz skolu. Mērs solīja, ka darbi "
    "sāksies pavasarī, ja atradīsies nauda un laikapstākļi to ļaus.",
    "is": "Íbúar þorpsins hafa árum saman beðið um að vegurinn sem börnin ganga í skólann verði lagaður. "
    "Sveitarstjórinn lofaði að verkið hæfist í vor ef fé fæst og veður leyfir.",
    "pt": "Os moradores da aldeia pedem há anos que seja reparada a estrada por onde as crianças vão à escola. O "
    "presidente da câmara prometeu que as obras começarão na primavera, se houver verbas e a estação o permitir.",
    "es": "Los vecinos del pueblo llevan años pidiendo que se arregle el camino por el que los niños van a la "
    "escuela. ¿Cuándo empezarán las obras? El alcalde prometió que será en primavera, según el presupuesto.",
    "it": "Gli abitanti chiedono da anni che la strada che porta i bambini a scuola venga riparata. Il sindaco ha "
    "promesso che i lavori cominceranno in primavera, perché così c'è più tempo; però mancano "
    "ancora i fondi e la città è già in debito.",
    "sv": "Byborna har i flera år bett om att vägen som barnen går till skolan ska lagas. Kommunalrådet lovade att "
    "arbetet börjar på våren, om pengarna räcker och vädret tillåter det.",
    "fi": "Kyläläiset ovat vuosia pyytäneet, että tie, jota pitkin lapset kävelevät kouluun, korjattaisiin. "
    "Kunnanjohtaja lupasi töiden alkavan keväällä, jos rahaa löytyy ja sää sen sallii.",
    "vi": "Người dân trong làng nhiều năm nay đề nghị sửa con đường mà trẻ em đi học. Chủ tịch xã hứa "
    "công việc sẽ bắt đầu vào mùa xuân nếu có đủ kinh phí.",
    "ro": "Locuitorii satului cer de ani de zile repararea drumului pe care copiii merg la școală. Primarul a "
    "promis că lucrările vor începe în primăvară, dacă se găsesc bani și vremea permite.",
    "fa": "اهالي روستا سال هاست خواستار تعمير راهي هستند که کودکان از آن به مدرسه مي روند. شهردار قول داد که کارها "
    "در بهار آغاز شود، اگر پول کافي باشد.",
    "be": "Жыхары вёскі ўжо некалькі гадоў просяць адрамантаваць дарогу, па якой дзеці ходзяць у школу. Старшыня "
    "абяцаў, што работы пачнуцца вясной, калі хопіць грошай.",
    "mk": "Жителите на селото со години бараат да се поправи патот по кој децата одат на училиште. Градоначалникот "
    "вети дека работите ќе почнат на пролет, ако се најдат пари.",
    "da": "Beboerne har i årevis bedt om, at vejen, som børnene går til skole ad, bliver repareret. Borgmesteren "
    "lovede, at arbejdet begynder til foråret, hvis pengene rækker.",
    "ca": "Els veïns del poble demanen des de fa anys que s'arregli el camí per on els nens van a l'escola. "
    "L'alcaldessa va prometre que les obres començaran a la primavera, si hi ha prou diners i el temps ho permet.",
}
"""Language → two or three sentences of news, written for these tests."""

CODECS = {
    "de": ["cp1252", "cp850", "cp437", "mac-roman", "iso8859-15"],
    "fr": ["cp1252", "cp850", "mac-roman"],
    "pl": ["cp1250", "iso8859-2", "cp852"],
    "cs": ["cp1250", "iso8859-2", "cp852", "mac-latin2"],
    "hu": ["cp1250", "iso8859-2"],
    "ru": ["cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic"],
    "uk": ["cp1251", "koi8-u", "mac-cyrillic"],
    "bg": ["cp1251", "iso8859-5"],
    "el": ["cp1253", "iso8859-7"],
    "tr": ["cp1254", "iso8859-9"],
    "he": ["cp1255", "iso8859-8"],
    "ar": ["cp1256", "iso8859-6"],
    "lt": ["cp1257", "iso8859-13"],
    "th": ["cp874"],
    "ja": ["shift_jis", "euc_jp", "iso2022_jp"],
    "zh": ["gbk", "gb18030", "gb2312"],
    "zh-Hant": ["big5"],
    "ko": ["euc_kr"],
    "sk": ["cp1250", "iso8859-2"],
    "sl": ["cp1250", "iso8859-2"],
    "hr": ["cp1250", "iso8859-2"],
    "sr": ["cp1251", "iso8859-5"],
    "et": ["cp1257", "cp1252"],
    "lv": ["cp1257"],
    "is": ["cp1252"],
    "pt": ["cp1252", "cp850"],
    "es": ["cp1252", "mac-roman"],
    "it": ["cp1252"],
    "sv": ["cp1252", "cp850"],
    "fi": ["cp1252", "cp437"],
    "vi": ["cp1258"],
    "ro": ["iso8859-16"],
    "fa": ["cp1256"],
    "be": ["cp1251"],
    "mk": ["cp1251"],
    "da": ["cp1252", "cp850"],
    "ca": ["cp1252"],
}
"""Language → the codecs of the web, of DOS and of old Macintoshes that it is found in."""

LEGACY = [(language, codec) for language, row in CODECS.items() for codec in row]

_ENCODINGS = [
    "latin-1", "utf-16", "utf-16-le", "utf-32", "utf-7", "hz", "iso2022_jp", "iso2022_kr", "gb18030", "big5", "cp037",
    "utf-8-sig", "johab", "mac-roman", "cp1252",
]  # fmt: skip

encodings = st.none() | st.sampled_from(_ENCODINGS)
"""What a caller may say, right or wrong."""

_PIECES = [
    *(bytes((code,)) for code in (0, 0x1B, 0x3C, 0x3E, 0x80, 0x81, 0x92, 0xA0, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF)),
    "é".encode(), "’".encode(), "字".encode(), "😀".encode(), b"\xed\xa0\xbd\xed\xb8\x80", b"\xc0\x80", b"\x1b$B",
    codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE,
    b"<meta charset=", b'"utf-16">', b"shift_jis>", b"<!--", b"-->", b"%PDF-", b"PK\x03\x04", b" rain ", b"\r\n",
]  # fmt: skip

any_bytes = st.binary(max_size=200) | st.lists(st.sampled_from(_PIECES), max_size=40).map(b"".join)
"""Noise, and what decoders stumble over in every order."""

utf8_texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\x00"), min_size=1
)
"""Text that UTF-8 can hold, without control characters and byte-order marks."""


@st.composite
def stretches_of_news(draw, language, shortest=60):
    """A stretch of a language's sample that begins at a word."""
    text = WRITTEN[language]
    starts = [0, *(place + 1 for place, letter in enumerate(text[: len(text) - shortest]) if letter == " ")]
    start = draw(st.sampled_from(starts))
    end = draw(st.integers(min(start + shortest, len(text)), len(text)))
    return text[start:end]
