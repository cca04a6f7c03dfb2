// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Keeps the search index of the open bank in order, beside the work of the user: makes it anew when an older
/// version of the program made it, and works changes in when nothing was changed for some seconds.
class IndexKeeper : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this. `rest`: how long nothing must change before changes are worked in.
    explicit IndexKeeper(Workspace &workspace, QObject *parent = nullptr,
                         std::chrono::milliseconds rest = std::chrono::seconds(5));

private:
    void renew();
    void tidy();

    Workspace &m_workspace;
    QTimer *m_rest;
};

} // namespace kb
