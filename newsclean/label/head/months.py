"""Names of months in many languages, and calendars that count other years than ours."""

from datetime import date, timedelta
from typing import Final

__all__ = ["MONTHS", "PERSIAN_MONTHS", "VIETNAMESE_MONTHS", "from_persian"]

_NAMES: Final = """\
january jan janvier janv januar enero ene gennaio gen janeiro januari januarie jänner jän január januára januara
januarja jaanuar janúar janvāris janvārī sausio gener xaneiro janar yanvar ianuarie ian stycznia sty siječnja tammikuuta
ledna leden ocak oca ιανουαρίου ιανουαριου ιανουάριος ιαν января январь янв січня січ студзеня јануари
јануара януари қаңтар հունվարի იანვარი იან يناير جانفي كانون_الثاني ژانویه جنوری ינואר בינואר जनवरी जानेवारी
জানুয়ারি জানুয়ারী ஜனவரி జనవరి જાન્યુઆરી มกราคม ม.ค.

february feb février févr fév fevrier februar febrero febbraio fevereiro fev februari februarie feber február
februára februara februarja veebruar febrúar februāris februārī vasario febrer febreiro shkurt fevral lutego lut
veljače helmikuuta února únor şubat şub pebrero φεβρουαρίου φεβρουαριου φεβρουάριος φεβ февраля февраль фев февр лютого
лютага лют фебруари фебруара февруари ақпан փետրվարի თებერვალი თებ فبراير فيفري شباط فوریه فروری פברואר בפברואר फ़रवरी
फरवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి ફેબ્રુઆરી กุมภาพันธ์ ก.พ.

march mar mars märz mrz marzo março marco maart mrt marca marec marts martā kovo març mart marta martie marcie marset
maret mac machi marso marzec március márc märts maaliskuuta března březen ožujka μαρτίου μαρτιου μάρτιος
μαρ марта март мар березня бер сакавіка наурыз մարտի მარტი მარ مارس آذار مارچ מרץ במרץ मार्च মার্চ மார்ச் మార్చి માર્ચ
มีนาคม มี.ค.

april apr avril avr abril abr aprile apríla aprila április ápr aprill apríl aprīlis aprīlī balandžio prill aprel aprilie
kwietnia kwi travnja huhtikuuta dubna duben nisan nis aprili απριλίου απριλιου απρίλιος απρ апреля апрель апр квітня
квіт красавіка април априла сәуір ապրիլի აპრილი აპრ أبريل ابريل أفريل نيسان آوریل اپریل אפריל באפריל अप्रैल एप्रिल এপ্রিল
ஏப்ரல் ఏప్రిల్ એપ્રિલ เมษายน เม.ย.

may mai mayo maggio mag maio mei maj maja mája május máj maí maijs maijā gegužės maig mayıs mayis svibnja května květen
toukokuuta μαΐου μαϊου μαιου μάιος μάι μαΐ мая май травня трав мај маја мамыр մայիսի მაისი مايو ماي أيار مه می مئی מאי
במאי मई মে மே మే મે พฤษภาคม พ.ค.

june jun juin juni junio giugno giu junho junie június jún júna juna junija juuni júní jūnijs jūnijā birželio juny xuño
qershor iyun iunie iun czerwca cze lipnja kesäkuuta června červen haziran haz hunyo ιουνίου ιουνιου ιούνιος ιουν июня
июнь июн червня черв чэрвеня јуни јуна юни маусым հունիսի ივნისი ივნ يونيو جوان حزيران ژوئن جون יוני ביוני जून জুন ஜூன்
జూన్ જૂન มิถุนายน มิ.ย.

july jul juillet juil juli julio luglio lug julho julie július júl júla jula julija juuli júlí jūlijs jūlijā liepos
juliol xullo korrik iyul iulie iul lipca srpnja heinäkuuta července červenec temmuz tem julai hulyo ιουλίου ιουλιου
ιούλιος ιουλ июля июль июл липня лип ліпеня јули јула юли шілде հուլիսի ივლისი ივლ يوليو يوليوز جويلية تموز ژوئیه جولائی
יולי ביולי जुलाई जुलै জুলাই ஜூலை జులై జూలై જુલાઈ กรกฎาคม ก.ค.

august aug août aout agosto ago augustus augusti augusta avgust avgusta augusztus ágúst augusts augustā rugpjūčio agost
gusht avqust sierpnia sie kolovoza elokuuta srpna srpen ağustos agustos ağu agustus agu agt ags ogos agosti αυγούστου
αυγουστου αύγουστος αυγ августа август авг серпня серп жніўня тамыз օգոստոսի აგვისტო აგვ أغسطس اغسطس أوت غشت آب اوت اگست
אוגוסט באוגוסט अगस्त ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు ઓગસ્ટ ઑગસ્ટ สิงหาคม ส.ค.

september sep sept septembre septiembre setembre settembre setembro set septembra szeptember szept septembris septembrī
rugsėjo shtator sentyabr sentabr septembrie września wrz rujna syyskuuta září eylül eylul eyl septemba setyembre
σεπτεμβρίου σεπτεμβριου σεπτέμβριος σεπ σεπτ сентября сентябрь сен сент вересня верасня септември септембра қыркүйек
սեպտեմբերի სექტემბერი სექ سبتمبر شتنبر أيلول سپتامبر ستمبر ספטמבר בספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর
செப்டம்பர் సెప్టెంబర్ సెప్టెంబరు સપ્ટેમ્બર กันยายน ก.ย.

october oct octobre oktober okt octubre ottobre ott outubro out oktobra október októbra oktoober oktobris oktobrī spalio
tetor oktyabr oktabr octombrie października paź lokakuuta října říjen ekim eki oktoba oktubre οκτωβρίου οκτωβριου
οκτώβριος οκτ октября октябрь окт жовтня жовт кастрычніка октомври октобра қазан հոկտեմբերի ოქტომბერი ოქტ أكتوبر اكتوبر
تشرين_الأول تشرين_الاول اکتبر اکتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ઓક્ટોબર
ઑક્ટોબર ตุลาคม ต.ค.

november nov novembre noviembre novembro novembra nóvember novembris novembrī lapkričio nëntor noyabr noiembrie
listopada listopadu studenoga studenog marraskuuta kasım kasim kas novemba nobyembre νοεμβρίου νοεμβριου νοέμβριος νοε
ноября ноябрь ноя нояб листопада лист лістапада ноември новембра қараша նոյեմբերի ნოემბერი ნოე نوفمبر نونبر تشرين_الثاني
نوامبر نومبر נובמבר בנובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ નવેમ્બર พฤศจิกายน พ.ย.

december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro desember des decembra detsember
decembris decembrī gruodžio desembre decembro dhjetor dekabr decembrie grudnia gru prosinca joulukuuta prosince prosinec
aralık aralik ara disember desemba disyembre δεκεμβρίου δεκεμβριου δεκέμβριος δεκ декабря декабрь дек грудня груд снежня
декември децембра желтоқсан դեկտեմբերի დეკემბერი დეკ ديسمبر دجنبر كانون_الأول كانون_الاول دسامبر دسمبر דצמבר בדצמבר
दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ડિસેમ્બર ธันวาคม ธ.ค."""


