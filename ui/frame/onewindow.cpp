// SPDX-License-Identifier: EUPL-1.2
#include "frame/onewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace kb {

namespace {

constexpr int Patience = 300; ///< milliseconds

QString nameFor(const QString &bank)
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QByteArray what = user.toUtf8() + '\n' + QFileInfo(bank).canonicalFilePath().toUtf8();
    return QStringLiteral("kennisbank-") +
           QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

bool OneWindow::raiseOther(const QString &bank)
{
    QLocalSocket socket;
    socket.connectToServer(nameFor(bank));
    return socket.waitForConnected(Patience);
}

void OneWindow::answerFor(const QString &bank)
{
    m_server.close();
    m_server.disconnect(this);
    if (bank.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = nameFor(bank);
    QLocalServer::removeServer(name); // what a crash left behind; the lock says that nobody lives there
    if (!m_server.listen(name))
        return;
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server.nextPendingConnection();
        Q_EMIT raiseAsked();
    });
}

} // namespace kb
