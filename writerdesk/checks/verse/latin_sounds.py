"""What two lines must share to rhyme, in Latin letters.

- ``van`` (Vietnamese): the vowel and what closes it, tones apart; vowels of one group are near rhyme (vần thông), which
  counts as rhyme: i ê e iê; u ô o uô; ư ơ a ă â ươ; what closes the syllable alone is a forced rhyme.
  Source: vi.wikisource.org, Việt thi, p. 21.
- ``odl`` (Welsh): the last vowel or diphthong and what closes it; near (proest): what closes it.
- ``english``: the last vowel and what closes it, as far as spelling tells; near: a rhyme to the eye.
- ``french``: the same, with mute letters left out; near: the vowel.
- ``rima`` (Italian, Spanish, Portuguese and kin): all from the stressed vowel on, which is the one before the last
  unless the word ends in a consonant or a falling diphthong or bears a mark; near: the vowels (asonancia).
- ``rima-hiato``: the same where unmarked -ia, -io, -ua, -uo at the end are two syllables (Portuguese, Catalan).
- ``german``: all from the last full vowel on, weak e set aside, d b g at the end said t p k; near: rounded vowels as
  plain ones (Glück, Blick), which poets of all times allow themselves.
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.checks.verse.sounds import SILENT, Sound, plain_latin

_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")
_VIETNAMESE = re.compile(
    "^(?:ngh?|ph|th|tr|ch|gh|kh|nh|qu|gi(?=[aăâeoôơuưy])|[bcdđghklmnpqrstvx])?(?P<rime>[a-zăâêôơưđ]+)$"
)
_RIME = re.compile(
    "^(?P<glide>o(?=[aăe])|u(?=[âêyơ]))?(?P<nucleus>i[êa]|y[êa]|u[ôa]|ư[ơa]|[aăâeêioôơuưy])(?P<coda>ng|nh|ch|[a-z])?$"
)
_GROUPS = {
    **dict.fromkeys(("i", "y", "ê", "e", "iê", "ia", "yê", "ya"), "i"),
    **dict.fromkeys(("u", "ô", "o", "uô", "ua"), "u"),
    **dict.fromkeys(("ư", "ơ", "a", "ă", "â", "ươ", "ưa"), "a"),
}


def toneless(syllable: str) -> str:
    """A Vietnamese syllable without its tone, vowel marks kept."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).translate(_TONES))


def van(words: str) -> Sound:
    """The rime of the last syllable."""
    found = _VIETNAMESE.match(toneless(words.rpartition(" ")[2]))
    rime = _RIME.match(found["rime"]) if found else None
    if rime is None:
        return Sound(found["rime"], found["rime"], near_counts=True) if found else SILENT
    nucleus, coda = rime["nucleus"], rime["coda"] or ""
    # anh and ach are said as ênh and êch; o and y as codas are u and i.
    group = "i" if coda in ("nh", "ch") else _GROUPS[nucleus]
    near = {"y": "i", "o": "u", "nh": "ng", "ch": "c"}.get(coda, coda)
    return Sound(nucleus + coda, group + near, near_counts=True, weak="n" if near in ("n", "m", "ng") else near)


_WELSH = re.compile("(ae|ai|au|aw|ei|eu|ew|ey|iw|oe|oi|ou|ow|uw|wy|yw|[aeiouwy])([^aeiouwy]*)$")


def odl(words: str) -> Sound:
    """The end of a Welsh word."""
    found = _WELSH.search(plain_latin(words).replace("'", "").rpartition(" ")[2])
    return Sound(found[1] + found[2], found[2] or found[1]) if found else SILENT


