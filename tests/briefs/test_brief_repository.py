"""Briefs on a desk: kept as received, a new version beside the old one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.briefs.samples import KEY, NOW, STRANGER, VENDOR, changed, sample, signed_sample
from writerdesk.briefs import repository
from writerdesk.briefs.brief_file import read_brief_file, sign_brief
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.trust.keys import DeviceKey

ID = "practice-doha-hi"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desk", "village")
    yield made
    made.close()


def version(number: int, *edits: tuple[str, object], key: DeviceKey = KEY) -> bytes:
    return sign_brief(changed(("identity.version", number), *edits), key)


def keep(desk: Desk, data: bytes) -> repository.BriefRow:
    read = read_brief_file(data, VENDOR, NOW)
    return desk.write(lambda connection: repository.store(connection, data, read, NOW))


def test_a_brief_is_listed_as_an_offer(desk: Desk) -> None:
    row = keep(desk, version(1))
    assert (row.id, row.version, row.state, row.language, row.kind) == (ID, 1, "offered", "hi-Deva", "poem")
    assert row.received_at == "2026-11-22T19:00:00.000Z"
    assert row.signer == KEY.key_id
    assert desk.read(repository.list_briefs) == [row]


def test_the_bytes_are_kept_as_received(desk: Desk) -> None:
    data = signed_sample(sample("critique-fr"), KEY)
    keep(desk, data)
    assert desk.read(lambda connection: repository.file_of(connection, "practice-critique-fr")) == data
    read = desk.read(lambda connection: repository.get(connection, "practice-critique-fr", 1, allowed=VENDOR, at=NOW))
    assert read.attachments["texte-a-juger.txt"] == sample("critique-fr").with_name("texte-a-juger.txt").read_bytes()


def test_a_new_version_never_replaces_the_one_that_was_taken(desk: Desk) -> None:
    keep(desk, version(1))
    desk.write(lambda connection: repository.set_state(connection, ID, 1, "taken"))
    keep(desk, version(2, ("pay.rates.0.amount", "1.00"), ("identity.previous_version", 1)))
    assert desk.read(lambda connection: repository.versions(connection, ID)) == [1, 2]
    assert desk.read(lambda connection: repository.required(connection, ID, 1)).state == "taken"
    assert desk.read(lambda connection: repository.get(connection, ID, 1)).brief.pay.rates[0].amount == "1200.00"
    assert desk.read(lambda connection: repository.required(connection, ID)).version == 2


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    keep(desk, version(1))
    desk.write(lambda connection: repository.set_state(connection, ID, 1, "taken"))
    assert keep(desk, version(1)).state == "taken"
    assert len(desk.read(repository.list_briefs)) == 1


def test_other_bytes_under_a_known_version_are_refused(desk: Desk) -> None:
    keep(desk, version(1))
    with pytest.raises(Refused) as refused:
        keep(desk, version(1, ("pay.rates.0.amount", "1.00")))
    assert refused.value.code == "brief/other-bytes"
    assert desk.read(lambda connection: repository.get(connection, ID)).brief.pay.rates[0].amount == "1200.00"


def test_a_strangers_brief_is_kept_with_a_warning_until_its_signer_is_known(desk: Desk) -> None:
    data = version(1, key=STRANGER)
    assert keep(desk, data).state == "warned"
    trusted = read_brief_file(data, type(VENDOR).parse(f"vendor {STRANGER.public_line}"), NOW)
    row = desk.write(lambda connection: repository.store(connection, data, trusted, NOW))
    assert row.state == "offered"


def test_an_unknown_brief_is_named(desk: Desk) -> None:
    for ask in (
        lambda connection: repository.file_of(connection, "nothing"),
        lambda connection: repository.get(connection, "nothing", 3),
        lambda connection: repository.required(connection, "nothing"),
    ):
        with pytest.raises(Refused) as refused:
            desk.read(ask)
        assert refused.value.code == "brief/unknown"
    with pytest.raises(Refused):
        desk.write(lambda connection: repository.set_state(connection, "nothing", 1, "taken"))
