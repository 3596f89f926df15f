-- How many sign-ins that worked came with each user agent, over everybody.
-- optional: security.user_agent text, security.result text
select user_agent, cast(count(*) as bigint) as times
from security
where event = 'auth.login' and result = 'success' and user_agent is not null
group by user_agent
order by user_agent