# Words whose spelling misleads, by what they rhyme with; poets also rhyme them to the eye.
_ENGLISH_WORDS = {
    **dict.fromkeys(
        "eye i lie die sky by cry why my high buy nigh tie pie sigh thy fly try dry thigh deny".split(), "I"
    ),
    **dict.fromkeys("you do to who through two true new too view drew knew flew few dew grew threw".split(), "U"),
    **dict.fromkeys("now how brow vow cow thou allow plough bough".split(), "ow"),
    **dict.fromkeys("own known grown shown blown flown thrown sown mown".split(), "On"),
    **dict.fromkeys("young tongue among".split(), "ung"),
    **dict.fromkeys("youth truth ruth".split(), "Uth"),
    **dict.fromkeys("blood flood".split(), "ud"),
    **dict.fromkeys("good wood stood hood could would should".split(), "ood"),
    **dict.fromkeys("rough tough enough".split(), "uf"),
    **dict.fromkeys("earth birth worth mirth dearth".split(), "urth"),
    **dict.fromkeys("verse worse curse nurse rehearse universe disperse hearse".split(), "urs"),
    **dict.fromkeys("bowl soul".split(), "Ol"),
    **dict.fromkeys("course source".split(), "ors"),
    **dict.fromkeys("they grey obey survey prey".split(), "A"),
    **dict.fromkeys(
        "know go so no grow show throw blow snow flow slow woe foe toe though below follow ago low".split(), "O"
    ),
    **dict.fromkeys("said head dead bread dread instead shed spread".split(), "ed"),
    **dict.fromkeys("one sun done none run won son begun".split(), "un"),
    **dict.fromkeys("word heard bird herd".split(), "urd"),
    **dict.fromkeys("least east beast feast".split(), "Est"),
    **dict.fromkeys("love dove above glove".split(), "uv"),
    **dict.fromkeys("prove move remove".split(), "Uv"),
    **dict.fromkeys("come some dumb".split(), "um"),
    **dict.fromkeys("doom tomb room gloom bloom".split(), "Um"),
    **dict.fromkeys("use lose choose muse whose news".split(), "Uz"),
    **dict.fromkeys("praise raise ways days gaze".split(), "Az"),
    **dict.fromkeys("wise rise arise surmise skies eyes cries lies dies prize sunrise devise disguise".split(), "Iz"),
    **dict.fromkeys("seen been queen mean demesne scene serene unseen".split(), "En"),
    **dict.fromkeys("great state fate gate wait weight late".split(), "At"),
    **dict.fromkeys("ease please these seas trees peace".split(), "Ez"),
    **dict.fromkeys("o'er more before door floor pour four store shore wore sore poor your".split(), "Or"),
    **dict.fromkeys("hour our sour flour devour power flower tower shower bower".split(), "owr"),
    **dict.fromkeys(("heart",), "art"),
    **dict.fromkeys("friend end send lend spend bend mend defend attend".split(), "end"),
    **dict.fromkeys("their there where hair air care rare fair compare bear wear".split(), "Ar"),
    **dict.fromkeys("year hear here fear dear near tear appear clear".split(), "Er"),
}
# One sound for the many spellings of a vowel and what closes it, longest spelling first.
_ENGLISH_VOWELS = (
    ("igh", "I"), ("eigh", "A"), ("ough", "O"), ("augh", "aw"), ("oul", "oo"), ("ai", "A"), ("ay", "A"), ("ei", "A"),
    ("ey", "E"), ("ee", "E"), ("ea", "E"), ("ie", "E"), ("oa", "O"), ("ow", "O"), ("ou", "ow"), ("oo", "U"),
    ("ew", "U"), ("ue", "U"), ("ui", "U"), ("oi", "oy"), ("oy", "oy"), ("au", "aw"), ("aw", "aw"),
)  # fmt: skip
_MAGIC_E = re.compile("^(.*?)([aeiouy])([bcdfgklmnprstvz]|th|st|ch|ng)e$")
# Behind two consonants a last e is mute and says no vowel long: prince, verse, judge.
_MUTE_E = re.compile("[aeiouy].*[^aeiouy]{2}e$")
_LONG_VOWELS = {"a": "A", "e": "E", "i": "I", "o": "O", "u": "U", "y": "I"}
_ENGLISH_TAIL = re.compile("([aeiouy]+w?)([^aeiouy]*)$")


def english(words: str) -> Sound:
    """The end of an English word, as far as spelling tells."""
    word = plain_latin(words).rpartition(" ")[2]
    word = word if word in _ENGLISH_WORDS else re.sub("'d$", "ed", word).replace("'", "")
    if not word:
        return SILENT
    # Poets of all times let majesty answer eye.
    eye = "y" if word.endswith(("y", "ie", "eye")) else word[-2:]
    if word in _ENGLISH_WORDS:
        return Sound(_ENGLISH_WORDS[word], eye)
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        stem = word[:-1]
        closes = "s" if stem[-1] in "ptkf" else "z"
        said = _ENGLISH_WORDS[stem] if stem in _ENGLISH_WORDS else _english(stem)
        return Sound(said + closes, eye)
    return Sound(_english(word), eye)


