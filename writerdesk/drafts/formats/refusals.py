"""What is said of a file that is no text for us: one sentence and one next step a code, all made here."""

from __future__ import annotations

from writerdesk.errors import Refused
from writerdesk.said import Said

_SAID = {
    "import/damaged": (
        "{name} is damaged or only a part of the file.",
        "Copy or download it again, or open and save it in the program it comes from.",
    ),
    "import/zip-bomb": (
        "{name} would unpack to far more than a text can be.",
        "Do not trust this file; ask whoever sent it for the text itself.",
    ),
    "import/entities": (
        "{name} defines entities of its own, which no word processor does.",
        "Do not trust this file; ask whoever sent it for the text itself.",
    ),
    "import/too-large": (
        "{name} is larger than 64 MB, or made of more parts than can be read at once.",
        "Cut it into several files.",
    ),
    "import/encrypted": (
        "{name} is protected by a password.",
        "Open it in the program it comes from, save it without the password, then import it again.",
    ),
    "import/old-word": (
        "{name} is in the old format of Word or another program.",
        "Open it there and save it as DOCX or ODT.",
    ),
    "import/missing": ("There is no file {name}.", "Check its name."),
    "import/no-file": (
        "{name} is a folder, a pipe or a device, not a file.",
        "Choose a file that holds a text.",
    ),
}  # fmt: skip


def refused(code: str, name: str, where: str = "") -> Refused:
    """The error with this code about a file called ``name``; ``where`` is its path, where that is known."""
    sentence, following = _SAID[code]
    return Refused(code, sentence, following, where=where or name, name=name)


def not_read(name: str, words: Said, following: Said, code: str = "import/not-read") -> Refused:
    """The error for a file of a kind that holds no text here; ``words`` say what it is."""
    return Refused(code, "{name} is {words}, which cannot be imported.", following, where=name, name=name, words=words)
