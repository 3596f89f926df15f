-- Every eligible subject's positive history: one row a title, with the number of events that speak for it.
-- The rule is the table in signals.py.
-- optional: viewing.title_id title_id, viewing.played_ms duration_ms, games.game_id title_id
-- optional: opinions.title_id title_id, opinions.thumbs text, opinions.stars number
with played as (
    select
        subject_no,
        title_id,
        count(*) filter (
            where event = 'playback.completed' or (event = 'playback.exited' and played_ms >= $enough_ms)
        ) as finished,
        coalesce(sum(played_ms) filter (where event = 'playback.heartbeat'), 0) as watched_ms
    from viewing
    where title_id is not null
    group by subject_no, title_id
),
sessions as (
    select
        subject_no,
        game_id as title_id,
        greatest(
            count(*) filter (where event = 'game.session_started'),
            count(*) filter (where event = 'game.session_ended')
        ) as sessions
    from games
    where game_id is not null
    group by subject_no, game_id
),
verdicts as (
    select
        subject_no,
        title_id,
        case
            when event = 'mylist.added' then 1
            when event = 'mylist.removed' then -1
            when thumbs in ('up', 'double') then 1
            when thumbs = 'down' then -1
            when thumbs is not null then 0
            when stars >= 4 then 1
            when stars <= 2 then -1
            else 0
        end as opinion
    from opinions
    where title_id is not null and event in ('rating.set', 'mylist.added', 'mylist.removed')
    qualify row_number() over (
        partition by subject_no, title_id
        order by case when event = 'rating.set' then 0 else 1 end, occurred_at desc, event_no desc
    ) = 1
),
said as (
    select
        subject_no,
        title_id,
        case when finished > 0 then finished when watched_ms >= $enough_ms then 1 else 0 end as events,
        0 as unwanted
    from played
    union all
    select subject_no, title_id, sessions, 0 from sessions
    union all
    select subject_no, title_id, case when opinion > 0 then 1 else 0 end, case when opinion < 0 then 1 else 0 end
    from verdicts
)
select subject_no, title_id, cast(sum(events) as bigint) as events
from said
group by subject_no, title_id
having sum(events) > 0 and sum(unwanted) = 0
order by subject_no, title_id