def _english(word: str) -> str:
    if re.search("[^td]ed$", word) and len(word) > 4:
        stem = re.sub("ed$", "", word)
        stem = stem[:-1] if stem[-2:-1] == stem[-1:] and stem[-1:] not in "sl" else stem
        closes = "t" if re.search("(?:[pkfsx]|ch|sh)$", stem) else "d"
        silent = _english(stem + "e") if re.search("[aeiou][bcdfgklmnprstvz]$", stem) else _english(stem)
        return silent + closes
    word = (
        re.sub("(?<=[a-z]{2})(?<!i)e(?:st|th)$", lambda found: found.group()[1:], word)
        if len(word) > 5 or word.endswith("owest")
        else word
    )
    magic = _MAGIC_E.match(word)
    if magic:
        if not magic[1] or magic[1][-1] not in "aeiou" or magic[1].endswith("qu"):
            return _LONG_VOWELS[magic[2]] + _coda(magic[3])
        word = word[:-1]
    elif _MUTE_E.search(word):
        word = re.sub("g$", "j", word[:-1])
    found = _ENGLISH_TAIL.search(word)
    if found is None:
        return word[-2:]
    vowel, coda = found[1], found[2]
    if vowel.endswith("ow") and coda:
        return "ow" + _coda(coda)
    if coda.startswith("gh"):
        vowel, coda = vowel + "gh", coda[2:]
    if vowel == "y":
        return ("I" if len(word) < 4 else "E") + _coda(coda)
    if (coda in ("nd", "ld") and vowel in ("i", "o")) or (not coda and len(vowel) == 1):
        return _LONG_VOWELS[vowel] + coda
    for spelling, said in _ENGLISH_VOWELS:
        if vowel.endswith(spelling):
            return said + _coda(coda)
    return vowel[-1] + _coda(coda)


def _coda(coda: str) -> str:
    said = coda.replace("ck", "k").replace("c", "s").replace("mb", "m").replace("gn", "n")
    return re.sub(r"(.)\1", r"\1", said)


_FRENCH_VOWELS = (
    ("eau", "o"), ("au", "o"), ("ô", "o"), ("oeu", "eu"), ("œu", "eu"), ("ou", "U"), ("oi", "wa"), ("ai", "è"),
    ("ei", "è"), ("ê", "è"), ("ain", "in"), ("ein", "in"), ("é", "é"), ("er$", "é"), ("ez$", "é"),
)  # fmt: skip
_FRENCH_TAIL = re.compile(
    "(eau|oeu|œu|ou|oi|au|ai|ei|eu|[aàâeéèêiîïoôuûùüyœ])((?:[nm](?![aeiouy]))?[^aàâeéèêiîïoôuûùüyœ]*)$"
)


def french(words: str) -> Sound:
    """The end of a French word without its mute letters."""
    word = words.replace("’", "'").rpartition(" ")[2].rpartition("'")[2]
    if not word:
        return SILENT
    if len(word) > 3 and word.endswith(("er", "ez")):
        return Sound("é", "é")
    bare = re.sub("(?<=[^aeiou])ent$", "", word) if len(word) > 5 and not word.endswith("ment") else word
    mute = bool(re.search("[aeiouéy]es?$|[^aeiouyéèê]es?$", bare)) and len(re.findall("[aeiouyéèêàâîôûœ]", bare)) > 1
    bare = re.sub("es?$", "", bare) if mute else re.sub("(?<=[^aeiou])[sxztdpg]+$|[sx]$", "", bare)
    if not mute:
        bare = re.sub("(?<=[aeiouéèêàâîôûœnr])[tdpg]$", "", bare)
    found = _FRENCH_TAIL.search(bare)
    if found is None:
        return Sound(bare[-2:], bare[-1:])
    vowel = dict(_FRENCH_VOWELS).get(found[1], "è" if found[1] in "eè" and found[2] else found[1])
    vowel = unicodedata.normalize("NFD", vowel)[0] if vowel[:1] in "àâîïûùü" else vowel
    coda = re.sub("qu|ck|c$", "k", re.sub(r"(.)\1", r"\1", found[2]))
    if coda in ("n", "m"):
        coda = "n"
    if vowel in ("è", "i", "y") and coda == "n" and not mute:
        vowel = "i" if vowel != "è" or found[1] in ("ai", "ei") else "a"
    return Sound(vowel + coda, vowel)


