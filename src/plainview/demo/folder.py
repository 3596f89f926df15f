"""The demo's folder: its data, master key, settings, keys of callers, and a copy of the catalogue to try changes on."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec
from argon2 import PasswordHasher

import plainview.catalogue
from plainview.assemble import create_master_key, open_service
from plainview.base.clock import Clock
from plainview.base.errors import PlainviewError, SettingsError
from plainview.base.settings import Settings
from plainview.collect.callers import make_key
from plainview.demo.neighbours import let_in
from plainview.gate.staff import StaffRole
from plainview.titles import open_titles, packaged_titles

PUBLIC_KEY = "demo-web"
SERVICE_KEY = "demo-service"
OFFICER_EMAIL = "officer@demo.example"
STAFF = {
    OFFICER_EMAIL: StaffRole.OFFICER,
    "analyst@demo.example": StaffRole.ANALYST,
    "reviewer@demo.example": StaffRole.REVIEWER,
    "campaigner@demo.example": StaffRole.CAMPAIGNER,
    "partners@demo.example": StaffRole.PARTNER_MANAGER,
}
"""E-mail -> role of everybody who can sign in to the demo's console, all with the same password."""
PASSWORD = "plainview-demo"  # noqa: S105 - published on purpose, good for the invented data of the demo only
HOST = "127.0.0.1"


class DemoState(msgspec.Struct):
    """What a second start must know: when the past ends, and whether all of it was sent."""

    until: dt.datetime
    seeded: bool = False
    events: int = 0
    members: int = 0


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the demo keeps everything; deleting it begins anew."""

    path: Path
    port: int

    @property
    def catalogue(self) -> Path:
        """The copy of the packaged catalogue's element files."""
        return self.path / "catalogue"

    @property
    def feeds(self) -> Path:
        """Where partners and outside services drop their files."""
        return self.path / "feeds"

    @property
    def settings(self) -> Settings:
        """The settings of the demo's processes: this machine only, and an invented service behind it."""
        return Settings(
            data=str(self.path / "data"),
            host=HOST,
            port=str(self.port),
            catalogue=str(self.catalogue),
            master_key_file=str(self.path / "master.key"),
            service_name="Demo Service",
            controller="Demo Service Ltd, 1 Example Street, Exampleton (invented)",
            representative="none",
            officer_contact=OFFICER_EMAIL,
            authority="The supervisory authority of where you live (this service is invented)",
            intake_rotate_s="10",
            refit_s="60",
            test_processor="on",
            feeds=str(self.feeds),
            public_url=f"http://{HOST}:{self.port}",
        )

    def read_state(self) -> DemoState | None:
        """Return what an earlier start left, or None when there was none."""
        try:
            return msgspec.json.decode((self.path / "demo.json").read_bytes(), type=DemoState)
        except FileNotFoundError:
            return None
        except msgspec.DecodeError:
            raise SettingsError(
                "folder", f"{self.path}/demo.json is damaged; delete {self.path} to begin anew"
            ) from None

    def write_state(self, state: DemoState) -> None:
        """Replace the state in one step."""
        beside = self.path / "demo.json.part"
        beside.write_bytes(msgspec.json.encode(state))
        beside.replace(self.path / "demo.json")


def prepare(folder: DemoFolder, clock: Clock) -> DemoState:
    """Make what is missing of the demo's folder and return its state; costs about a second the first time.

    Raises SettingsError for a folder that holds something else.
    """
    state = folder.read_state()
    if state is not None:
        return state
    if folder.path.exists() and any(folder.path.iterdir()) and not (folder.path / "master.key").exists():
        raise SettingsError("folder", f"{folder.path} is not empty and no demo; name another one with --folder")
    settings = folder.settings
    settings.data_folder.mkdir(parents=True, exist_ok=True)
    (folder.path / "logs").mkdir(exist_ok=True)
    folder.feeds.mkdir(exist_ok=True)
    if not settings.master_key_path.exists():
        create_master_key(settings.master_key_path)
    _copy_catalogue(folder)
    titles = open_titles(settings.data_folder / "titles.db")
    titles.put_many(packaged_titles())
    titles.close()
    _let_in(settings, clock)
    # The past ends on the hour before, so that nothing of it lies in the future for a clock that is a little off.
    until = clock.now().replace(minute=0, second=0, microsecond=0)
    state = DemoState(until)
    folder.write_state(state)
    return state


def _copy_catalogue(folder: DemoFolder) -> None:
    packaged = Path(plainview.catalogue.__file__).parent / "standard" / "elements"
    folder.catalogue.mkdir(exist_ok=True)
    for source in packaged.glob("*.toml"):
        shutil.copyfile(source, folder.catalogue / source.name)


def _let_in(settings: Settings, clock: Clock) -> None:
    """Make the two well-known keys and the sign-ins of the staff."""
    service = open_service(settings, clock, owns_intake=True)
    try:
        held = {key.name for key in service.gate.caller_keys()}
        for name, key_class in ((PUBLIC_KEY, "public"), (SERVICE_KEY, "service")):
            if name not in held:
                key, _ = make_key(name, key_class, clock, secret=name, history=key_class == "service")
                service.gate.put_caller_key(key)
        hashed = PasswordHasher().hash(PASSWORD)
        for email, role in STAFF.items():
            service.gate.put_staff(email, hashed, role)
        let_in(service.gate)
    finally:
        service.close()


def check_complete(folder: DemoFolder) -> None:
    """Raise PlainviewError when the folder of an earlier start lost its data or its key since."""
    for needed in (folder.settings.data_folder, folder.settings.master_key_path):
        if not needed.exists():
            raise PlainviewError(f"{needed} is gone; delete {folder.path} to begin the demo anew")
