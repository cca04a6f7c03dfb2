// SPDX-License-Identifier: EUPL-1.2
#include "report/anonymouswords.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AnonymousWording
{
    Q_DECLARE_TR_FUNCTIONS(Anonymous)
};

} // namespace

QString anonymousPersonWords()
{
    return AnonymousWording::tr("Person (anonymised)");
}

QString anonymousGuestWords(const QString &organisation)
{
    return organisation.isEmpty() ? AnonymousWording::tr("Participant")
                                  : AnonymousWording::tr("Participant of %1").arg(organisation);
}

} // namespace kb
