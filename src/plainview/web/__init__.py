"""The ASGI application: sign-in, pages, API and collection in front of both."""
