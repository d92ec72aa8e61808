"""Which damages are measured: group → class → how the damage is made, from the mechanisms in `damage`."""

from collections.abc import Callable
from random import Random

from tests.bench.damage import (
    CODECS,
    CROSSED,
    ESCAPES,
    INSERTED,
    LAYERS,
    LOSSES,
    MULTI_BYTE,
    REPLACED,
    SCOPES,
    chain,
    cross,
    inserted,
    read_in_several_bytes,
    torn,
)
from tests.strategies.damage import Damage, misread

__all__ = ["GROUPS", "Maker"]

Maker = Callable[[Random], Damage]
"""Makes a damage with random numbers."""


def _codec_group() -> dict[str, Maker]:
    single = {codec: lambda _, codec=codec: misread(codec) for codec in CODECS}
    return single | {codec: lambda _, codec=codec: read_in_several_bytes(codec) for codec in MULTI_BYTE}


def _loss_group() -> dict[str, Maker]:
    makers: dict[str, Maker] = {}
    for codec in ("latin_1", "cp1252", "iso8859_2", "cp1250", "cp1251", "mac_roman"):
        for loss in LOSSES:
            makers[f"{codec}, {loss}"] = lambda _, codec=codec, loss=loss: chain(misread(codec), loss)
        makers[f"{codec}, a byte dropped"] = lambda rng, codec=codec: torn(codec, rng)
    return makers


def _scope_group() -> dict[str, Maker]:
    makers: dict[str, Maker] = {}
    for name, scope in SCOPES.items():
        for codec in ("latin_1", "cp1252", "iso8859_2", "cp1251", "cp850"):
            makers[f"{name}, {codec}"] = lambda rng, scope=scope, codec=codec: scope(misread(codec), rng)
            makers[f"{name}, {codec}, C1 dropped"] = lambda rng, scope=scope, codec=codec: scope(
                chain(misread(codec), LOSSES[0]), rng
            )
        makers[f"{name}, gb18030"] = lambda rng, scope=scope: scope(read_in_several_bytes("gb18030"), rng)
    return makers


def _depth_group() -> dict[str, Maker]:
    makers: dict[str, Maker] = {}
    for row in (
        ("cp1252",) * 2,
        ("cp1252",) * 3,
        ("latin_1", "cp1252"),
        ("iso8859_2", "cp1252"),
        ("cp1252", "mac_roman"),
    ):
        makers[" > ".join(row)] = lambda _, row=row: chain(*map(misread, row))
        makers[" > ".join(row) + ", NBSP to space"] = lambda _, row=row: chain(*map(misread, row), LOSSES[3])
        makers[" > ".join(row) + ", C1 dropped"] = lambda _, row=row: chain(*map(misread, row), LOSSES[0])
        makers[" > ".join(row) + ", words"] = lambda rng, row=row: SCOPES["words"](chain(*map(misread, row)), rng)
    return makers


def _layer_group() -> dict[str, Maker]:
    makers: dict[str, Maker] = {}
    for codec in ("latin_1", "cp1252", "iso8859_2", "cp1251"):
        for layer in LAYERS:
            lossy = chain(misread(codec), LOSSES[0], layer)
            makers[f"{codec}, C1 dropped, {layer}"] = lambda _, lossy=lossy: lossy
            makers[f"{codec}, {layer}"] = lambda _, codec=codec, layer=layer: chain(misread(codec), layer)
    return makers


def _invisible_group() -> dict[str, Maker]:
    makers: dict[str, Maker] = {kind: lambda rng, kind=kind: inserted(kind, rng) for kind in INSERTED}
    for kind in ("zero-width spaces", "spinner marks", "soft hyphens", "word joiners", "byte-order marks"):
        for codec in ("cp1252", "latin_1"):
            makers[f"{kind}, {codec}"] = lambda rng, kind=kind, codec=codec: chain(inserted(kind, rng), misread(codec))
    for codec in ("latin_1", "iso8859_2"):
        makers[f"spinner marks, {codec}, C1 dropped"] = lambda rng, codec=codec: chain(
            inserted("spinner marks", rng), misread(codec), LOSSES[0]
        )
        makers[f"zero-width spaces, {codec}, C1 dropped"] = lambda rng, codec=codec: chain(
            inserted("zero-width spaces", rng), misread(codec), LOSSES[0]
        )
    for kind in ("zero-width spaces", "word joiners"):
        makers[f"cp1252, {kind} on top"] = lambda rng, kind=kind: chain(misread("cp1252"), inserted(kind, rng))
    return makers


def _composed(rng: Random) -> Damage:
    """Two to four mechanisms in an order in which they happen."""
    links = [misread(rng.choice(CODECS))]
    links += [
        rng.choice((misread(rng.choice(CODECS[:4])), rng.choice(LOSSES[:-1]), rng.choice(LAYERS)))
        for _ in range(rng.randrange(1, 4))
    ]
    if not rng.randrange(4):
        links.insert(0, inserted(rng.choice(("zero-width spaces", "word joiners")), rng))
    whole = chain(*links)
    return rng.choice((lambda damage, _: damage, *SCOPES.values()))(whole, rng)


GROUPS: dict[str, dict[str, Maker]] = {
    "codec": _codec_group(),
    "loss": _loss_group(),
    "scope": _scope_group(),
    "depth": _depth_group(),
    "layer": _layer_group(),
    "cross": {f"{true} as {read}": lambda _, true=true, read=read: cross(true, read) for true, read in CROSSED},
    "replaced": {str(damage): lambda _, damage=damage: damage for damage in REPLACED},
    "invisible": _invisible_group(),
    "escape": {str(damage): lambda _, damage=damage: damage for damage in ESCAPES},
    "composed": {"random chains": _composed},
}
"""Group → class → the damage, made with random numbers."""
