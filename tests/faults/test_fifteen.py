"""The fifteen faults that a delivery must stand, and the tests that inject each; printed with ``-rP``.

What they do to many packages at once is the table of :mod:`tests.faults.table`.
"""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parents[1]
TABLE = "faults/test_table.py::test_a_line_of_the_table_loses_and_doubles_nothing"
FAULTS: dict[str, tuple[str, ...]] = {
    "cut at byte 0, 1, 64 Ki, the last, and at random; parts that are gone before the manifest": (
        "faults/test_network.py::test_nothing_is_lost_or_doubled_on_a_bad_network",
        "sync/test_delivering.py::test_after_any_fault_the_package_is_there_once",
        "sync/test_delivering.py::test_large_packages_and_those_that_failed_twice_go_in_parts",
        "endpoint/test_sweeping.py::test_a_part_that_the_store_has_lost_is_asked_for_again",
    ),
    "answer lost after the commit": ("sync/test_delivering.py::test_after_any_fault_the_package_is_there_once",),
    "black hole in connecting, in TLS, in the upload, in the answer": (
        "sync/test_tls_and_proxies.py::test_nobody_there_ends_by_the_time_outs",
        "sync/test_tls_and_proxies.py::test_no_answer_during_the_handshake_ends_by_the_deadline",
        "sync/test_delivering.py::test_a_black_hole_and_a_drip_end_by_the_deadline",
    ),
    "a byte now and then": ("sync/test_delivering.py::test_a_black_hole_and_a_drip_end_by_the_deadline",),
    "login page by redirect, by HTML, behind a certificate of its own": (
        "sync/test_delivering.py::test_what_may_work_later_waits",
        "sync/test_tls_and_proxies.py::test_nothing_is_sent_behind_a_certificate_that_is_not_the_vendors",
    ),
    "proxy says 407, 502, 503; Retry-After in seconds and as a date": (
        "sync/test_tls_and_proxies.py::test_the_systems_proxy_is_asked_and_may_say_no",
        "sync/test_delivering.py::test_retry_after_is_honoured_even_when_a_person_asks",
        "sync/test_client.py::test_retry_after_in_seconds_and_as_a_date",
    ),
    "SIGKILL of the desk and of the server": (
        "faults/test_network.py::test_a_server_killed_in_the_middle_of_sending_loses_nothing",
        "faults/test_table.py::test_kills_of_both_sides_lose_and_double_nothing",
    ),
    "disk full or read-only on either side": (
        "faults/test_desk_disk.py::test_a_receipt_for_which_there_is_no_room_is_asked_for_again",
        "faults/test_desk_disk.py::test_a_folder_that_cannot_be_written_serves_nobody_and_loses_nothing",
        "faults/test_endpoint_disk.py::test_a_full_disk_takes_nothing_loses_nothing_and_goes_on",
        "storage/test_disk.py::test_a_folder_without_the_right_to_write_is_said",
    ),
    "two windows, two replicas on one package": (
        "faults/test_table.py::test_two_programs_on_one_desk_lose_and_double_nothing",
        "endpoint/test_large_store.py::test_replicas_take_packages_in_turn_and_at_once",
    ),
    "clock ten years back, a day on, an hour to and fro": (
        TABLE,
        "sync/test_outbox.py::test_no_clock_keeps_a_row_longer_than_the_longest_delay",
    ),
    "database of last week": (
        "sync/test_delivering.py::test_a_killed_send_and_a_restored_desk_ask_before_they_send",
        "sync/test_restored.py::test_nothing_is_lost_with_the_days_since_the_backup",
    ),
    "server comes back with another key, with other limits": (
        "sync/test_rotating.py::test_old_receipts_stay_good_and_new_ones_are_believed_at_once",
        "sync/test_delivering.py::test_a_receipt_of_another_key_is_none",
        "endpoint/test_limits.py::test_limits_are_kept_told_and_held_to",
    ),
    "asleep in the middle of an upload": (TABLE,),
    "store of bytes away, slow, or losing a write": (
        "faults/test_large_store.py::test_bytes_that_the_store_did_not_take_get_no_receipt",
        "faults/test_large_store.py::test_a_slow_store_holds_nobody_else_up",
        "faults/test_large_store.py::test_servers_database_and_bytes_fail_while_two_serve",
    ),
    "PostgreSQL ends inside a transaction": (
        "faults/test_large_store.py::test_a_database_that_ends_inside_a_transaction",
    ),
}


def test_each_of_the_fifteen_faults_has_tests() -> None:
    named = {name for tests in FAULTS.values() for name in tests}
    there = set[str]()
    for name in named:
        file, _, function = name.partition("::")
        found = re.search(rf"^def {function}\(", (HERE / file).read_text(encoding="utf-8"), re.MULTILINE)
        there |= {name} if found else set()
    for number, (fault, tests) in enumerate(FAULTS.items(), 1):
        print(f"{number:2} {fault}", *tests, sep="\n     ")  # noqa: T201
    assert (len(FAULTS), there) == (15, named)
