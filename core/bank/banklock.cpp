// SPDX-License-Identifier: EUPL-1.2
#include "bank/banklock.h"

#include <QDir>
#include <QFileInfo>

namespace kb {

namespace {

/// Hidden where the system hides names with a dot, and the same for every way to write the path.
QString lockPath(const QString &bank)
{
    const QFileInfo file(bank);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir(folder).filePath(QStringLiteral(".%1.lock").arg(file.fileName()));
}

} // namespace

BankLock::BankLock(const QString &bank)
    : m_path(lockPath(bank))
    , m_file(m_path)
{
    m_file.setStaleLockTime(0); // a bank may be open for days
}

Result<> BankLock::take()
{
    if (m_file.tryLock())
        return {};
    if (m_file.error() == QLockFile::LockFailedError)
        return Error{Error::Code::Busy, m_path};
    return Error{Error::Code::Storage, m_path};
}

BankHolder BankLock::holder() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    m_file.getLockInfo(&process, &computer, &program);
    return {computer, QFileInfo(m_path).lastModified()};
}

} // namespace kb
