-- Impressions ready for off-policy evaluation: which title stood at which place of which answer, with what chance
-- the ranking put it there (`propensity`), and whether the member opened or played it from there (`followed`).
-- optional: interaction.request_id text, interaction.row_id text, interaction.rank integer
-- optional: interaction.title_id title_id, interaction.propensity number, interaction.policy text
-- optional: interaction.impression_request_id text, interaction.impression_row_id text, interaction.impression_rank integer
with shown as (
    select
        subject_no,
        request_id,
        coalesce(row_id, '') as row_id,
        rank,
        title_id,
        min(propensity) as propensity,
        min(policy) as policy
    from interaction
    where
        event = 'browse.impression'
        and request_id is not null
        and rank is not null
        and title_id is not null
        and propensity > 0
        and propensity <= 1
    group by subject_no, request_id, coalesce(row_id, ''), rank, title_id
),
followed as (
    select distinct
        subject_no,
        impression_request_id as request_id,
        coalesce(impression_row_id, '') as row_id,
        impression_rank as rank
    from interaction
    where impression_request_id is not null and impression_rank is not null
)
select
    shown.subject_no,
    shown.request_id,
    shown.row_id,
    shown.rank,
    shown.title_id,
    shown.propensity,
    coalesce(shown.policy, '') as policy,
    followed.request_id is not null as followed
from shown
left join followed
    on
        followed.subject_no = shown.subject_no
        and followed.request_id = shown.request_id
        and followed.row_id = shown.row_id
        and followed.rank = shown.rank
order by shown.subject_no, shown.request_id, shown.row_id, shown.rank, shown.title_id
