-- Whom there was anything new to place of, the ones who were here first before the others.
-- optional: security.ip ip_address, device.timezone text, place.place_country country
with seen as (
    select subject_no, received_at from place where place_country is not null
    union all
    select subject_no, received_at from security where ip is not null
    union all
    select subject_no, received_at from device where timezone is not null
)
select subject_no, max(received_at) as last
from seen
where received_at >= cast($since as timestamp)
group by subject_no
order by last, subject_no
