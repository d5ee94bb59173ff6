"""Images keep every pixel and lose every word."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image, PngImagePlugin

from drafter.exchange.circulation.images import format_of, without_metadata

SECRET = "ZqFotografiaDeAnaQz"
COLOURS = Image.linear_gradient("L").resize((40, 30)).convert("RGB")


def exif(orientation: int = 1) -> bytes:
    data = Image.Exif()
    data[0x010E] = SECRET  # description
    data[0x013B] = SECRET  # artist
    data[0x0112] = orientation
    data[0x8825] = {1: "N", 29: SECRET}  # GPS
    return data.tobytes()


def saved(kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    COLOURS.save(target, kind, **options)
    return target.getvalue()


def words(**more: str) -> PngImagePlugin.PngInfo:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", SECRET)
    told.add_text("Source", SECRET, zip=True)
    told.add_itxt("XML:com.adobe.xmp", SECRET)
    return told


def emf() -> bytes:
    """A drawing of one rectangle with a description and a comment of another program."""
    text = f"Programa\0{SECRET}\0\0".encode("utf-16-le")
    size = 100 + len(text)
    size += -size % 4
    header = struct.pack(
        "<II16x16x4sIIIHHIIIIII", 1, size, b" EMF", 0x10000, 0, 4, 1, 0, len(text) // 2, 100, 0, 0, 0, 0
    )
    header = (header + bytes(100 - len(header)) + text).ljust(size, b"\0")
    told = SECRET.encode()
    told += bytes(-len(told) % 4)
    comment = struct.pack("<III", 70, 12 + len(told), len(told)) + told
    rectangle = struct.pack("<IIiiii", 43, 24, 0, 0, 10, 10)
    return header + comment + rectangle + struct.pack("<IIIII", 14, 20, 0, 0, 20) + SECRET.encode()


WITH_WORDS = {
    "png": lambda: saved("PNG", pnginfo=words(), exif=exif()) + SECRET.encode(),
    "jpeg": lambda: saved("JPEG", exif=exif(), comment=SECRET, xmp=SECRET.encode(), progressive=True) + SECRET.encode(),
    "gif": lambda: saved("GIF", comment=SECRET) + SECRET.encode(),
    "tiff": lambda: saved("TIFF", description=SECRET, artist=SECRET, software=SECRET),
    "webp": lambda: saved("WEBP", lossless=True, exif=exif(), xmp=SECRET.encode()),
    "bmp": lambda: saved("BMP") + SECRET.encode(),
    "emf": emf,
}


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGBA").tobytes()


@pytest.mark.parametrize("kind", [*WITH_WORDS])
def test_words_go_and_doing_it_again_changes_nothing(kind: str) -> None:
    data = WITH_WORDS[kind]()
    recognised = format_of(data)
    assert recognised is not None
    assert recognised.suffix == kind
    clean = without_metadata(data)
    for encoding in ("utf-8", "utf-16-le"):
        assert SECRET.encode(encoding) not in clean
    assert any(SECRET.encode(encoding) in data for encoding in ("utf-8", "utf-16-le")), "control"
    assert without_metadata(clean) == clean


@pytest.mark.parametrize("kind", [kind for kind in WITH_WORDS if kind != "emf"])
def test_every_pixel_stays(kind: str) -> None:
    data = WITH_WORDS[kind]()
    assert pixels(without_metadata(data)) == pixels(data)


def test_a_drawing_keeps_what_it_draws() -> None:
    assert struct.pack("<IIiiii", 43, 24, 0, 0, 10, 10) in without_metadata(emf())


def test_which_way_is_up_stays_and_nothing_else_of_the_camera() -> None:
    clean = without_metadata(saved("JPEG", exif=exif(orientation=6)))
    with Image.open(io.BytesIO(clean)) as image:
        assert dict(image.getexif()) == {0x0112: 6}
    assert SECRET.encode() not in clean


def test_colours_stay_as_the_profile_says() -> None:
    profile = b"\0\0\0\x80" + bytes(124)
    for kind in ("PNG", "JPEG"):
        clean = without_metadata(saved(kind, icc_profile=profile))
        with Image.open(io.BytesIO(clean)) as image:
            assert image.info["icc_profile"] == profile


@pytest.mark.parametrize("kind", [*WITH_WORDS])
def test_an_image_cut_short_does_not_stop_anybody(kind: str) -> None:
    data = WITH_WORDS[kind]()
    for length in range(0, len(data), max(1, len(data) // 40)):
        without_metadata(data[:length])


def test_what_is_no_image_is_left_as_it_is() -> None:
    assert without_metadata(b"algo") == b"algo"
    assert format_of(b"algo") is None
