-- SPDX-License-Identifier: EUPL-1.2
-- the attachments with the bytes of ?1, also those in the trash
SELECT id FROM attachment WHERE sha256 = ?1
