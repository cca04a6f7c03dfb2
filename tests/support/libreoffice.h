// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/goldenfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kb::test {

/// Whether LibreOffice is here with its spreadsheets. The package without a window has no program of that
/// name.
inline bool hasCalc()
{
    const QFileInfo office(QStandardPaths::findExecutable(QStringLiteral("soffice")));
    return office.exists() &&
           QFileInfo::exists(QFileInfo(office.canonicalFilePath()).path() + QStringLiteral("/libsclo.so"));
}

/// What LibreOffice makes of a spreadsheet: lines of cells with semicolons between; empty when it cannot.
inline QString csvOfLibreOffice(const QByteArray &ods)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("lijst.ods")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(ods);
    file.close();
    constexpr auto semicolonsInUtf8 = "csv:Text - txt - csv (StarCalc):59,34,76";
    constexpr int patience = 120'000;
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + dir.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QString::fromLatin1(semicolonsInUtf8), QStringLiteral("--outdir"), dir.path(),
                  file.fileName()});
    office.waitForFinished(patience);
    return QString::fromUtf8(contentOf(dir.filePath(QStringLiteral("lijst.csv"))));
}

} // namespace kb::test
