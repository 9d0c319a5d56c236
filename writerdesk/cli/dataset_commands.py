"""What vendors and leads measure and release: agreement, near-duplicates, the dataset."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import MOST_TEXT, json_option, read_bytes, read_text


@click.command("agreement")
@click.argument("file")
@click.option("--level", type=click.Choice(["nominal", "ordinal", "interval"]), required=True)
@json_option
def agreement_command(file: str, level: str, as_json: bool) -> None:
    """Krippendorff's alpha of a table unit,rater,value, with a bootstrap interval."""
    from writerdesk.reviews.agreement import alpha_of_csv

    write_answer(alpha_of_csv(read_bytes(file, MOST_TEXT), level), as_json=as_json)


@click.command("duplicates")
@click.argument("files", nargs=-1, required=True)
@click.option("--threshold", type=click.FloatRange(0, 1), default=0.5, show_default=True)
@json_option
def duplicates_command(files: tuple[str, ...], threshold: float, as_json: bool) -> None:
    """Pairs of texts that are nearly the same; a person decides what that means."""
    from writerdesk.reviews.duplicates import near_duplicates

    pairs = near_duplicates([(file, read_text(file)) for file in files], threshold)
    write_answer(pairs, as_json=as_json, words="\n".join(f"{pair.jaccard:.3f}  {pair.a}  {pair.b}" for pair in pairs))


@click.group("release")
def release_command() -> None:
    """The dataset of accepted pieces."""


@release_command.command("build")
@click.option("--store", required=True, help="Folder or URL of the endpoint's store.")
@click.option("--scopes", required=True, help="Consent that a piece must have, such as training,evaluation.")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--previous", type=click.Path(path_type=Path), help="The release before, for CHANGES.md.")
@click.option("--vendor", help="The vendor, where the store has several.")
@click.option("--parquet", is_flag=True, help="The rows as Parquet as well (extra parquet).")
@click.option("--spark", help="Address of a Spark cluster, or local[2], that does the work (extra scale).")
@json_option
def build(
    store: str,
    scopes: str,
    out: Path,
    previous: Path | None,
    vendor: str | None,
    parquet: bool,
    spark: str | None,
    as_json: bool,
) -> None:
    """Build one release: rows, card, Croissant, provenance, checksums and the vendor's signature."""
    from writerdesk.actions.release import build_dataset

    built = build_dataset(
        store, split_scopes(scopes), out, previous=previous, vendor=vendor, parquet=parquet, spark=spark
    )
    write_answer(built, as_json=as_json)


@release_command.command("check")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--store", required=True, help="Folder or URL of the endpoint's store.")
@click.option("--vendor", help="The vendor, where the store has several.")
@json_option
def check(folder: Path, store: str, vendor: str | None, as_json: bool) -> None:
    """Before publishing: whether the files are as built, and every consent in them still stands."""
    from writerdesk.actions.release import check_dataset

    write_answer(check_dataset(store, folder, vendor=vendor), as_json=as_json)


def split_scopes(scopes: str) -> list[str]:
    """``"training, evaluation"`` as a list."""
    return [scope.strip() for scope in scopes.split(",") if scope.strip()]
