-- How many events came with an address since then, and of how many of these the country is known.
-- optional: security.ip ip_address, place.place_country country
select count(*) as events, count(place.place_country) as placed
from security
left join place on security.event_no = place.event_no
where security.ip is not null and security.occurred_at >= cast($since as timestamp)
