// SPDX-License-Identifier: EUPL-1.2
#include "frame/makebank.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>

namespace kb {

void makeBeside(QObject *receiver, const MakeBank &make,
                const std::function<void(const Result<QString> &)> &done)
{
    const auto outcome = std::make_shared<std::optional<Result<QString>>>();
    QThread *thread = QThread::create([make, outcome] {
        const auto bank = make();
        outcome->emplace(bank ? Result<QString>((*bank)->path()) : Result<QString>(bank.error()));
    });
    QObject::connect(thread, &QThread::finished, receiver, [done, outcome] { done(**outcome); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

QString freeBankPath(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const QString suffix = QStringLiteral(".kennisbank");
    QString path = folder.filePath(name + suffix);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(suffix));
    return path;
}

} // namespace kb
