-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: dossiers to which the signal is linked
SELECT count(*)
FROM record JOIN signal_dossier_link ON signal_dossier_link.signal = record.uid AND alive = 1
WHERE record.id = ?1
