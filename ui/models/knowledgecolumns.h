// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/finding.h"
#include "model/userecord.h"
#include "models/column.h"

#include <span>

namespace kb {

/// What a study found, with what its row shows beside it.
struct FindingLine : Finding
{
    QString approachText;
};

struct UseLine : UseRecord
{
    QString unitText;
    QString dossierText;
};

std::span<const Column<FindingLine>> findingColumns();
std::span<const Column<UseLine>> useColumns();

} // namespace kb
