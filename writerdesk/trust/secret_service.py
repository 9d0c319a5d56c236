"""The desktop's own keyring on Linux, the Secret Service, as a backend of ``keyring`` without ``cryptography``.

GNOME Keyring, KWallet and KeePassXC answer on the person's own D-Bus, a Unix socket that only this person and the
administrator may use (jeepney speaks over no other). A secret goes over it as it is, the ``plain`` session that every
such service knows: whoever could listen there may ask the service for the secret as well. Items are those that
``keyring``'s own backend keeps, which wants ``cryptography`` for an encrypted way: either finds what the other kept.
Methods raise :class:`keyring.errors.KeyringError` or what jeepney raises.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import KeyringLocked, PasswordDeleteError

_OWNER, _ROOT, _PREFIX = "org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret"
_NONE = "/"
"""The path that says: there is none."""
_ANSWER_S, _PERSON_S = 20.0, 120.0


class SecretService(KeyringBackend):
    """Passwords in the collection that is the person's default; asked before ``keyring``'s own backend."""

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - so keyring asks for it
        """Above 0 where the service runs or can be started; raises what jeepney raises where there is no bus."""
        with _bus() as connection:
            (runs,) = _answer(connection, message_bus.NameHasOwner(_OWNER))
            if not runs and _OWNER not in _answer(connection, message_bus.ListActivatableNames())[0]:
                raise RuntimeError("There is no Secret Service on this bus.")
        return 5.1

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept under the two names, or None."""
        with _bus() as connection:
            spoken = _Spoken(connection)
            item = spoken.found(service, username)
            return None if item is None else spoken.secret(item).decode("utf-8")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password instead of the one that was under the two names."""
        with _bus() as connection:
            _Spoken(connection).keep(service, username, password.encode("utf-8"))

    def delete_password(self, service: str, username: str) -> None:
        """Forget what is kept; raises :class:`PasswordDeleteError` where nothing is."""
        with _bus() as connection:
            spoken = _Spoken(connection)
            item = spoken.found(service, username)
            if item is None:
                raise PasswordDeleteError("No such password!")
            (prompt,) = spoken.call(item, "Item", "Delete")
            spoken.answered(prompt)


@contextmanager
def _bus() -> Iterator[DBusConnection]:
    connection = open_dbus_connection(bus="SESSION")
    try:
        yield connection
    finally:
        connection.close()


def _answer(connection: DBusConnection, message: Message) -> Any:
    return unwrap_msg(connection.send_and_get_reply(message, timeout=_ANSWER_S))


class _Spoken:
    """One talk with the service, over one connection."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(self, path: str, interface: str, method: str, signature: str = "", *body: object) -> Any:
        """What a method answers."""
        address = DBusAddress(path, bus_name=_OWNER, interface=f"{_PREFIX}.{interface}")
        return _answer(self._connection, new_method_call(address, method, signature or None, body))

    def found(self, service: str, username: str) -> str | None:
        """The unlocked item of the two names in the default collection."""
        collection = self._collection()
        (items,) = self.call(collection, "Collection", "SearchItems", "a{ss}", _names(service, username))
        if not items:
            return None
        self._unlock(items[0])
        return str(items[0])

    def secret(self, item: str) -> bytes:
        """What an item holds."""
        ((_session, _parameters, value, _kind),) = self.call(item, "Item", "GetSecret", "o", self._session())
        return bytes(value)

    def keep(self, service: str, username: str, secret: bytes) -> None:
        """Make an item, or put it in the place of the one with the same names."""
        told = {
            f"{_PREFIX}.Item.Label": ("s", f"Password for '{username}' on '{service}'"),
            f"{_PREFIX}.Item.Attributes": (
                "a{ss}", {**_names(service, username), "application": "Python keyring library"},
            ),
        }  # fmt: skip
        value = (self._session(), b"", secret, "text/plain")
        collection = self._collection()
        _, prompt = self.call(collection, "Collection", "CreateItem", "a{sv}(oayays)b", told, value, True)
        self.answered(prompt)

    def answered(self, prompt: str) -> Any:
        """What came of a question to the person, if there is one; raises :class:`KeyringLocked` when it is left."""
        if prompt == _NONE:
            return None
        rule = MatchRule(type=MessageType.signal, interface=f"{_PREFIX}.Prompt", member="Completed", path=prompt)
        _answer(self._connection, message_bus.AddMatch(rule))  # some services send it to everybody who listens
        with self._connection.filter(rule) as signals:
            self.call(prompt, "Prompt", "Prompt", "s", "")
            dismissed, (_signature, result) = self._connection.recv_until_filtered(signals, timeout=_PERSON_S).body
        if dismissed:
            raise KeyringLocked("The keyring was not unlocked.")
        return result

    def _session(self) -> str:
        _, session = self.call(_ROOT, "Service", "OpenSession", "sv", "plain", ("s", ""))
        return str(session)

    def _collection(self) -> str:
        """The default collection, unlocked; made where there is none yet."""
        (collection,) = self.call(_ROOT, "Service", "ReadAlias", "s", "default")
        if collection == _NONE:
            label = {f"{_PREFIX}.Collection.Label": ("s", "Default")}
            collection, prompt = self.call(_ROOT, "Service", "CreateCollection", "a{sv}s", label, "default")
            collection = self.answered(prompt) or collection
        self._unlock(collection)
        return str(collection)

    def _unlock(self, path: str) -> None:
        _, prompt = self.call(_ROOT, "Service", "Unlock", "ao", [path])
        self.answered(prompt)


def _names(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}
