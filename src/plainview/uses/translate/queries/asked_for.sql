-- The languages of devices, and on how many profiles' devices each is set.
-- optional: device.locale language
select locale as language, count(distinct subject_no) as people
from device
where locale is not null
group by locale
order by people desc, language
