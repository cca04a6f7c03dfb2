// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/commandline.h"
#include "support/goldenfile.h"

namespace kb::test {

/// For the data of a test: the forms that a report may be written in, and how a file of each begins.
inline void inEveryForm()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-1.4");
    QTest::newRow("odt") << QStringLiteral("odt") << QByteArray("PK");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
}

/// The command writes its report in the form of that row.
inline void writesItsForm(const CommandLine &cli, const QStringList &command)
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    const QString file = QStringLiteral("rapport.") + suffix;

    const Answer answer = cli.inBank(command + QStringList{QStringLiteral("--out"), file});

    QVERIFY2(answer.code == 0, qPrintable(answer.said));
    QVERIFY(contentOf(cli.path(file)).startsWith(start));
}

} // namespace kb::test
