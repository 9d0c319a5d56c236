"""Where secrets lie: the operating system's keyring if it works, else a file locked with a passphrase.

Secrets are small (a 32-byte seed, a token): Windows keeps at most 2,560 bytes a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from writerdesk.errors import SecretProblem, Usage
from writerdesk.trust.private_file import disk_problem

FILE_NAME = "secrets.wdkeys"
_LONGEST_PASSPHRASE = 4096


class SecretStore(Protocol):
    """Named secrets. Each method raises SecretProblem ``secret/…`` when the store cannot be used."""

    def get(self, name: str) -> bytes | None:
        """The secret of that name, or None if there is none."""

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret; one of the same name is replaced."""

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens if there is none."""


def open_secret_store(
    environment: Mapping[str, str], data_folder: Path, passphrase: bytes | None = None
) -> SecretStore:
    """The store this machine allows.

    ``WRITERDESK_KEYS=file`` asks for the passphrase file, ``WRITERDESK_PASSPHRASE_FILE`` names the file that holds
    the passphrase (the window gives ``passphrase`` instead, after asking); without them the keyring is probed for at
    most 5 s. Raises SecretProblem ``secret/no-keyring`` when neither is there, Usage for another WRITERDESK_KEYS.
    """
    from writerdesk.trust.passphrase_store import PassphraseStore

    wish = environment.get("WRITERDESK_KEYS", "")
    if wish not in {"", "file", "keyring"}:
        raise Usage("usage/keys", "WRITERDESK_KEYS is neither keyring nor file.", "Set it to file, or leave it out.")
    if wish != "file" and passphrase is None:
        from writerdesk.trust.keyring_store import probe_keyring

        keyring = probe_keyring(data_folder)
        if keyring is not None:
            return keyring
    phrase = passphrase if passphrase is not None else _phrase_from(environment.get("WRITERDESK_PASSPHRASE_FILE"))
    if wish != "keyring" and phrase is not None:
        return PassphraseStore(data_folder / FILE_NAME, phrase)
    if wish == "file":
        raise SecretProblem(
            "secret/no-passphrase",
            "The passphrase for the keys is missing.",
            "Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.",
        )
    raise SecretProblem(
        "secret/no-keyring",
        "This machine has no working keyring for your keys.",
        "Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.",
    )


def _phrase_from(file: str | None) -> bytes | None:
    """The passphrase in a file, without the line end an editor leaves; None if no file is named."""
    if not file:
        return None
    path = Path(file)
    try:
        with path.open("rb") as handle:
            phrase = handle.read(_LONGEST_PASSPHRASE + 1)
    except OSError as error:
        raise disk_problem(error, path) from error
    phrase = phrase.removesuffix(b"\n").removesuffix(b"\r")
    if not phrase or len(phrase) > _LONGEST_PASSPHRASE:
        raise SecretProblem(
            "secret/no-passphrase", "The passphrase file is empty or too long.", "Write one line in it."
        )
    return phrase
