-- SPDX-License-Identifier: EUPL-1.2
VACUUM INTO ?1
