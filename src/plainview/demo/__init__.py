"""The demo service: invented members with a believable past, sent through the real way in, and a tour of it all."""
