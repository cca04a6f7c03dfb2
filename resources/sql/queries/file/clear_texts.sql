-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM file_text
