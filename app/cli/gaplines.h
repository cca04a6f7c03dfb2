// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapevidence.h"

#include <QJsonObject>

namespace kb::cli {

class Session;

// How the command line shows a gap: as an object, and in lines for people.

QJsonObject jsonOfGap(const GapLine &gap, const GapEvidence &evidence);
void printGap(Session &session, const GapLine &gap, const GapEvidence &evidence);

} // namespace kb::cli
