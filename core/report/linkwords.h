// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/linkways.h"

#include <QString>

namespace kb {

/// What the other record is for the first: "Dossier", or seen from the dossier "Belongs to this dossier".
QString label(const LinkWay &way);

} // namespace kb
