// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Sees to it that what participants asked for is erased in time (jobs/passedneeds.h): soon after the bank is
/// opened, and every hour while it stays open.
class NeedsKeeper : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this. `first`: how long after opening.
    explicit NeedsKeeper(Workspace &workspace, QObject *parent = nullptr,
                         std::chrono::milliseconds first = std::chrono::seconds(2));

private:
    void erase();

    Workspace &m_workspace;
    QTimer *m_next;
};

} // namespace kb
