-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM file WHERE sha256 = ?1
