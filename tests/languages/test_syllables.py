"""Syllables of Tamil, Amharic, Khmer, Yoruba, Arabic and French, against verse and words with known counts."""

import unicodedata
from collections.abc import Iterable

import pytest

from tests.languages.scans import units, ways
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.prosody import arabic, cir, fidel, french, khmer, tamil, yoruba
from writerdesk.languages.prosody.reading import Syllable


def cut(units: Iterable[Syllable] | None) -> list[str]:
    return [unit.text for unit in units or ()]


# Tirukkural, with the feet that commentaries print (asai as N = ner, R = nirai).
@pytest.mark.parametrize(
    ("line", "shapes"),
    [
        ("அகர முதல எழுத்தெல்லாம் ஆதி", ["RN", "RN", "RNN", "NN"]),
        ("கற்றதனா லாய பயனென்கொல் வாலறிவன்", ["NRN", "NN", "RNN", "NRN"]),
        ("மலர்மிசை ஏகினான் மாணடி சேர்ந்தார்", ["RR", "NR", "NR", "NN"]),
    ],
)
def test_feet_of_the_kural(line: str, shapes: list[str]) -> None:
    assert [foot.shape.rstrip("u") for foot in cir.printed_feet(line)] == shapes


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        # sandrabalan1.blogspot.com, the eight patterns of an asai
        ("க", "N"),
        ("கல்", "N"),
        ("கா", "N"),
        ("காண்", "N"),
        ("கட", "R"),
        ("கடல்", "R"),
        ("தடா", "R"),
        ("தடால்", "R"),
        # Pavanar: சிவா one nirai, வாசி two ner
        ("சிவா", "R"),
        ("வாசி", "NN"),
        # ai is long at the head of a foot and short inside it
        ("தலைவன்", "RN"),
        ("கைவரு", "NR"),
        ("தாமரை", "NR"),
    ],
)
def test_asais(word: str, shape: str) -> None:
    (foot,) = cir.printed_feet(word)
    assert foot.shape.rstrip("u") == shape


def test_tamil_syllables_take_the_pure_consonant_in() -> None:
    assert cut(units(tamil.read("முத்து வணக்கம்"))) == ["முத்", "து", "வ", "ணக்", "கம்"]
    assert cir.read("hello") is None


def test_amharic_counts_letters_and_offers_the_silent_ones() -> None:
    assert cut(units(fidel.read("ሰላም ለዓለም"))) == ["ሰ", "ላ", "ም", "ለ", "ዓ", "ለ", "ም"]
    assert [reading.total for reading in ways(fidel.read("ሰላም"))] == [3, 2]
    assert [reading.total for reading in ways(fidel.read("ልብ"))] == [2, 1, 1, 0]
    assert [reading.total for reading in ways(fidel.read("ጤና ቡና"))] == [4]
    assert fidel.read("ሰላም 12") is None
    assert len(units(fidel.read("ሰው፡ልጅ፡ሁሉ።"))) == 6


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ប្រទេស", 2),
        ("ខ្មែរ", 1),
        ("សាលា", 2),
        ("ភាសា", 2),
        ("មនុស្ស", 2),
        ("ការងារ", 2),
        ("បងប្អូន", 2),
        ("មក", 1),
        ("កម្ពុជា", 3),
    ],
)
def test_khmer_words_marked_by_the_writer(word: str, count: int) -> None:
    assert ways(khmer.read(f"{word}\u200bទៅ"))[0].total == count + 1


def test_unmarked_khmer_cannot_be_counted() -> None:
    assert khmer.read("ប្រទេសកម្ពុជា") is None
    assert khmer.read("ប្រទេស Cambodia") is None


def test_an_open_consonant_of_khmer_is_offered_both_ways() -> None:
    assert {reading.total for reading in ways(khmer.read("នគរ\u200b"))} == {1, 2}


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("aago", ["a", "a", "go"]),
        ("ńlá", ["ń", "lá"]),
        ("nlá", ["n", "lá"]),
        ("òǹkàwé", ["ò", "ǹ", "kà", "wé"]),
        ("Bámgbóṣé", ["Bá", "m", "gbó", "ṣé"]),
        ("ọ̀rẹ́kùnrin", ["ọ̀", "rẹ́", "kùn", "rin"]),
        ("kọ́ọ̀kan", ["kọ́", "ọ̀", "kan"]),
        ("mo ń lọ", ["mo", "ń", "lọ"]),
        ("oògùn", ["o", "ò", "gùn"]),
        ("gbogbo", ["gbo", "gbo"]),
    ],
)
def test_yoruba(word: str, syllables: list[str]) -> None:
    assert cut(units(yoruba.read(word))) == syllables


def test_yoruba_composed_or_not_is_one() -> None:
    line = "Iṣẹ́ ni oògùn ìṣẹ́, ǹjẹ́ ńlá"
    assert len(units(yoruba.read(unicodedata.normalize("NFD", line)))) == len(units(yoruba.read(line))) == 12


