// SPDX-License-Identifier: EUPL-1.2
#include "log/highwater.h"

#include "base/savefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

const QString BankKey = QStringLiteral("bank");
const QString Seq = QStringLiteral("seq");
const QString Path = QStringLiteral("path");

constexpr qint64 MaximumMarkSize = 64 * 1024;

QString fileOf(const QDir &directory, const BankIncarnation &bank)
{
    return directory.filePath(textOf(bank) + QStringLiteral(".json"));
}

} // namespace

Life lifeOf(const HighWater &found, const std::optional<HighWater> &mark)
{
    const bool isTheSame = mark && found.bank == mark->bank && found.bankPath == mark->bankPath;
    return isTheSame && found.seq >= mark->seq ? Life::Continues : Life::StartsAnew;
}

std::optional<HighWater> readMark(const QDir &directory, const BankIncarnation &bank)
{
    QFile file(fileOf(directory, bank));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;

    const QJsonObject object = QJsonDocument::fromJson(file.read(MaximumMarkSize)).object();
    const HighWater mark{Uid(object.value(BankKey).toString()), object.value(Seq).toInteger(-1),
                         object.value(Path).toString()};
    if (mark.bank != bank || mark.seq < 0 || mark.bankPath.isEmpty())
        return std::nullopt;
    return mark;
}

Result<> writeMark(const QDir &directory, const HighWater &mark)
{
    if (!directory.mkpath(QStringLiteral(".")))
        return Error{Error::Code::Storage, directory.path()};

    const QJsonObject object{{BankKey, textOf(mark.bank)}, {Seq, mark.seq}, {Path, mark.bankPath}};
    return saveFile(fileOf(directory, mark.bank), QJsonDocument(object).toJson());
}

} // namespace kb
