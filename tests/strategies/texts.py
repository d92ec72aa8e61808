"""News text in many scripts, undamaged: paragraphs of real sentences put together anew."""

from hypothesis import strategies as st

__all__ = ["LATIN", "SENTENCES", "documents", "paragraphs"]

SENTENCES = {
    "en": (
        "The minister said that the first payments would be made within two weeks.",
        "“We haven’t seen anything like it,” she said – and nobody doubted her.",
        "It’s the government’s view that the plan was never really about money…",
        "Visitors at the café paid £45 for a table, or about €52.",
    ),
    "de": (
        "Die Regierung kündigte gestern an, dass die Straße für zwei Wochen gesperrt wird.",
        "„Wir hätten früher darüber sprechen müssen“, sagte der Bürgermeister.",
        "Für die Gäste war es trotzdem ein schöner Abend – größer als erwartet.",
    ),
    "fr": (
        "Le gouvernement a annoncé hier de nouvelles mesures à l’égard des réfugiés.",
        "« Où êtes-vous allés ? » a demandé la présidente, très étonnée.",
    ),
    "pl": (
        "Rząd ogłosił wczoraj, że pierwsze wypłaty nastąpią w ciągu dwóch tygodni.",
        "„Nie było żadnych wątpliwości” – powiedział przywódca związku.",
    ),
    "cs": ("Vláda včera oznámila, že příští týden začne vyplácet peníze lidem, kteří přišli o domov.",),
    "sv": ("Regeringen säger att åtgärderna är nödvändiga, men flera är kritiska på många håll.",),
    "tr": ("Hükümet dün yaptığı açıklamada önümüzdeki hafta için yeni önlemler alındığını söyledi.",),
    "vi": ("Chính phủ hôm qua đã công bố các biện pháp mới để hỗ trợ người dân ở miền Trung.",),
    "ru": (
        "Правительство вчера объявило о новых мерах поддержки семей, пострадавших от наводнения.",
        "«Мы этого ждали очень давно», — сказал министр.",
    ),
    "uk": ("Уряд оголосив учора про нові заходи підтримки родин, які постраждали від повені.",),
    "el": ("Η κυβέρνηση ανακοίνωσε χθες νέα μέτρα για τις οικογένειες που επλήγησαν.",),
    "ar": ("أعلنت الحكومة أمس عن إجراءات جديدة لدعم الأسر المتضررة من الفيضانات.",),
    "fa": ("دولت روز گذشته از برنامه‌ای تازه برای کمک به خانواده‌های آسیب‌دیده خبر داد.",),
    "he": ("הממשלה הודיעה אתמול על תוכנית חדשה לסיוע למשפחות שנפגעו.",),
    "hi": ("सरकार ने कल बाढ़ से प्रभावित परिवारों के लिए नई सहायता की घोषणा की।",),
    "th": ("รัฐบาลประกาศมาตรการช่วยเหลือประชาชนที่ได้รับผลกระทบจากน้ำท่วม",),
    "zh": ("政府昨日宣布新的补助措施，协助受水灾影响的家庭重建家园。",),
    "ja": ("政府は昨日、洪水の被害を受けた家庭を支援する新しい対策を発表した。",),
    "ko": ("정부는 어제 홍수 피해를 입은 가정을 지원하는 새로운 대책을 발표했다.",),
}
LATIN = ("en", "de", "fr", "pl", "cs", "sv", "tr", "vi")
"""Languages written in Latin letters: what is lost of their text can often be told from the words."""


def paragraphs(*languages: str) -> st.SearchStrategy[str]:
    """A paragraph of one to four sentences in one of the languages, or in any."""
    names = st.sampled_from(languages or tuple(SENTENCES))
    return names.flatmap(lambda name: st.lists(st.sampled_from(SENTENCES[name]), min_size=1, max_size=4)).map(" ".join)


def documents(*languages: str) -> st.SearchStrategy[str]:
    """One to three paragraphs in one language, a line each."""
    names = st.sampled_from(languages or tuple(SENTENCES))
    return names.flatmap(lambda name: st.lists(paragraphs(name), min_size=1, max_size=3)).map("\n".join)
