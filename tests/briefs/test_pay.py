"""Pay: what applies to this writer, its arithmetic, and an amount due that never falls below the offer."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.briefs.samples import brief
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Person, Worked, amount_due, rate_for

RATES = [
    {"amount": "20.00"},
    {"amount": "30.00", "expertise": "published"},
    {"amount": "35.00", "expertise": "published", "region": "NP"},
    {"amount": "25.00", "region": "NP"},
    {"amount": "90.00", "language": "ja"},
    {"amount": "22.00", "language": "hi"},
]


def with_rates(*changes: tuple[str, object]) -> Brief:
    return brief(("pay.rates", RATES), ("pay.currency", "EUR"), *changes)


@pytest.mark.parametrize(
    ("person", "amount"),
    [
        (None, "22.00"),
        (Person(), "22.00"),
        (Person(("published",)), "30.00"),
        (Person(("published",), "NP"), "35.00"),
        (Person((), "NP"), "25.00"),
        (Person(("gardener",), "BR"), "22.00"),
    ],
)
def test_the_row_that_says_most_about_the_writer_counts(person: Person | None, amount: str) -> None:
    assert rate_for(with_rates(), person).amount == amount


def test_the_kind_of_work_counts() -> None:
    rates = [{"amount": "10"}, {"amount": "50", "kind": "poem"}, {"amount": "60", "kind": "play"}]
    assert rate_for(brief(("pay.rates", rates))).amount == "50"


def test_offers_with_one_rate_are_told_apart_and_found_again() -> None:
    # The window keeps the card of an offer that has not changed, and finds it by the offer.
    rates = [{"amount": "10"}, {"amount": "50", "kind": "poem"}]
    first, again = (rate_for(brief(("pay.rates", rates))) for _ in range(2))
    assert first.whom == (("kind", "poem"),)
    assert len({first, again, rate_for(brief(name="critique-fr"))}) == 2


def test_an_hourly_offer_is_reckoned_from_the_estimate() -> None:
    rate = rate_for(brief(name="critique-fr"))
    assert (rate.amount, rate.unit, rate.total, rate.currency) == ("32.00", "hour", "48.00", "EUR")
    assert rate.arithmetic.startswith("32.00 EUR an hour × 90 minutes = 48.00 EUR")
    assert "15.00" in rate.arithmetic
    assert "20.00" in rate.arithmetic


def test_a_rate_by_the_line_counts_the_fewest_lines_asked_for() -> None:
    rate = rate_for(brief(name="ghazal-ur"))
    assert (rate.amount, rate.total) == ("700.00", "7000.00")


@pytest.mark.parametrize(
    ("worked", "due"),
    [
        (Worked(minutes=90), "48.00"),
        (Worked(minutes=10), "48.00"),  # quick work is not paid less than was offered
        (Worked(minutes=120), "64.00"),
        (Worked(minutes=600), "96.00"),  # the cap of 180 minutes
        (Worked(minutes=90, rounds=2), "78.00"),
        (Worked(minutes=500, accepted=False), "20.00"),
        (Worked(minutes=90, rounds=1, accepted=False), "35.00"),
        (Worked(minutes=-5), "48.00"),
    ],
)
def test_what_is_due_by_the_hour(worked: Worked, due: str) -> None:
    assert amount_due(brief(name="critique-fr"), worked).amount == due


def test_what_is_due_by_the_line_and_by_the_piece() -> None:
    assert amount_due(brief(name="ghazal-ur"), Worked(lines=14)).amount == "9800.00"
    assert amount_due(brief(name="ghazal-ur"), Worked(lines=2)).amount == "7000.00"
    assert amount_due(brief(), Worked(rounds=1)).amount == "1500.00"
    assert amount_due(brief(), Worked(), Person(("published",))).amount == "1600.00"


def test_a_royalty_pays_its_advance_and_names_its_share() -> None:
    royalty = brief(("pay.unit", "royalty"), ("pay.royalty_percent", "7.5"))
    assert rate_for(royalty).total == "1200.00"
    assert "7.5 percent" in rate_for(royalty).arithmetic


@pytest.mark.parametrize(("currency", "offer"), [("JPY", "1001"), ("EUR", "1000.01"), ("KWD", "1000.001")])
def test_rounding_is_to_the_coin_and_for_the_writer(currency: str, offer: str) -> None:
    odd = brief(
        ("pay.unit", "hour"),
        ("pay.currency", currency),
        ("pay.rates", [{"amount": "1000.0001"}]),
        ("pay.estimate_minutes", 60),
    )
    assert rate_for(odd).total == offer


amounts = st.decimals(0, 9_999, places=2).map(str)


@settings(max_examples=50)
@given(
    st.sampled_from(["hour", "piece", "line", "royalty"]),
    amounts,
    st.integers(1, 500),
    st.integers(0, 2_000),
    st.integers(0, 60),
    st.integers(0, 4),
)
def test_the_amount_due_never_falls_below_the_offer(
    unit: str, amount: str, estimate: int, minutes: int, lines: int, rounds: int
) -> None:
    asked = brief(
        ("pay.unit", unit),
        ("pay.rates", [{"amount": amount}]),
        ("pay.estimate_minutes", estimate),
        ("pay.royalty_percent", "5"),
    )
    due = amount_due(asked, Worked(minutes=minutes, lines=lines, rounds=rounds))
    assert Decimal(due.amount) >= Decimal(rate_for(asked).total) + rounds * Decimal("300.00")
    assert due.arithmetic.endswith(f"= {due.amount} INR.")
