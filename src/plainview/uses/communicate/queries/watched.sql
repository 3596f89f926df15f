-- How often every consenting profile watched each title to its end or left it, for the genres that it likes.
select subject_no, title_id, cast(count(*) as bigint) as times
from viewing
where title_id is not null and event in ('playback.completed', 'playback.exited')
group by subject_no, title_id
order by subject_no, title_id
