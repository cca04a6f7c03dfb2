// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/goldenfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace kb::test {

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// What another program says on its standard output.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int Patience = 120'000;
    process.waitForFinished(Patience);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A part of an OpenDocument text; empty without unzip.
inline QString partOf(const QString &odt, const QString &part)
{
    return outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), odt, part});
}

inline int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page[^s]"));
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    int pages = 0;
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

/// The words alone, so that forms of one paper can be compared: without the line ends and marks of lists
/// that each form has of its own.
inline QString onlyWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(text).replace(between, QStringLiteral(" ")).trimmed();
}

inline QString wordsOfMarkup(QString markup)
{
    static const QRegularExpression head(QStringLiteral("<(style|title)[^>]*>.*?</\\1>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    markup.remove(head).replace(tag, QStringLiteral(" "));
    markup.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&quot;"), QStringLiteral(" "));
    return onlyWords(markup);
}

} // namespace kb::test
