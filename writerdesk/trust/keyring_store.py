"""Secrets in the operating system's keyring, which may be missing, locked, or wait for a prompt nobody sees."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from writerdesk.errors import SecretProblem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PROBE_SECONDS = 5.0
_PROMPT_SECONDS = 120.0  # a person may be asked to unlock the keyring
T = TypeVar("T")


class KeyringStore:
    """A keyring backend under one service name, so that two data folders on one machine stay apart."""

    def __init__(self, backend: KeyringBackend, service: str) -> None:
        self._backend = backend
        self._service = service

    def get(self, name: str) -> bytes | None:
        """The secret, or None; SecretProblem ``secret/keyring`` when the keyring fails or holds something else."""
        text = within(lambda: self._backend.get_password(self._service, name), _PROMPT_SECONDS)
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise _failed() from error

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret."""
        text = base64.b64encode(secret).decode()
        within(lambda: self._backend.set_password(self._service, name, text), _PROMPT_SECONDS)

    def delete(self, name: str) -> None:
        """Forget a secret."""
        if self.get(name) is not None:
            within(lambda: self._backend.delete_password(self._service, name), _PROMPT_SECONDS)


def probe_keyring(data_folder: Path, seconds: float = PROBE_SECONDS) -> KeyringStore | None:
    """A keyring that could set, get and delete within ``seconds``, or None."""
    service = f"WriterDesk {hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()[:12]}"
    try:
        backend = within(lambda: _probed(service), seconds)
    except SecretProblem:
        return None
    return KeyringStore(backend, service) if backend is not None else None


def _probed(service: str) -> KeyringBackend | None:
    import keyring
    from keyring.backends import fail, null

    _know_secret_service()
    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        return None
    name, secret = f"probe-{secrets.token_hex(4)}", secrets.token_hex(16)
    backend.set_password(service, name, secret)
    kept = backend.get_password(service, name)
    backend.delete_password(service, name)
    return backend if kept == secret else None


def within(work: Callable[[], T], seconds: float) -> T:
    """Run ``work`` in a thread of its own and wait at most ``seconds``; SecretProblem ``secret/keyring``.

    A call that hangs is left behind in a daemon thread: it cannot be stopped, but it holds nobody up.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:
            # Backends raise whatever their system's library raises (D-Bus, COM, Security.framework).
            future.set_exception(error)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        error = future.exception(seconds)
    except TimeoutError as late:
        raise _failed() from late
    if error is not None:
        raise _failed() from error
    return future.result()


def _failed() -> SecretProblem:
    return SecretProblem(
        "secret/keyring",
        "The keyring of this machine did not give or take the key.",
        "Unlock the keyring and try again, or choose a passphrase in the settings.",
    )


def keyrings_here() -> list[str]:
    """Names of the keyring backends that this installation could use on this machine; ``fail`` always is one.

    Raises :class:`ImportError` where a part that the system's own needs is missing.
    """
    import keyring.backend
    import keyring.core

    _know_secret_service()
    keyring.core.init_backend()
    return sorted(type(one).__module__.rpartition(".")[2] for one in keyring.backend.get_all_keyring())


def _know_secret_service() -> None:
    """Let ``keyring`` know of our backend, which it chooses among others when it is first asked."""
    if sys.platform.startswith("linux"):
        import writerdesk.trust.secret_service  # noqa: F401
