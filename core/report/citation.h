// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "model/study.h"
#include "report/text.h"

namespace kb {

/// Who made it, as published, in their order.
QStringList publishedNames(const QList<Contribution> &contributions);

/// How a study is cited: the Dutch form of APA (spec 04, 4.0). An institute stands in the place of the author
/// who is not known, and is not named twice as publisher. A parliamentary paper has the form of the lawyers.
doc::Text citation(const Study &study, const QStringList &institutes);

/// How a text names it: "Kuipers & De Wit, 2024", "Kuipers et al., 2024"; a parliamentary paper in full.
QString citedInText(const Study &study, const QStringList &institutes);
/// By which it stands in a list: the name of who made it, without "van" or "de" before it.
QString sortedBy(const Study &study, const QStringList &institutes);

} // namespace kb
