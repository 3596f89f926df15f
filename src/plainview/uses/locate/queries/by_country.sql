-- How much was seen from each country since then, and from how many members' profiles.
-- optional: place.place_country country
select place_country as country, count(*) as events, count(distinct subject_no) as people
from place
where place_country is not null and occurred_at >= cast($since as timestamp)
group by place_country
order by events desc, country
