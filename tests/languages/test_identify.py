"""Identification: script first, letters second, and no claim beyond them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.languages import third_opinion
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.identify import identify
from writerdesk.languages.second_opinion import is_installed

twice = pytest.mark.skipif(not is_installed(), reason="pycld2 has no wheel for this machine")
UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


@pytest.mark.parametrize("tag", ["am", "ar", "en", "fr", "hi", "ja", "km", "ko", "sw", "ta", "ti", "ur", "yo"])
def test_a_sample_is_recognised(tag: str) -> None:
    found = identify(card(tag).samples[0])
    assert [passage.tag for passage in found] == [tag]
    assert 0 < found[0].score <= 1


# Lines of printed poems, none of them in the Declaration that the tables were made of.
@twice
@pytest.mark.parametrize(
    ("tag", "poem"),
    [
        ("en", "Shall I compare thee to a summer's day? Thou art more lovely and more temperate: rough winds do shake"),
        ("es", "Caminante, son tus huellas el camino y nada más; caminante, no hay camino, se hace camino al andar"),
        ("id", "Kalau sampai waktuku, ku mau tak seorang kan merayu, tidak juga kau. Tak perlu sedu sedan itu"),
        ("sw", "Titi la mama litamu hata likiwa la mbwa, Kiswahili naazimu sifayo iliyofumbwa kwa wasiokufahamu"),
        ("uk", "Як умру, то поховайте мене на могилі серед степу широкого на Вкраїні милій"),
        ("be", "А хто там ідзе, а хто там ідзе у агромністай такой грамадзе? Беларусы"),
        ("hi", "खूब लड़ी मर्दानी वह तो झाँसी वाली रानी थी, बुंदेले हरबोलों के मुँह हमने सुनी कहानी थी"),
        ("mr", "मोडून पडला संसार तरी मोडला नाही कणा, पाठीवरती हात ठेवून फक्त लढ म्हणा"),
        ("ne", "हातका मैला सुनका थैला के गर्नु धनले, साग र सिस्नु खाएको बेस आनन्दी मनले"),
        ("sa", "कर्मण्येवाधिकारस्ते मा फलेषु कदाचन मा कर्मफलहेतुर्भूर्मा ते सङ्गोऽस्त्वकर्मणि"),
        ("zu", "Umuntu ngumuntu ngabantu, indlela ibuzwa kwabaphambili, isala kutshelwa sibona ngomopho"),
        ("so", "Soomaaliyeey toosoo, toosoo isku tiirsada ee, hadba kiina taagdaranee taageera waligiinee"),
        ("rw", "Rwanda nziza gihugu cyacu, wuje imisozi, ibiyaga n'ibirunga, ngobyi iduhetse gahorane ishya"),
        ("cy", "Mae hen wlad fy nhadau yn annwyl i mi, gwlad beirdd a chantorion, enwogion o fri"),
        ("zh", "床前明月光，疑是地上霜。举头望明月，低头思故乡。"),
        ("zh-Hant", "床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。"),
    ],
)
def test_a_poem_is_never_given_to_another_language(tag: str, poem: str) -> None:
    found = {passage.tag for passage in identify(poem)}
    assert tag in found
    assert all(other == tag or other.startswith("und-") for other in found)


@pytest.mark.parametrize("words", ["Rain on the roof", "la la la", "Mambo poa", "काल करे सो", "ሰላም ለሁላችሁ"])
def test_a_few_words_are_not_guessed(words: str) -> None:
    assert all(passage.tag.startswith("und-") for passage in identify(words))


def test_a_language_without_a_card_is_not_taken_for_its_neighbour() -> None:
    for tag in ("de", "ru", "el", "zh"):
        lines = [line for line in (UDHR / f"{tag}.txt").read_text("utf-8").splitlines() if len(line) > 40]
        for line in lines:
            assert all(
                one.tag == tag or one.tag.startswith("und-") for one in identify(line) if one.end - one.start > 9
            )


@pytest.mark.parametrize("tag", ["ar", "fr", "hi"])
def test_most_of_a_long_text_is_given_to_its_language(tag: str) -> None:
    text = (UDHR / f"{tag}.txt").read_text("utf-8")
    found = identify(text)
    own = sum(passage.end - passage.start for passage in found if passage.tag == tag)
    assert own / len(text) > 0.8


def test_passages_are_cut_where_the_script_changes() -> None:
    hindi = "रमजान के पूरे तीस रोज़ों के बाद आज ईद आई है, कितना मनोहर, कितना सुहावना प्रभात है"
    french = "Dès l'été, œuvrez où Noël naît : là, le cœur fête l'âme"
    text = f"{hindi}\n{french}\nCEO\n"
    found = identify(text)
    assert [(passage.tag, text[passage.start : passage.end]) for passage in found] == [
        ("hi", hindi),
        ("fr", french),
        ("und-Latn", "CEO"),
    ]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Привет, мир", "und-Cyrl"),
        ("中文没有假名", "und-Hani"),
        ("བོད་ཡིག", "und-Tibt"),
        ("Ὅμηρος", "und-Grek"),
        ("ⵜⵉⴼⵉⵏⴰⵖ", "und-Tfng"),
    ],
)
def test_other_scripts_are_named_as_what_they_are(text: str, tag: str) -> None:
    assert [passage.tag for passage in identify(text)] == [tag]


def test_scripts_that_many_languages_share_are_never_sure() -> None:
    for known in all_cards():
        for passage in identify(known.samples[0]):
            if not passage.tag.startswith("und-") and known.script in {"Latn", "Cyrl", "Arab", "Deva", "Ethi", "Hebr"}:
                assert passage.score <= 0.9


def test_signs_and_blanks_belong_to_no_language() -> None:
    assert identify("") == []
    assert identify(" … 123 ॥\n— ") == []


@given(st.text(max_size=60))
def test_passages_stand_in_order_inside_the_text(text: str) -> None:
    position = 0
    for passage in identify(text):
        assert position <= passage.start < passage.end <= len(text)
        assert 0 <= passage.score <= 1
        position = passage.end


def test_a_letter_that_no_script_owns_does_not_cut_a_word() -> None:
    # The puso of Guarani (U+02BC) is a letter of the script Common.
    found = identify("Mayma yvypóra ou ko yvy ári iñapytlʼyre ha eteĩcha dignidad ha derecho jeguerekópe")
    assert [passage.tag for passage in found] == ["gn"]


@twice
def test_a_sentence_in_another_language_is_a_passage_and_a_few_words_are_none() -> None:
    english = "She had been waiting at the window since the rain began, and nobody had come along the road."
    french = "La lune blanche luit dans les bois, de chaque branche part une voix sous la ramée, ô bien-aimée."
    text = f"{english} {french} {english}"
    found = [(passage.tag, text[passage.start : passage.end].strip(" .")) for passage in identify(text)]
    assert found == [("en", english.strip(".")), ("fr", french.strip(".")), ("en", english.strip("."))]
    assert [passage.tag for passage in identify(f"{english} À la carte, s'il vous plaît. {english}")] == ["en"]


def test_a_letter_of_another_script_inside_a_word_is_no_passage() -> None:
    text = "Un vrаi poème qui parle de la lune et du soleil, et de la mer qui s'en va au loin"
    assert len(identify(text)) == 1


@pytest.mark.parametrize(
    ("passage", "tag", "among"),
    [
        # The Declaration in Croatian, Serbian and Hindi; the first line of the Ramcharitmanas is Awadhi.
        ("Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima. Ona su obdarena razumom i sviješću",
         "und-Latn", ("bs", "hr", "sr-Latn")),
        ("Сва људска бића рађају се слободна и једнака у достојанству и правима. Она су обдарена разумом и свешћу",
         "sr", ()),
        ("सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है", "hi", ("hi", "awa", "bho", "mag")),
        ("Bonke abantu bazalwa bekhululekile belingana ngesithunzi nangamalungelo", "zu", ("zu", "nd", "nr")),
        ("All human beings are born free and equal in dignity and rights", "en", ()),
    ],
)  # fmt: skip
@pytest.mark.skipif(not is_installed(), reason="pycld2 has no wheel for this machine")
def test_what_is_not_told_apart_is_said_to_be_one_of_them(passage: str, tag: str, among: tuple[str, ...]) -> None:
    (found,) = identify(passage)
    assert (found.tag, found.among) == (tag, among)


@twice
@pytest.mark.parametrize(
    ("text", "tag", "foreign"),
    [
        (
            (
                "She said nothing for a while, and the rain went on outside. Il ne fallait pas ouvrir la porte avant"
                " que les enfants soient tous rentrés à la maison. Then she smiled."
            ),
            "fr",
            "Il ne fallait pas ouvrir la porte avant que les enfants soient tous rentrés à la maison.",
        ),
        (
            (
                "El viejo caminaba por la orilla desde la mañana sin mirar nada en particular. The children had not"
                " come home yet and the door had to stay closed. Luego sonrió."
            ),
            "en",
            "The children had not come home yet and the door had to stay closed.",
        ),
    ],
)
def test_of_a_paragraph_in_two_languages_the_short_sentences_are_told_too(text: str, tag: str, foreign: str) -> None:
    found = [(one.tag, text[one.start : one.end].strip()) for one in identify(text)]
    before, after = text.split(foreign)
    own = "es" if tag == "en" else "en"
    assert found == [(own, before.strip()), (tag, foreign), (own, after.strip(" ."))]


@twice
@pytest.mark.skipif(not third_opinion.is_installed(), reason="the extra langid (py3langid) is not installed")
def test_what_two_judges_leave_open_the_third_decides() -> None:
    found = identify("फिर वह धीरे धीरे घर की ओर चल पड़ा")
    assert [one.tag for one in found] == ["hi"]
