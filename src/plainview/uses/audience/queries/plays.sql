-- Starts, milliseconds played and distinct profiles of whole weeks (Monday to Sunday, UTC): in all, by title, by kind
-- of content, by device class and by country; and by title and day, whose `period` is then the day.
-- One playback counts on the day on which it began, and never for more than a day.
-- optional: viewing.title_id title_id, viewing.playback_id text, viewing.played_ms duration_ms
-- optional: viewing.content_kind text, games.game_id title_id, games.played_ms duration_ms
-- optional: device.device_class text, place.place_country country
with plays as (
    select
        subject_no,
        title_id,
        cast(min(occurred_at) as date) as day,
        min(event_no) filter (where event = 'playback.started') as event_no,
        count(*) filter (where event = 'playback.started') as starts,
        case
            when count(*) filter (where event in ('playback.completed', 'playback.exited')) > 0
                then coalesce(sum(played_ms) filter (where event in ('playback.completed', 'playback.exited')), 0)
            else coalesce(sum(played_ms) filter (where event = 'playback.heartbeat'), 0)
        end as played_ms,
        coalesce(max(content_kind), '') as kind
    from viewing
    where
        title_id is not null
        and occurred_at >= cast($since as timestamp)
        and occurred_at < cast($until as timestamp)
    group by subject_no, title_id, coalesce(playback_id, cast(cast(occurred_at as date) as varchar))
    union all
    select
        subject_no,
        game_id,
        cast(occurred_at as date),
        min(event_no) filter (where event = 'game.session_started'),
        count(*) filter (where event = 'game.session_started'),
        coalesce(sum(played_ms) filter (where event = 'game.session_ended'), 0),
        'game'
    from games
    where
        game_id is not null
        and event in ('game.session_started', 'game.session_ended')
        and occurred_at >= cast($since as timestamp)
        and occurred_at < cast($until as timestamp)
    group by subject_no, game_id, cast(occurred_at as date)
),
placed as (
    select
        plays.subject_no,
        plays.title_id,
        plays.kind,
        plays.day,
        cast(date_trunc('week', plays.day) as date) as week,
        plays.starts,
        least(plays.played_ms, 86400000) as played_ms,
        coalesce(device.device_class, '') as device_class,
        coalesce(place.place_country, '') as country
    from plays
    left join device on device.event_no = plays.event_no and device.subject_no = plays.subject_no
    left join place on place.event_no = plays.event_no and place.subject_no = plays.subject_no
),
parts as (
    select 'all' as part, week as period, '' as value, starts, played_ms, subject_no from placed
    union all
    select 'title', week, title_id, starts, played_ms, subject_no from placed
    union all
    select 'kind', week, kind, starts, played_ms, subject_no from placed
    union all
    select 'device', week, device_class, starts, played_ms, subject_no from placed
    union all
    select 'country', week, country, starts, played_ms, subject_no from placed
    union all
    select 'title_day', day, title_id, starts, played_ms, subject_no from placed where day >= cast($days_since as date)
)
select
    part,
    period,
    value,
    cast(sum(starts) as bigint) as times,
    cast(sum(played_ms) as bigint) as played_ms,
    count(distinct subject_no) as profiles
from parts
group by part, period, value
order by part, period, value
