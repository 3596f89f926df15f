-- Who was there on which day (UTC): one row a day and subject that watched, played, searched, chose or rated.
-- Whom the numbers stand for is counted by member afterwards; nobody is named.
-- optional: viewing.title_id title_id, games.game_id title_id, search.query text
-- optional: interaction.title_id title_id, opinions.title_id title_id
with seen as (
    select subject_no, occurred_at from viewing
    union all
    select subject_no, occurred_at from games
    union all
    select subject_no, occurred_at from search
    union all
    select subject_no, occurred_at from interaction
    union all
    select subject_no, occurred_at from opinions
)
select distinct cast(occurred_at as date) as day, subject_no
from seen
where occurred_at >= cast($since as timestamp) and occurred_at < cast($until as timestamp)
order by day, subject_no
