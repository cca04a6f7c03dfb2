// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

namespace kb::test {

struct HardWords
{
    const char *name;
    QString typed;
};

/// What somebody may type or paste in a search box, and no search may fail at.
inline QList<HardWords> hardWords()
{
    return {
        {"empty", {}},
        {"spaces", QStringLiteral("  \t\n ")},
        {"100,000 words", QStringLiteral("gemeente woning ").repeated(50000)},
        {"one word of 100,000 letters", QString(100000, u'a')},
        {"unbalanced quote", QStringLiteral("\"woning")},
        {"unbalanced quotes", QStringLiteral("huur \"\" \"op de\" \"")},
        {"only stop words", QStringLiteral("de het een van op")},
        {"NUL", QStringLiteral("huur") + QChar(u'\0') + QStringLiteral("woning")},
        {"right to left", QString::fromUtf8("\u202e\u0627\u0644\u0625\u0633\u0643\u0627\u0646 huur")},
        {"emoji", QString::fromUtf8("\U0001F3E0 \U0001F468\u200D\U0001F469\u200D\U0001F467 huur")},
        {"lone surrogate", QString(QChar(0xD83C)) + QStringLiteral(" huur")},
        {"operators of full-text search", QStringLiteral("huur AND (woning* OR NEAR(koop, 3)) NOT ^title")},
        {"SQL", QStringLiteral("'; DROP TABLE study; --")},
        {"signs", QStringLiteral("%_*?()[]{}<>|\\/&^~$#@!=+-")},
        {"prefixes without words", QStringLiteral("v: s: # jaar: dg: > -")},
        {"many prefixes", QStringLiteral("dg:DGVB ").repeated(20000)},
        {"many concepts", QStringLiteral("#a ").repeated(50000)},
    };
}

/// One row for each, with a column `typed`.
inline void addHardWords()
{
    QTest::addColumn<QString>("typed");
    for (const HardWords &words : hardWords())
        QTest::newRow(words.name) << words.typed;
}

} // namespace kb::test
