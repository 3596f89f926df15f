-- From the screen to the start, in whole weeks: each title that was on a profile's screen on a day counts once, as
-- only shown, opened but not started that day, or started that day.
-- optional: interaction.title_id title_id, viewing.title_id title_id, games.game_id title_id
with shown as (
    select distinct subject_no, title_id, cast(occurred_at as date) as day
    from interaction
    where
        event = 'browse.impression'
        and title_id is not null
        and occurred_at >= cast($since as timestamp)
        and occurred_at < cast($until as timestamp)
),
opened as (
    select distinct subject_no, title_id, cast(occurred_at as date) as day
    from interaction
    where event = 'title.selected' and title_id is not null and occurred_at >= cast($since as timestamp)
),
started as (
    select subject_no, title_id, cast(occurred_at as date) as day
    from viewing
    where event = 'playback.started' and title_id is not null and occurred_at >= cast($since as timestamp)
    union
    select subject_no, game_id, cast(occurred_at as date)
    from games
    where event = 'game.session_started' and game_id is not null and occurred_at >= cast($since as timestamp)
),
steps as (
    select
        shown.subject_no,
        cast(date_trunc('week', shown.day) as date) as period,
        case when started.day is not null then 'started' when opened.day is not null then 'opened' else 'shown' end as step
    from shown
    left join opened
        on opened.subject_no = shown.subject_no and opened.title_id = shown.title_id and opened.day = shown.day
    left join started
        on started.subject_no = shown.subject_no and started.title_id = shown.title_id and started.day = shown.day
),
parts as (
    select 'offers' as part, period, '' as value, subject_no from steps
    union all
    select 'offer', period, step, subject_no from steps
)
select part, period, value, count(*) as times, cast(0 as bigint) as played_ms, count(distinct subject_no) as profiles
from parts
group by part, period, value
order by part, period, value
