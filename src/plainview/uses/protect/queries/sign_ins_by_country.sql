-- How many sign-ins came from each country, over everybody.
-- optional: place.place_country country
select place_country, cast(count(*) as bigint) as times
from place
where event = 'auth.login' and place_country is not null
group by place_country
order by place_country
