"""The demo's own site: a small streaming service whose every act goes the way that a real app's acts go."""

from plainview.web.demo_site.browse_routes import BROWSE_ROUTES
from plainview.web.demo_site.game_routes import GAME_ROUTES
from plainview.web.demo_site.joining_routes import JOINING_ROUTES
from plainview.web.demo_site.play_routes import PLAY_ROUTES
from plainview.web.demo_site.talk_routes import TALK_ROUTES

__all__ = ["DEMO_ROUTES"]

DEMO_ROUTES = (*JOINING_ROUTES, *BROWSE_ROUTES, *PLAY_ROUTES, *GAME_ROUTES, *TALK_ROUTES)
