// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>

class QObject;

namespace kb {

class Workspace;

/// Puts the e-mail addresses of these persons on the clipboard, in the form in which a mail program takes
/// them. Who has none and who does not want to be approached is left out; that is told. Nothing is said any
/// more once `asker` is gone.
void copyAddresses(Workspace &workspace, const QList<Uid> &persons, QObject *asker);
/// The same of those on the list of an event, without who does not come. Who is there by name alone has none.
void copyAddressesOfGuests(Workspace &workspace, const Uid &event, QObject *asker);

} // namespace kb
