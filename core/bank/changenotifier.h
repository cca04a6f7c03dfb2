// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/changes.h"

#include <QObject>

namespace kb {

/// Tells every open view what a committed write has changed, on the thread of the bank that wrote.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const kb::Changes &changes);
};

} // namespace kb
