"""The conformance suite of engines: subclass `EngineConformance`, give it an engine, and let pytest run it.

```python
class TestMyEngine(EngineConformance):
    @pytest.fixture
    def engine(self, clock, catalogue):
        engine = open_my_engine(catalogue, clock)
        yield engine
        engine.close()
```
"""

from __future__ import annotations

from plainview.testing.engine_erasure import ErasureConformance
from plainview.testing.engine_events import EventConformance
from plainview.testing.engine_expiry import ExpiryConformance
from plainview.testing.engine_members import MemberConformance
from plainview.testing.engine_requests import RequestConformance
from plainview.testing.engine_service import ServiceConformance
from plainview.testing.engine_tasks import TaskConformance
from plainview.testing.engine_tickets import TicketConformance


class EngineConformance(
    ErasureConformance,
    EventConformance,
    ExpiryConformance,
    MemberConformance,
    RequestConformance,
    ServiceConformance,
    TaskConformance,
    TicketConformance,
):
    """What every engine must do, as sentences; durable engines add their own about crashes and restarts."""


__all__ = ["EngineConformance"]
