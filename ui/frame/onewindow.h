// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocalServer>

namespace kb {

/// One window per bank and user: whoever opens a bank that this user has open already, in another run of the
/// program, brings that window to the front instead.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether another run of this user has the bank open; its window then comes to the front.
    static bool raiseOther(const QString &bank);

    /// Answers for this bank from now on, and for no other any more; for none when the path is empty.
    void answerFor(const QString &bank);

Q_SIGNALS:
    void raiseAsked();

private:
    QLocalServer m_server;
};

} // namespace kb
