// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/script.h"
#include "support/goldenfile.h"

namespace kb::test {

/// A script that writes an advice: what its sentences and sources are made with, and what it reads like.
class AdviceScript : public Script
{
public:
    QString question(const QString &code) const { return find(QStringLiteral("question"), code); }
    QString study(const QString &code) const { return find(QStringLiteral("study"), code); }

    /// An insight of the kenniskamer of the example, about these questions.
    void addInsight(const QString &words, const QStringList &questions) const
    {
        const QString event = find(QStringLiteral("event"), QStringLiteral("KIEM-BIJ-0001"));
        const QString insight = made({QStringLiteral("insight"), QStringLiteral("add"),
                                      QStringLiteral("--event"), event, QStringLiteral("--text"), words});
        for (const QString &code : questions)
            QCOMPARE(this->code({QStringLiteral("link"), insight, question(code)}), 0);
    }

    /// A sentence of the evidence.
    QString state(const QString &advice, const QString &words) const
    {
        return made({QStringLiteral("statement"), QStringLiteral("add"), QStringLiteral("--advice"), advice,
                     QStringLiteral("--text"), words});
    }
    Answer cite(const QString &statement, const QString &source, const QString &page = {}) const
    {
        return run({QStringLiteral("citation"), QStringLiteral("add"), QStringLiteral("--cited_in"),
                    statement, QStringLiteral("--target"), source, QStringLiteral("--locator"), page});
    }

    /// The advice as plain text.
    QString printed(const QString &advice) const
    {
        const QString name = QStringLiteral("advies.txt");
        if (code({QStringLiteral("advice"), QStringLiteral("render"), advice, QStringLiteral("--out"),
                  name}) != 0)
            return {};
        return QString::fromUtf8(contentOf(path(name)));
    }
};

} // namespace kb::test