_STRESSED = re.compile("[áéíóúàèìòùâêôãõ]")
# A falling diphthong at the end bears the stress (encurtou, assai, hoy, depois), and so does Portuguese -im, -um.
_FALLING = re.compile("(?:[aeo][iuy]s?|[iu]u|(?<=[^aeiou])[iu](?:m|ns))$")
_STRONG, _GLIDES = "aeoàèìòùáéíóúâêôãõäö", "iuü"
# Two strong vowels are two syllables (de-se-o, do-er); between vowels y is a consonant (su-yo).
_NUCLEUS = re.compile(
    f"[{_GLIDES}]*[{_STRONG}](?:(?:[{_GLIDES}]|y)(?![{_STRONG}{_GLIDES}]))?|[{_GLIDES}]+|y(?![{_STRONG}])"
)
# In a language that marks história, an end like that of dia and lua has no glide; behind a vowel (meio, praia) it has.
_NO_GLIDE = re.compile("(?<![qgaeo])[iu](?=[aeo](?:s|m)?$)")


def rima(words: str) -> Sound:
    """All of the last word from its stressed vowel on."""
    return _from_stressed(words.rpartition(" ")[2].replace("'", "").replace("’", ""))


def rima_hiato(words: str) -> Sound:
    """The same where an unmarked -ia, -io, -ua, -uo at the end bears the stress: Portuguese, Catalan."""
    word = words.rpartition(" ")[2].replace("'", "").replace("’", "")
    hiatus = None if _STRESSED.search(word) else _NO_GLIDE.search(word)
    return _from_stressed(word, hiatus.start() if hiatus else None)


def _from_stressed(word: str, stressed: int | None = None) -> Sound:
    nuclei = list(_NUCLEUS.finditer(word))
    if not nuclei:
        return SILENT
    if stressed is None:
        marked = [found for found in nuclei if _STRESSED.search(found.group())]
        closed = word[nuclei[-1].end() :] and not word.endswith(("s", "n", "m"))
        last = closed or len(nuclei) < 2 or _FALLING.search(word)
        start = marked[-1] if marked else nuclei[-1] if last else nuclei[-2]
        stressed = start.start() + len(start.group()) - len(start.group().lstrip(_GLIDES) or start.group()[-1])
    tail = unicodedata.normalize("NFD", word[stressed:])
    tail = "".join(c for c in tail if unicodedata.category(c) != "Mn" or c == "\u0308")
    return Sound(tail, "".join(c for c in tail if c in "aeiou"))


_GERMAN_NUCLEUS = re.compile("ie(?=[^aeiouäöüy]|$)|aa|ee|oo|ai|ay|ei|ey|au|äu|eu|[aeiouäöüy]")
_WEAK_END = re.compile("e(?:n|nd?s?|l|ln|ls|r|rn|rs|re?n|s|st|t|te|m)?$")
_HARDENED = re.compile("[bdg](?=s?t?$)")
_PLAIN_VOWELS = (("äu", "ei"), ("eu", "ei"), ("ü", "i"), ("ö", "e"), ("ä", "e"), ("ie", "i"), ("y", "i"))


def german(words: str) -> Sound:
    """All of the last word from its last full vowel on."""
    word = words.replace("’", "'").rpartition(" ")[2].replace("'", "").replace("ß", "ss")
    vowels = list(_GERMAN_NUCLEUS.finditer(word))
    if not vowels:
        return SILENT
    weak = len(vowels) > 1 and vowels[-1].group() == "e" and bool(_WEAK_END.fullmatch(word, vowels[-1].start()))
    tail = word[vowels[-2 if weak else -1].start() :]
    # h that lengthens, doubled letters and ai for ei are spelling; a stop at the end is said hard.
    tail = re.sub("^([aeiouäöü]|ie)h(?=[^aeiouäöü]|$)", r"\1", re.sub("^a[iy]|^ey", "ei", tail))
    heard = _HARDENED.sub(lambda found: {"b": "p", "d": "t", "g": "k"}[found.group()], tail)
    heard = re.sub("dt", "t", re.sub(r"([^e])\1", r"\1", heard.replace("ck", "k").replace("tz", "z")))
    near = heard
    for spelling, plain in _PLAIN_VOWELS:
        if near.startswith(spelling):
            near = plain + near[len(spelling) :]
            break
    return Sound(heard, near)
