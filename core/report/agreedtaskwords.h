// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// What is to be done because of what units agreed, as a task says it, in the language of the program (spec
/// 05, 5.8). Of the proposal for joint research that has this title:
QString proposalTaskWords(const QString &title);
/// Of a result that is shared: whether these records answer these questions. Either may be empty.
QString resultTaskWords(const QStringList &known, const QStringList &asked);
/// Of a committee that a unit joins.
QString memberTaskWords(const QString &unit, const QString &project);
/// Of one whose project is not there yet.
QString memberToComeTaskWords(const QString &unit, const QStringList &codes);

} // namespace kb
