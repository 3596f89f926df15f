"""The ASGI application: sign-in, pages, API and the door to the way in."""
