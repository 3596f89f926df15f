-- Of which profiles there is a language since then, the ones who were here first before the others.
-- optional: device.locale language, viewing.audio_language language, viewing.subtitle_language language
with heard as (
    select subject_no, received_at from device where locale is not null
    union all
    select subject_no, received_at from viewing where audio_language is not null or subtitle_language is not null
)
select subject_no, max(received_at) as last
from heard
where received_at >= cast($since as timestamp)
group by subject_no
order by last, subject_no
