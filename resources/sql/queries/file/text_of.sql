-- SPDX-License-Identifier: EUPL-1.2
-- what the file of attachment ?1 says
SELECT file_text.text FROM attachment JOIN file_text ON file_text.sha256 = attachment.sha256 WHERE attachment.id = ?1
