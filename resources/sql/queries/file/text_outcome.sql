-- SPDX-License-Identifier: EUPL-1.2
SELECT outcome FROM file_text WHERE sha256 = ?1
