// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "widgets/choice.h"

#include <QObject>

#include <functional>

namespace kb {

class Bank;
class Changes;
class Workspace;

/// What there is to choose from, of which a bank may have tens of thousands: read beside the window, at first
/// and after each change of that kind.
class LiveChoices : public QObject
{
    Q_OBJECT

public:
    using Read = QList<Choice> (*)(Bank &bank);
    using Offer = std::function<void(const QList<Choice> &choices)>;

    /// `offer` is told what there is. Ends with the parent.
    LiveChoices(Workspace &workspace, Kind kind, Read read, Offer offer, QObject &parent);

private:
    void follow(const Changes &changes);
    void look();

    Workspace &m_workspace;
    Kind m_kind;
    Read m_read;
    Offer m_offer;
};

} // namespace kb
