"""Notes of translators and editors, and places never filled, in many languages."""

from __future__ import annotations

import pytest

from writerdesk.checks.engine import check

NOTES = [
    ("fr", "Le bureau, [Note du traducteur : en anglais « desk »] disait-il."),
    ("fr", "Le bureau (NdT : en anglais « desk ») disait-il."),
    ("fr", "Le bureau (pupitre, selon d'autres, N.d.T.) disait-il."),
    ("fr", "Le bureau [NDLR : chiffre à vérifier] disait-il."),
    ("fr", "Le bureau [Note : le texte original dit autre chose] disait-il."),
    ("fr", "Le bureau [le traducteur a gardé ici le mot anglais] disait-il."),
    ("en", "The house (Translator’s note: a pun) fell."),
    ("en", "The house [TRANSLATOR'S NOTE – a pun] fell."),
    ("es", "La casa (N. del T.: juego de palabras) cayó."),
    ("pt", "A casa (N. do T.: trocadilho) caiu."),
    ("de", "Das Haus (Anm. d. Ü.: Wortspiel) fiel."),
    ("ru", "Дом (прим. пер.) упал."),
    ("ar", "سقط البيت (ملاحظة المترجم: تورية) ليلا."),
    ("ur", "گھر [مترجم کا نوٹ: یہ لفظ مشکل ہے] گر گیا۔"),
    ("hi", "घर (अनुवादक की टिप्पणी: यहाँ श्लेष है) गिर गया।"),
    ("ta", "வீடு [மொழிபெயர்ப்பாளர் குறிப்பு: சிலேடை] விழுந்தது."),
    ("am", "ቤቱ (የተርጓሚው ማስታወሻ፦ ቅኔ አለው) ወደቀ።"),
    ("km", "ផ្ទះ [កំណត់សម្គាល់អ្នកបកប្រែ៖ ពាក្យលេង] បានរលំ។"),
    ("sw", "Nyumba (maelezo ya mtafsiri: fumbo) ilianguka."),
    ("yo", "Ilé náà [Àkíyèsí olùtumọ̀: àpàrà ni] wó."),
    ("ja", "家（訳注：言葉遊び）が倒れた。"),
    ("zh", "房子（译者注：双关语）倒了。"),
    ("vi", "Ngôi nhà (chú thích của người dịch: chơi chữ) sập."),
    ("hi", "घर (Translator's note: a pun) गिर गया।"),
]


def of(text: str, language: str, rule: str) -> list[str]:
    return [text[f.start : f.end] for f in check(text, language).findings if f.rule == rule]


@pytest.mark.parametrize(("language", "text"), NOTES)
def test_a_note_in_brackets_is_found_with_its_brackets(language: str, text: str) -> None:
    (note,) = of(text, language, "structure/stray-note")
    assert note[0] + note[-1] in {"()", "[]", "（）"}


def test_a_note_without_brackets_at_the_head_of_a_line() -> None:
    text = "Il neige.\n\n* Note de la rédaction : chapitre à revoir.\n"
    assert of(text, "fr", "structure/stray-note") == ["Note de la rédaction : chapitre à revoir."]


def test_a_note_whose_bracket_was_never_closed() -> None:
    assert of("Il neige [NdT : à revoir\nsur la ville.\n", "fr", "structure/stray-note") == ["[NdT : à revoir"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle relut la note du professeur (il l'avait laissée là) et la note de musique."),
        ("fr", "Le traducteur (un homme triste) notait tout."),
        ("fr", "[…] puis plus rien [sic]."),
        ("fr", "(Bien) notée, la pensée [rêveuse] passa."),
        ("sw", "Mtafsiri (rafiki yangu) alicheka."),
        ("ja", "彼は（心の中で）訳した。"),
        ("ar", "كان المترجم (صديقي) يضحك."),
        ("en", "She kept notes (many of them); the editor (an old friend) nodded."),
        ("hi", "अनुवादक (मेरा मित्र) हँसा।"),
    ],
)
def test_a_writers_own_brackets_are_no_note(language: str, text: str) -> None:
    assert of(text, language, "structure/stray-note") == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "TODO finir ce vers", "TODO"),
        ("fr", "Bonjour M. XXX, dit-il.", "XXX"),
        ("fr", "Lorem ipsum dolor sit amet.", "Lorem ipsum"),
        ("fr", "Il s'appelait ____ et riait.", "____"),
        ("fr", "Chère {{prénom}}, il neige.", "{{prénom}}"),
        ("fr", "[insérer ici le dernier vers]", "[insérer ici le dernier vers]"),
        ("fr", "[à compléter]", "[à compléter]"),
        ("hi", "उसका नाम [यहाँ लिखें] था।", "[यहाँ लिखें]"),
        ("ar", "اسمه [أدخل الاسم] وكان يضحك.", "[أدخل الاسم]"),
        ("ja", "彼の名は［要確認］だった。", "［要確認］"),
        ("am", "ስሙ TBD ነበር።", "TBD"),
        ("en", "[INSERT NAME] laughed.", "[INSERT NAME]"),
        ("en", "The year was [??].", "[??]"),
    ],
)
def test_a_place_never_filled_is_found(language: str, text: str, place: str) -> None:
    assert of(text, language, "structure/placeholder")[0] == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Chapitre XXX\n\nLa nuit."),
        ("fr", "XXIX\n\nLe jour.\n\nXXX\n\nLa nuit."),
        ("fr", "Il lut les psaumes XXIX, XXX et XXXI."),
        ("fr", "Un vers.\n\n_____\n\nUn autre."),
        ("es", "Todo lo que fue, todo."),
        ("sw", "Hakuna [kelele] hapa."),
    ],
)
def test_roman_numbers_and_scene_breaks_are_no_placeholders(language: str, text: str) -> None:
    assert of(text, language, "structure/placeholder") == []
