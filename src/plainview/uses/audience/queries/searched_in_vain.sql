-- What at least `smallest` profiles searched for in one week without a result; nothing that fewer did is read out.
-- optional: search.query text, search.result_count integer
select
    'in_vain' as part,
    cast(date_trunc('week', occurred_at) as date) as period,
    lower(trim(query)) as value,
    cast(0 as bigint) as times,
    cast(0 as bigint) as played_ms,
    count(distinct subject_no) as profiles
from search
where
    event = 'search.performed'
    and result_count = 0
    and trim(query) <> ''
    and occurred_at >= cast($since as timestamp)
    and occurred_at < cast($until as timestamp)
group by cast(date_trunc('week', occurred_at) as date), lower(trim(query))
having count(distinct subject_no) >= $smallest
order by period, value
