"""The service's own look: a logo and colours that are checked at the start and come from our own origin."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from plainview.base.clock import SystemClock
from plainview.base.errors import SettingsError
from plainview.web.branding import CONTRAST_NEEDED, LOGO_BYTES, brand_of, contrast
from tests.web.browsing import HTML
from tests.web.live import NAMED, opened, serving

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><style>rect{fill:#a00}</style>'
    '<rect width="120" height="40"/></svg>'
)


def png(width: int, height: int) -> bytes:
    """Return a PNG picture that is one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_without_settings_the_look_is_ours() -> None:
    brand = brand_of(NAMED)
    assert brand.logo is None
    assert brand.sheet == ""


@pytest.mark.parametrize("accent", ["#8a1c4a", "#036", "#0F5F5A"])
def test_a_colour_is_readable_on_light_and_dark_pages_and_so_is_what_stands_on_it(accent: str) -> None:
    sheet = brand_of(replace(NAMED, accent=accent)).sheet
    found = re.findall(r"--accent: (#\w{6}); --accent-ink: (#\w{6}); --accent-wash: (#\w{6})", sheet)
    assert len(found) == 2
    for (colour, ink, wash), grounds in zip(found, (("#faf8f3", "#ffffff"), ("#15171a", "#1d2024")), strict=True):
        for one, another in ((ink, colour), (colour, wash), *((colour, ground) for ground in grounds)):
            assert contrast(one, another) >= CONTRAST_NEEDED


def test_a_colour_of_its_own_for_dark_pages_is_taken_as_it_is() -> None:
    sheet = brand_of(replace(NAMED, accent_dark="#ffd166")).sheet
    assert sheet.startswith("@media (prefers-color-scheme: dark)")
    assert "--accent: #ffd166;" in sheet


@pytest.mark.parametrize(
    ("setting", "colour", "said"),
    [
        ("accent", "#ffcc00", r"PLAINVIEW_ACCENT: .* contrast of 1\.\d\d to 1 .* need 4\.5 to 1; take a darker colour"),
        ("accent_dark", "#123456", r"PLAINVIEW_ACCENT_DARK: .* need 4\.5 to 1; take a lighter colour"),
        ("accent", "teal", "PLAINVIEW_ACCENT must be a colour such as #0f5f5a"),
        ("accent", "#0f5f5a;} body{display:none", "PLAINVIEW_ACCENT must be a colour"),
    ],
)
def test_a_colour_that_cannot_be_read_stops_the_start(setting: str, colour: str, said: str) -> None:
    service = opened(SystemClock(), replace(NAMED, **{setting: colour}), demo=False)
    with pytest.raises(SettingsError, match=said), serving(service):
        pass
    service.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("logo.gif", b"GIF89a", "must end in .svg or .png"),
        ("logo.png", b"<svg/>", "is no PNG picture"),
        ("logo.svg", b"\x89PNG", "is no SVG picture"),
        ("logo.svg", b"<html/>", "is no SVG picture"),
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "says no size"),
        ("logo.svg", SVG.replace("<rect ", "<script>alert(1)</script><rect ").encode(), "holds <script>"),
        ("logo.svg", SVG.replace("<rect ", '<rect onload="alert(1)" ').encode(), "'onload'"),
        ("logo.svg", SVG.replace("<rect ", '<image href="https://a.example/b.png"/><rect ').encode(), "'href'"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.encode(), "declares a document type"),
        ("logo.svg", SVG.encode() + b" " * LOGO_BYTES, "make it smaller"),
    ],
)
def test_a_file_that_is_no_plain_logo_is_refused(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SettingsError, match=said):
        brand_of(replace(NAMED, logo=str(tmp_path / name)))
    with pytest.raises(SettingsError, match="cannot be read"):
        brand_of(replace(NAMED, logo=str(tmp_path / "missing.svg")))


@pytest.mark.parametrize(("name", "content"), [("logo.svg", SVG.encode()), ("logo.png", png(120, 40))])
def test_logo_and_colours_reach_the_page_from_our_own_origin(
    tmp_path: Path, browser: Browser, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    settings = replace(NAMED, logo=str(tmp_path / name), accent="#8a1c4a", mount="/privacy-centre")
    service = opened(SystemClock(), settings)
    with serving(service) as live:
        page = browser.new_page(color_scheme="light")
        refused: list[str] = []
        page.on("console", lambda message: refused.append(message.text))
        page.goto(f"{live.url}/privacy-centre/sign-in")
        logo = page.get_by_role("img", name="Lumen").first
        assert logo.evaluate("img => [img.naturalWidth > 0, img.width, img.height]") == [True, 96, 32]
        shown = page.locator(".button").first.evaluate("button => getComputedStyle(button).backgroundColor")
        assert shown == "rgb(138, 28, 74)"
        assert refused == []
        source = logo.get_attribute("src") or ""
        assert source.startswith("/privacy-centre/assets/logo.")
        with live.client() as client:
            served = client.get(source)
            assert served.content == content
            assert "sandbox" in served.headers["content-security-policy"]
            assert "script-src" not in served.headers["content-security-policy"]
            assert served.headers["x-content-type-options"] == "nosniff"
            assert (
                client.get("/sign-in", headers=HTML)
                .headers["content-security-policy"]
                .startswith("default-src 'none'; script-src 'self';")
            )
        page.close()
    service.close()
