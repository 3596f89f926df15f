-- How many messages reached every profile, and how many of them were neither opened nor dismissed within seven days.
with seen as (
    select
        subject_no,
        message_id,
        min(occurred_at) filter (where event = 'message.delivered') as delivered_at,
        min(occurred_at) filter (
            where event in ('message.opened', 'message.clicked', 'message.dismissed')
        ) as answered_at
    from messages
    where message_id is not null
    group by subject_no, message_id
)
select
    subject_no,
    cast(count(*) as bigint) as delivered,
    cast(count(*) filter (
        where delivered_at <= cast($until as timestamptz)
        and (answered_at is null or answered_at > delivered_at + interval 7 day)
    ) as bigint) as not_seen
from seen
where delivered_at is not null
group by subject_no
order by subject_no
