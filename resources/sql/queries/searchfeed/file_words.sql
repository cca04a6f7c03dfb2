-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of attachments, ?2 the text pipeline: the words of those whose file was read, or its text where
-- another pipeline made them
SELECT attachment.id,
    CASE WHEN file_text.pipeline = ?2 THEN file_text.words END,
    CASE WHEN file_text.pipeline <> ?2 THEN file_text.text END
FROM json_each(?1) AS wanted
    JOIN attachment ON attachment.id = wanted.value
    JOIN file_text ON file_text.sha256 = attachment.sha256
