// SPDX-License-Identifier: EUPL-1.2
#include "report/agreedtaskwords.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AgreedTaskWording
{
    Q_DECLARE_TR_FUNCTIONS(AgreedTasks)
};

} // namespace

QString proposalTaskWords(const QString &title)
{
    return AgreedTaskWording::tr("Work out the proposal: %1").arg(title);
}

QString resultTaskWords(const QStringList &known, const QStringList &asked)
{
    const QString comma = QStringLiteral(", ");
    if (known.isEmpty() || asked.isEmpty())
        return AgreedTaskWording::tr("Discuss the result: %1").arg((known + asked).join(comma));
    return AgreedTaskWording::tr("Discuss the result: does %1 answer %2? Then link them.")
        .arg(known.join(comma), asked.join(comma));
}

QString memberTaskWords(const QString &unit, const QString &project)
{
    return AgreedTaskWording::tr("Name a member of %1 for the committee of %2").arg(unit, project);
}

QString memberToComeTaskWords(const QString &unit, const QStringList &codes)
{
    return AgreedTaskWording::tr(
               "Name a member of %1 for the committee of the project still to be made on %2")
        .arg(unit, codes.join(QStringLiteral(", ")));
}

} // namespace kb
