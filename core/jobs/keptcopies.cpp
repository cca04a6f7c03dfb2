// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptcopies.h"

#include "jobs/backupjob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace kb {

namespace {

const QString Suffix = QStringLiteral(".kopie");
const QString Stamp = QStringLiteral("yyyy-MM-dd HH.mm.ss"); // a colon may not stand in every file name

/// Two banks with one name may have their copies in one place.
QString markOf(const QString &bank)
{
    const QByteArray path = QFileInfo(bank).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(8));
}

QString baseName(const QString &bank)
{
    return QFileInfo(bank).completeBaseName();
}

QString pathOf(const QString &folder, const QString &bank, const QDateTime &at)
{
    return QDir(folder).filePath(baseName(bank) + u' ' + at.toLocalTime().toString(Stamp) + Suffix);
}

/// Year and week together, so that weeks of two years differ.
int weekOf(const QDateTime &at)
{
    int year = 0;
    const int week = at.date().weekNumber(&year);
    return year * 100 + week;
}

} // namespace

QString copyFolder(const QString &bank, const QString &place)
{
    const QFileInfo file(bank);
    if (place.isEmpty())
        return file.absoluteDir().filePath(baseName(bank) + QStringLiteral("-kopieen"));
    return QDir(place).filePath(baseName(bank) + u'-' + markOf(bank));
}

QList<KeptCopy> copiesIn(const QString &folder, const QString &bank)
{
    const QString start = baseName(bank) + u' ';
    QList<KeptCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + Suffix}, QDir::Files)) {
        const QString name = file.completeBaseName();
        const QDateTime at = QDateTime::fromString(name.mid(start.size()), Stamp);
        if (name.startsWith(start) && at.isValid())
            copies.append({file.absoluteFilePath(), at});
    }
    std::ranges::sort(copies, std::ranges::greater{}, &KeptCopy::at);
    return copies;
}

QList<KeptCopy> superfluous(const QList<KeptCopy> &copies, const KeepRule &rule)
{
    QSet<int> weeks;
    QList<KeptCopy> rest;
    for (const KeptCopy &copy : copies.mid(rule.recent)) {
        const int week = weekOf(copy.at);
        if (weeks.size() < rule.weekly && !weeks.contains(week))
            weeks.insert(week);
        else
            rest.append(copy);
    }
    return rest;
}

Result<KeptCopy> makeCopy(Bank &bank, const QString &folder, const KeepRule &rule,
                          const std::stop_token &stop)
{
    const QDateTime now = bank.now().toLocalTime();
    const KeptCopy copy{pathOf(folder, bank.path(), now), now};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage, folder};
    if (auto made = backUp(bank, copy.path, Attachments::Beside, stop); !made)
        return made.error();
    for (const KeptCopy &old : superfluous(copiesIn(folder, bank.path()), rule))
        QFile::remove(old.path);
    return copy;
}

} // namespace kb
