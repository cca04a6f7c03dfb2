-- SPDX-License-Identifier: EUPL-1.2
-- how many signals there are, in each arena and in more than one, and how many nobody has assessed
SELECT
    count(*),
    count(*) FILTER (WHERE instr(arena, '"politiek"') > 0),
    count(*) FILTER (WHERE instr(arena, '"maatschappelijk"') > 0),
    count(*) FILTER (WHERE instr(arena, '"internationaal"') > 0),
    count(*) FILTER (WHERE json_array_length(ifnull(arena, '[]')) > 1),
    count(*) FILTER (WHERE ifnull(status, 'nieuw') = 'nieuw')
FROM signal
WHERE alive = 1 AND ifnull(status, 'nieuw') <> 'inbox'
