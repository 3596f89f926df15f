-- Searches of whole weeks with and without a result, and distinct profiles: in all, and of either kind.
-- optional: search.query text, search.result_count integer
with searched as (
    select
        subject_no,
        cast(date_trunc('week', occurred_at) as date) as period,
        case when result_count = 0 then 'nothing' else 'found' end as outcome
    from search
    where
        event = 'search.performed'
        and occurred_at >= cast($since as timestamp)
        and occurred_at < cast($until as timestamp)
),
parts as (
    select 'searches' as part, period, '' as value, subject_no from searched
    union all
    select 'search', period, outcome, subject_no from searched
)
select part, period, value, count(*) as times, cast(0 as bigint) as played_ms, count(distinct subject_no) as profiles
from parts
group by part, period, value
order by part, period, value
