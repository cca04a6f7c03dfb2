// SPDX-License-Identifier: EUPL-1.2
#include "wording/inviteestext.h"

#include <QCoreApplication>

namespace kb {

QString inviteesText(InviteesPoint point)
{
    switch (point) {
    case InviteesPoint::TooFewPlaces:
        return QCoreApplication::translate("InviteesText",
                                           "More people are attending than there are places.");
    case InviteesPoint::NoLeadership:
        return QCoreApplication::translate("InviteesText",
                                           "Nobody from the official leadership has been invited yet.");
    case InviteesPoint::NoInstitute:
        return QCoreApplication::translate("InviteesText",
                                           "Nobody from a knowledge institute has been invited yet.");
    case InviteesPoint::SomebodyTwice:
        return QCoreApplication::translate("InviteesText", "Somebody is on this list twice.");
    }
    Q_UNREACHABLE();
}

} // namespace kb
