// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"

#include <QMap>

namespace kb {

/// What is asked of the list of studies, by key of the filter; the same in its bar, in what is saved of it,
/// and in the rule of a knowledge bank.
using StudyFilter = QMap<QString, QStringList>;

/// Makes the query ask this; the order stays. Keys and codes that are not known ask nothing.
void askStudies(StudyQuery &query, const QString &words, const StudyFilter &chosen);

} // namespace kb
