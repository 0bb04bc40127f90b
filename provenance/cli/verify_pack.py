"""`provenance verify-pack`: whether an evidence pack still holds what it says."""

from __future__ import annotations

from pathlib import Path

import click

from provenance.errors import InputError


@click.command(
    "verify-pack", short_help="Check an evidence pack: hashes, articles, and words at their places."
)
@click.argument("pack", type=click.Path(path_type=Path))
def command(pack: Path) -> None:
    """Check PACK, an evidence pack made by `provenance export pack`; exit code 1 when it does not hold.

    \b
    Example:
      provenance verify-pack evidence.zip
    """
    from provenance.report import verify_pack

    faults = verify_pack(pack)
    for fault in faults[1:]:
        click.echo(fault, err=True)
    if faults:
        raise InputError(str(pack), faults[0], "ask for the pack again where it was made")
    click.echo("every hash holds, and every word stands at its place")
