-- SPDX-License-Identifier: EUPL-1.2
-- studies with a DOI, by uid; a chapter has that of its book and is no other record of it
SELECT record.uid, study.doi
FROM study JOIN record USING (id)
WHERE study.alive = 1 AND study.doi <> '' AND ifnull(study.type, '') NOT IN ('hoofdstuk', 'congres')
ORDER BY record.uid
