"""The one application object below the window and the shell: the data folder, its desks, settings and keys."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from writerdesk.errors import DeskProblem, Refused, SecretProblem, Usage
from writerdesk.storage.desk import Desk
from writerdesk.storage.places import DataFolder, default_data_folder, folder_for_a_time
from writerdesk.storage.settings import Settings

if TYPE_CHECKING:
    from writerdesk.trust.keys import DeviceKey
    from writerdesk.trust.secrets import SecretStore

PERSONAL = "personal"


def data_folder_here() -> DataFolder:
    """The data folder of the person who runs this program; beside the frozen program in portable mode."""
    program = Path(sys.executable).parent if getattr(sys, "frozen", False) else None
    return default_data_folder(os.environ, program_folder=program)


def data_folder_to_open() -> DataFolder:
    """As :func:`data_folder_here`; for a person without a home folder one for a time, since a window is to open."""
    try:
        return data_folder_here()
    except Usage:
        return folder_for_a_time()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class Workplace:
    """Opens desks at first use and keeps them open; safe to call from several threads."""

    def __init__(self, data: DataFolder | Path, environment: Mapping[str, str] | None = None) -> None:
        self.data = data if isinstance(data, DataFolder) else DataFolder(data)
        self.settings = Settings(self.data.settings_file)
        self._environment = os.environ if environment is None else environment
        self._desks: dict[str, Desk] = {}
        self._keys: dict[str, DeviceKey] = {}
        self._secrets: SecretStore | None = None
        self._practice_secrets: SecretStore | None = None
        self._lock = threading.RLock()
        self.clock: Callable[[], int] = _now_ms
        """Milliseconds since 1970: what day it is for statistics and goals."""

    @property
    def spoken(self) -> str:
        """Tag of the interface's language (BCP 47), '' where none was chosen."""
        return str(self.settings.get("interface.language")).replace("_", "-")

    def desk_ids(self) -> list[str]:
        """Ids of the desks on this machine, the personal one last."""
        return sorted(self.data.desk_ids(), key=lambda desk_id: (desk_id == PERSONAL, desk_id))

    def desks(self) -> list[Desk]:
        """All desks, opened."""
        return [self.desk(desk_id) for desk_id in self.desk_ids()]

    def desk(self, desk_id: str) -> Desk:
        """The desk with this id, opened once; raises :class:`DeskProblem` ``desk/unknown``."""
        with self._lock:
            if desk_id not in self._desks:
                if desk_id not in self.data.desk_ids():
                    raise DeskProblem(
                        "desk/unknown", "There is no desk “{desk}” here.", "writerdesk enrol makes one.", desk=desk_id
                    )
                self._desks[desk_id] = Desk.open(self.data.desk_folder(desk_id))
            return self._desks[desk_id]

    def let_go(self, desk_id: str) -> None:
        """Close one desk; the next question opens it again."""
        with self._lock:
            desk = self._desks.pop(desk_id, None)
            if desk is not None:
                desk.close()

    def make_desk(self, desk_id: str) -> Desk:
        """The desk with this id, made when it is not there yet."""
        with self._lock:
            if desk_id in self.data.desk_ids():
                return self.desk(desk_id)
            self._desks[desk_id] = Desk.create(self.data.desk_folder(desk_id), desk_id)
            return self._desks[desk_id]

    def personal(self) -> Desk:
        """The writer's own desk, made at the first call; its key is made when something is signed there.

        A computer without a keyring has no place for a key, and is to be written on all the same.
        """
        return self.make_desk(PERSONAL)

    def desk_of_piece(self, piece: str) -> Desk:
        """The desk that holds a piece; raises :class:`Refused` ``piece/unknown``."""
        from writerdesk.drafts.pieces import holds_piece

        for desk in self.desks():
            if desk.read(lambda connection: holds_piece(connection, piece)):
                return desk
        raise Refused("piece/unknown", "There is no piece “{piece}” here.", "See writerdesk piece list.", piece=piece)

    def vendor_desks(self, desk_id: str | None = None) -> list[Desk]:
        """Desks that belong to a vendor, or just the one with ``desk_id``."""
        if desk_id is not None:
            return [self.desk(desk_id)]
        return [desk for desk in self.desks() if desk.fact("vendor")]

    @property
    def secrets(self) -> SecretStore:
        """The keyring or the passphrase file, opened at the first call (up to 5 s when a keyring does not answer)."""
        with self._lock:
            if self._secrets is None:
                from writerdesk.trust.secrets import open_secret_store

                self._secrets = open_secret_store(self._environment, self.data.path)
            return self._secrets

    @property
    def has_locked_secrets(self) -> bool:
        """Whether there is a file of secrets behind a passphrase, so that it is asked for and not chosen."""
        from writerdesk.trust.secrets import FILE_NAME

        return (self.data.path / FILE_NAME).exists()

    def unlock(self, passphrase: str) -> None:
        """Keep secrets in the file behind this passphrase, until the program ends.

        Raises SecretProblem ``secret/wrong-passphrase`` where the file is there and has another one.
        """
        from writerdesk.trust.secrets import open_secret_store

        store = open_secret_store(self._environment, self.data.path, passphrase.encode())
        store.get("")
        with self._lock:
            self._secrets = store

    def secrets_of(self, desk_id: str) -> SecretStore:
        """Where the secrets of a desk stand: as :attr:`secrets`, raising as that does.

        Those of the practice desk, which open nothing but what this computer serves to itself, stand in a file of its
        own where no keyring works: nobody is asked for a passphrase to try the program.
        """
        from writerdesk.trust.passphrase_store import PassphraseStore
        from writerdesk.trust.secrets import FILE_NAME

        practice = desk_id in self.desk_ids() and bool(self.desk(desk_id).fact("practice"))
        folder = self.data.path / "practice"
        if not practice or not (folder / FILE_NAME).exists():
            try:
                return self.secrets
            except SecretProblem as problem:
                if not practice or problem.code != "secret/no-keyring":
                    raise
        with self._lock:
            if self._practice_secrets is None:
                phrase = _own_passphrase(folder).read_bytes().strip()
                self._practice_secrets = PassphraseStore(folder / FILE_NAME, phrase)
            return self._practice_secrets

    def key(self, desk_id: str) -> DeviceKey:
        """The device key of a desk: made at enrolment, on the personal desk at the first call."""
        from writerdesk.trust.keys import DeviceKey

        with self._lock:
            if desk_id not in self._keys:
                seed = self.secrets_of(desk_id).get(f"{desk_id}/device-key")
                if seed is None and desk_id != PERSONAL:
                    raise Refused(
                        "secret/no-key",
                        "The key of desk “{desk}” is not in the key store.",
                        "Ask for a new invite for the same person.",
                        desk=desk_id,
                    )
                key = DeviceKey.generate() if seed is None else DeviceKey.from_seed(seed)
                if seed is None:
                    self.keep_key(desk_id, key)
                self._keys[desk_id] = key
            return self._keys[desk_id]

    def keep_key(self, desk_id: str, key: DeviceKey) -> None:
        """Store the device key of a desk in the key store."""
        with self._lock:
            self.secrets_of(desk_id).set(f"{desk_id}/device-key", key.seed)
            self._keys[desk_id] = key

    def token(self, desk_id: str) -> str:
        """The device token that the vendor's endpoint gave at enrolment, or ''."""
        stored = self.secrets_of(desk_id).get(f"{desk_id}/token")
        return "" if stored is None else stored.decode("ascii")

    def close(self) -> None:
        """Close every desk; what was written is on the disk afterwards."""
        with self._lock:
            for desk in self._desks.values():
                desk.close()
            self._desks.clear()


def own_workplace(folder: Path) -> Workplace:
    """A workplace whose keys stand in a passphrase file beside it: for people who are played, not for persons."""
    environment = {"WRITERDESK_KEYS": "file", "WRITERDESK_PASSPHRASE_FILE": str(_own_passphrase(folder))}
    return Workplace(folder / "data", environment)


def _own_passphrase(folder: Path) -> Path:
    """A file in a folder with a passphrase by chance, made at the first call; only this person may read it."""
    folder.mkdir(parents=True, exist_ok=True)
    passphrase = folder / "passphrase"
    if not passphrase.exists():
        passphrase.touch(mode=0o600)
        passphrase.write_text(os.urandom(16).hex() + "\n", encoding="ascii")
    return passphrase