def _numbered(names: str) -> dict[str, int]:
    """The number of each month by its names; months stand a blank line apart, words of one name have `_` between."""
    return {name.replace("_", " "): number for number, row in enumerate(names.split("\n\n"), 1) for name in row.split()}


MONTHS: Final = _numbered(_NAMES)
"""Months of our calendar by their names and what papers shorten them to, in lower case.

Two languages disagree: `listopada` is November in Polish and October in Croatian, and is read as the Poles do.
"""

VIETNAMESE_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"), 1
    )
}
"""Months behind the word `tháng`; alone these are figures like any."""

_PERSIAN: Final = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
PERSIAN_MONTHS: Final = {name: number for number, name in enumerate(_PERSIAN.split(), 1)}

_LONG_MONTHS: Final = 6
"""Months of 31 days with which a Persian year begins; the others have 30, the last 29 or 30."""
_LEAP_CYCLE: Final = 33
_LEAP_YEARS: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Years of a cycle of 33 with a day more. From 1343 to 1472 (1964 to 2093) they are those that astronomers find."""
_EPOCH: Final = date(1996, 3, 20)
_EPOCH_YEAR: Final = 1375
"""The day on which that year of the Persian calendar began."""


def from_persian(year: int, month: int, day: int) -> date | None:
    """The day of our calendar; None if the Persian one has no such day.

    >>> from_persian(1403, 12, 25), from_persian(1403, 12, 30), from_persian(1402, 12, 30)
    (datetime.date(2025, 3, 15), datetime.date(2025, 3, 20), None)
    """
    months = range(1, len(PERSIAN_MONTHS) + 1)
    if month not in months or not 0 < day <= _days_in(year, month):
        return None
    years = range(min(year, _EPOCH_YEAR), max(year, _EPOCH_YEAR))
    between = sum(sum(_days_in(each, one) for one in months) for each in years)
    begun = sum(_days_in(year, each) for each in range(1, month))
    return _EPOCH + timedelta((between if year >= _EPOCH_YEAR else -between) + begun + day - 1)


def _days_in(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < len(PERSIAN_MONTHS) or year % _LEAP_CYCLE in _LEAP_YEARS else 29
