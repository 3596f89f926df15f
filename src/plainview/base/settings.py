"""Every setting of an installation, read once from the environment (prefix `PLAINVIEW_`); the only reader of it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path

from plainview.base.errors import SettingsError

PREFIX = "PLAINVIEW_"


def _setting(help_text: str, default: str | None = None) -> str:
    """Declare a text setting with the sentence that documents it."""
    if default is None:
        return field(metadata={"help": help_text})  # type: ignore[no-any-return]  # dataclasses type field() as its value
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """An installation's settings. Texts stay texts here; the properties below give them their types."""

    data: str = _setting("Folder that holds all data.", "plainview-data")
    host: str = _setting("Address to listen on.", "127.0.0.1")
    port: str = _setting("Port to listen on, 0 for any free one.", "8400")
    catalogue: str = _setting("Folder with your own catalogue entries and words, added over the packaged ones.", "")
    master_key_file: str = _setting("File with the master key, outside the data folder, mode 0600.", "")
    engine: str = _setting("Where data rests: `embedded` (this machine) or `memory` (nothing is kept).", "embedded")
    service_name: str = _setting("Name of your service, as members know it.", "Plainview")
    mount: str = _setting("Path under which the pages are mounted, such as `/privacy-centre`.", "")
    controller: str = _setting("Legal name and address of the controller, shown to members.", "")
    representative: str = _setting("Representative in the EU or elsewhere, or `none`.", "")
    officer_contact: str = _setting("How to reach your privacy officer, e-mail or page.", "")
    authority: str = _setting("Supervisory authority that members may complain to.", "")
    default_country: str = _setting("Country assumed for members who named none (ISO 3166 alpha-2), or empty.", "")
    default_language: str = _setting("Language of pages when the member's is unknown (BCP 47).", "en")
    max_body_bytes: str = _setting("Largest request body taken in, before and after unpacking.", "8388608")
    intake_rotate_s: str = _setting("Seconds after which the current intake file is closed for compaction.", "30")
    compact_s: str = _setting("Seconds between two looks of the worker for closed intake files.", "10")
    refit_s: str = _setting("Seconds between two fits of the recommendation model.", "300")
    allowed_origins: str = _setting("Web origins whose browsers may send events, comma-separated, or `*`.", "*")
    trusted_proxy: str = _setting("Address of the proxy whose X-Forwarded-For is believed, or empty.", "")
    public_url: str = _setting("Address of the pages for links in messages, such as `https://my.example`.", "")
    return_origins: str = _setting("Web origins of yours that pages may lead back to, comma-separated, `https://`.", "")
    logo: str = _setting("File of your logo, `.svg` or `.png`, shown in place of the name, or empty.", "")
    accent: str = _setting("Colour of links and buttons on light pages, such as `#0f5f5a`, or empty for ours.", "")
    accent_dark: str = _setting("The same on dark pages, or empty for a lighter form of `PLAINVIEW_ACCENT`.", "")
    networks: str = _setting("Database of networks (`.mmdb`) that names countries or cities, or empty for none.", "")
    networks_credit: str = _setting("Whom that database is owed to, as its licence wants it said to members.", "")
    smtp: str = _setting("Mail server, `smtp://user:pass@host:port` or `smtps://...`, or empty for no e-mail.", "")
    mail_from: str = _setting("Sender of e-mail, such as `Example TV <hello@streaming.example>`.", "")
    smpp: str = _setting("Text message centre, `smpp://system_id:password@host:port`, or empty for none.", "")
    sms_from: str = _setting("Sender of text messages: a number, or a name of at most 11 letters.", "")
    quiet_hours: str = _setting("Hours of a member's day without marketing, such as `21-9`, or empty for none.", "21-9")
    marketing_per_week: str = _setting("Most marketing messages to one member in seven days.", "3")
    smallest_group: str = _setting("Fewest people in a published number about the audience, 3 or more.", "10")
    explore: str = _setting("Per cent of ranked lists that try a title from further down, 0 to 20; 0 is never.", "0")
    recipient_timeout_s: str = _setting("Seconds that a recipient has to answer what it is sent.", "10")
    outbox_s: str = _setting("Seconds between two looks of the worker for what is to be sent to recipients.", "5")
    title_url: str = _setting("Address of a title in your app, with `{title_id}` in it, for feeds, or empty.", "")
    feeds: str = _setting("Folder into which partners and outside services put files, one folder each, or empty.", "")
    hosting_networks: str = _setting("File with networks of rented machines, one a line, also gzipped, or empty.", "")
    network_owners: str = _setting("MMDB file that says who runs a network (autonomous systems), or empty.", "")
    ledger_witness: str = _setting("File elsewhere, or https address, for the ledger's signed heads, or empty.", "")
    test_processor: str = _setting("Answer tokens for card numbers, to try the payment form: `on` or `off`.", "off")

    @property
    def data_folder(self) -> Path:
        """Return the data folder as a path."""
        return Path(self.data)

    @property
    def master_key_path(self) -> Path:
        """Return the master key's path; beside the data folder unless set."""
        if self.master_key_file:
            return Path(self.master_key_file)
        return self.data_folder.parent / f"{self.data_folder.name}.master.key"

    @property
    def port_number(self) -> int:
        """Return the port as a number; raises SettingsError when it is none."""
        return self.whole_number("port", highest=65535)

    def whole_number(self, name: str, *, lowest: int = 0, highest: int = 2**53) -> int:
        """Return a setting as a whole number within bounds; raises SettingsError naming it otherwise."""
        text = getattr(self, name)
        variable = PREFIX + name.upper()
        try:
            number = int(text)
        except ValueError:
            raise SettingsError(variable, f"{variable} must be a whole number; set it to one") from None
        if not lowest <= number <= highest:
            raise SettingsError(variable, f"{variable} must be between {lowest} and {highest}; set it so")
        return number

    def missing_identity(self) -> tuple[str, ...]:
        """Return the variables that a service must set before it may serve members (GDPR article 13)."""
        named = ("controller", "representative", "officer_contact", "authority")
        return tuple(PREFIX + name.upper() for name in named if not getattr(self, name).strip())


def read_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings in `environ` (the process's own by default); raises SettingsError for unknown ones."""
    source = os.environ if environ is None else environ  # noqa: TID251 - the one reader
    known = {PREFIX + entry.name.upper(): entry.name for entry in fields(Settings)}
    given: dict[str, str] = {}
    for variable, value in source.items():
        if not variable.startswith(PREFIX):
            continue
        if variable not in known:
            raise SettingsError(variable, f"{variable} is no setting of Plainview; see docs/settings.md for the names")
        given[known[variable]] = value
    return Settings(**given)


def child_environment(settings: Settings) -> dict[str, str]:
    """Return the environment of a process of ours that is to run with `settings` and no others."""
    here = os.environ  # noqa: TID251 - the one reader
    inherited = {name: value for name, value in here.items() if not name.startswith(PREFIX)}
    given = {PREFIX + entry.name.upper(): str(getattr(settings, entry.name)) for entry in fields(Settings)}
    return inherited | given


def documented() -> tuple[tuple[str, str, str], ...]:
    """Return (variable, default, help) of every setting, in order."""
    return tuple(
        (PREFIX + entry.name.upper(), "" if entry.default is MISSING else str(entry.default), entry.metadata["help"])
        for entry in fields(Settings)
    )