# Mu'allaqa of Imru' al-Qays, tawil: fourteen syllables a half-line.
TAWIL = [
    "قِفا نَبكِ مِن ذِكرى حَبيبٍ وَمَنزِلِ",
    "بِسِقطِ اللِوى بَينَ الدَخولِ فَحَومَلِ",
    "فَتوضِحَ فَالمِقراةِ لَم يَعفُ رَسمُها",
    "لِما نَسَجَتها مِن جَنوبٍ وَشَمأَلِ",
]


@pytest.mark.parametrize("line", TAWIL)
def test_vocalised_arabic(line: str) -> None:
    assert ways(arabic.read(line))[0].total == 14


def test_fully_marked_arabic() -> None:
    assert ways(arabic.read("ٱلْحَمْدُ لِلَّهِ رَبِّ ٱلْعَالَمِينَ"))[0].total == 12


@pytest.mark.parametrize(
    "line", ["قفا نبك من ذكرى حبيب ومنزل", "الحمد لله رب العالمين", "يولد جميع الناس أحرارًا", "CEO"]
)
def test_arabic_without_vowels_cannot_be_counted(line: str) -> None:
    assert ways(arabic.read(line)) == []


ALEXANDRINES = """\
Ariane, ma sœur, de quel amour blessée
Vous mourûtes aux bords où vous fûtes laissée
Oui, je viens dans son temple adorer l'Éternel
Je viens, selon l'usage antique et solennel
Célébrer avec vous la fameuse journée
Où sur le mont Sina la loi nous fut donnée
C'était l'heure tranquille où les lions vont boire
Demain, dès l'aube, à l’heure où blanchit la campagne
Je partirai. Vois-tu, je sais que tu m'attends
J'irai par la forêt, j'irai par la montagne
Je ne puis demeurer loin de toi plus longtemps
Souvent, pour s'amuser, les hommes d'équipage
Prennent des albatros, vastes oiseaux des mers
Qui suivent, indolents compagnons de voyage
Le navire glissant sur les gouffres amers
La nature est un temple où de vivants piliers
Laissent parfois sortir de confuses paroles
L'homme y passe à travers des forêts de symboles
Qui l'observent avec des regards familiers
Heureux qui, comme Ulysse, a fait un beau voyage
Et puis est retourné, plein d'usage et raison
Vivre entre ses parents le reste de son âge
Que des palais Romains le front audacieux
Ô temps, suspends ton vol ! et vous, heures propices
Et les siècles obscurs devant moi se découvrent
Je suis comme le roi d'un pays pluvieux
Riche, mais impuissant, jeune et pourtant très vieux
Comme je descendais des Fleuves impassibles
J'étais insoucieux de tous les équipages
Dans la nuit éternelle emportés sans retour
Ne pourrons-nous jamais sur l'océan des âges
Ni tout à fait une autre, et m'aime et me comprend
C'est Vénus tout entière à sa proie attachée
Pour qui sont ces serpents qui sifflent sur vos têtes
Waterloo ! Waterloo ! Waterloo ! morne plaine
Ô rage ! ô désespoir ! ô vieillesse ennemie
Homme libre, toujours tu chériras la mer
Quand vous serez bien vieille, au soir, à la chandelle
A noir, E blanc, I rouge, U vert, O bleu, voyelles
Tombe en nappes d'argent des hauteurs du ciel bleu""".splitlines()


@pytest.mark.parametrize("line", ALEXANDRINES)
def test_an_alexandrine_has_twelve(line: str) -> None:
    assert ways(french.read(line))[0].total == 12


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Mignonne, allons voir si la rose", 8),
        ("Frères humains, qui après nous vivez", 10),
        ("C'est un trou de verdure où chante une rivière", 12),
        ("Les sanglots longs", 4),
        ("De la musique avant toute chose", 9),
        ("Faut-il qu'il m'en souvienne", 6),
        ("Il pleure dans mon cœur", 6),
        ("Sous le pont Mirabeau coule la Seine", 10),
        ("Percé jusques au fond du cœur", 8),
        ("Mon enfant, ma sœur", 5),
        # Du Bellay, Heureux qui, comme Ulysse; Racine, Andromaque
        ("Quand reverrai-je, hélas, de mon petit village", 12),
        ("Plus me plaît le séjour qu'ont bâti mes aïeux", 12),
        ("Où suis-je ? Qu'ai-je fait ? Que dois-je faire encore ?", 12),
        ("Des Peaux-Rouges criards les avaient pris pour cibles", 12),
    ],
)
def test_other_french_metres(line: str, count: int) -> None:
    assert count in [reading.total for reading in ways(french.read(line))][:3]


def test_diaeresis_is_offered() -> None:
    totals = [reading.total for reading in ways(french.read("violon"))]
    assert totals == [3, 2]


def test_french_with_numbers_cannot_be_counted() -> None:
    assert french.read("En 1789") is None


def test_the_cards_claim_what_is_measured_here() -> None:
    lines = sum(ways(french.read(line))[0].total == 12 for line in ALEXANDRINES)
    halves = sum(ways(arabic.read(line))[0].total == 14 for line in TAWIL)
    said = "have the syllables of their metre"
    assert capability_card("fr")["counting"]["measured"] == f"{lines} of {len(ALEXANDRINES)} lines {said}"
    assert capability_card("ar")["counting"]["measured"] == f"{halves} of {len(TAWIL)} lines of tawil {said}"
