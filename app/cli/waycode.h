// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/linkedrecords.h"

#include <QJsonObject>

namespace kb::cli {

/// The word for a way of linking on the command line: the degree of an answer, `meaning`, `dossier`, or the
/// code of a plain link.
QString codeOf(const LinkWay &way);

/// {way, forward, kind, uid, code, title, note}
QJsonObject toJson(const LinkedRecord &link);

} // namespace kb::cli
